import * as v from 'valibot';
import { written } from '../dataset/problem';
import { DIGEST_BYTES, WINDOW_WORDS } from './fingerprint';
import type { Fingerprint, Sha256, WindowDigests } from './fingerprint';

const VERSION = 1;
/** What parts windows, the rows of a window, and the digests of a row. */
const BETWEEN = { windows: ' ', rows: '/', digests: '.' } as const;

const digest = `[0-9a-f]{${2 * DIGEST_BYTES}}`;
const windows = v.pipe(
  v.string(),
  v.regex(new RegExp(`^(${digest}([ /.]${digest})*)?$`), 'is no list of digests'),
);
const sha256Hex = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'is no SHA-256 digest'));
const count = v.pipe(v.number(), v.integer(), v.minValue(1));

const schema = v.strictObject({
  version: v.literal(VERSION),
  algorithm: v.literal('SHA-256'),
  digestBytes: v.literal(DIGEST_BYTES),
  windowWords: v.literal(WINDOW_WORDS),
  article: v.string(),
  words: count,
  text: sha256Hex,
  lines: v.array(v.strictObject({ line: count, words: count, windows })),
  checksum: sha256Hex,
});

/** Either a fingerprint, or why the file holds none, as the end of a sentence about the file. */
export type FingerprintRead =
  | { readonly fingerprint: Fingerprint; readonly fault: null }
  | { readonly fingerprint: null; readonly fault: string };

/**
 * A fingerprint as the text of its file: JSON, one line of the article after the other, the windows of
 * each parted by blanks, their rows by strokes, the digests of a row by points. The checksum is SHA-256 over the file
 * without it, in compact JSON. The same fingerprint always gives the same text.
 */
export function fileFromFingerprint(fingerprint: Fingerprint, sha256: Sha256): string {
  const { article, words, text, lines } = fingerprint;
  const unsealed = {
    version: VERSION,
    algorithm: 'SHA-256',
    digestBytes: DIGEST_BYTES,
    windowWords: WINDOW_WORDS,
    article,
    words,
    text,
    lines: lines.map((line) => ({
      line: line.line,
      words: line.words,
      windows: line.windows.map(textFromWindow).join(BETWEEN.windows),
    })),
  };
  const checksum = sha256(JSON.stringify(unsealed));
  return `${JSON.stringify({ ...unsealed, checksum }, null, 2)}\n`;
}

/**
 * Reads what `fileFromFingerprint` wrote. A file that was cut short or edited is refused: its checksum,
 * or the number of its words and windows, no longer agrees. This finds accidents; whoever forges a file
 * with its checksum is found by `npm run verify` with the article at hand. Throws nothing.
 */
export function fingerprintFromFile(file: string, sha256: Sha256): FingerprintRead {
  const json = jsonFrom(file);
  if (json === undefined) return refused('is no JSON, as when it was cut short');
  const parsed = v.safeParse(schema, json);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const path = issue.path?.map(({ key }) => key).join('.') ?? '';
    return refused(`is no fingerprint of version ${VERSION}: ${written(path)} ${issue.message}`);
  }
  const { article, words, text } = parsed.output;
  const lines = parsed.output.lines.map((line) => ({
    line: line.line,
    words: line.words,
    windows: line.windows === '' ? [] : line.windows.split(BETWEEN.windows).map(windowFromText),
  }));
  const fingerprint = { article, words, text, lines };
  if (fileFromFingerprint(fingerprint, sha256) !== canonical(json) || !isWhole(fingerprint)) {
    return refused('was cut short or edited: its digests do not agree with its checksum');
  }
  return { fingerprint, fault: null };
}

const refused = (fault: string): FingerprintRead => ({ fingerprint: null, fault });

function jsonFrom(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const textFromWindow = (rows: WindowDigests): string =>
  rows.map((row) => row.join(BETWEEN.digests)).join(BETWEEN.rows);

const windowFromText = (text: string): WindowDigests =>
  text.split(BETWEEN.rows).map((row) => row.split(BETWEEN.digests));

/** Line breaks and indents are no part of what the checksum covers. */
const canonical = (json: unknown): string => `${JSON.stringify(json, null, 2)}\n`;

function isWhole({ words, lines }: Fingerprint): boolean {
  const hasItsWindows = lines.every(
    (line) => line.windows.length === Math.max(0, line.words - WINDOW_WORDS + 1),
  );
  return hasItsWindows && lines.reduce((sum, line) => sum + line.words, 0) === words;
}
