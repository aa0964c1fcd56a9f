import { describe, expect, it } from 'vitest';
import { excerptSource, TEXTS } from '../../../../tests/fixtures/data/excerpts';
import type { Edit } from '../../../../tests/fixtures/data/excerpts';
import { problemText } from '../dataset/problem';
import { parseProven } from './fingerprint-check';
import type { Witness } from './fingerprint-check';
import { fileFromFingerprint } from './fingerprint-file';
import { FINGERPRINT_FILES, FINGERPRINTS, sha256 } from './fingerprint.fixture';

type Texts = Witness['texts'];

function messages(edits: readonly Edit[], files = FINGERPRINT_FILES, texts?: Texts): string[] {
  const fingerprints = { folder: 'data/fingerprints', files };
  const { problems } = parseProven(excerptSource(...edits), { fingerprints, sha256, texts });
  return problems.map(problemText);
}

/** The files with that of one article replaced, or taken away. */
function filesWith(id: string, file: string | null): Map<string, string> {
  const files = new Map(FINGERPRINT_FILES);
  if (file === null) files.delete(id);
  else files.set(id, file);
  return files;
}

const BONN = 'data/events/2017.ts: "bonn-meeting"';
const APRIL = 'Tillerson visited Moscow and met with Lavrov and Putin on April 12.';
const REMEDY = 'run "npm run fingerprint -- DIR" with the folder of the articles\' texts.';
const file = FINGERPRINT_FILES.get('kireeva-2017') ?? '';

describe('quotes, proven without the texts', () => {
  it('are all verbatim in the excerpts, with a collection to show for it', () => {
    expect(messages([])).toEqual([]);
    expect(messages([], FINGERPRINT_FILES, TEXTS)).toEqual([]);
    const fingerprints = { folder: 'data/fingerprints', files: FINGERPRINT_FILES };
    expect(parseProven(excerptSource(), { fingerprints, sha256 }).collection?.events).toHaveLength(
      5,
    );
  });

  it.each<readonly [Edit, string]>([
    [
      ['april-visit', 'passages.0.quote', APRIL.replace('Lavrov', 'Shoigu')],
      'data/events/2017.ts: "april-visit" passages[0].quote is not proven verbatim by the fingerprint of "kireeva-2017": the first word that differs is "Shoigu", or one is left out before it.',
    ],
    [
      [
        'bonn-meeting',
        'dating.endnote.quote',
        '“‘Productive’ 1st meeting: Lavrov & Tillerson talk Syria & Ukraine, RT, February 16, 2017',
      ],
      `${BONN} dating.endnote.quote is not proven verbatim by the fingerprint of "kireeva-2017": the first word that differs is "talk", or one is left out before it.`,
    ],
    [
      ['april-visit', 'passages.0.quote', 'Tillerson visited Moscow on April 12.'],
      'one of "Tillerson visited Moscow on April 12.".',
    ],
    [
      [
        'april-visit',
        'passages.0',
        {
          article: 'kireeva-2017',
          line: 1,
          quote: 'and Putin on April 12.',
          evidence: 'Putin',
        },
      ],
      'it has 5 words, and fewer than 6 cannot be proven.',
    ],
    [
      ['april-visit', 'passages.0.article', 'muraviev-2025'],
      'by the fingerprint of "muraviev-2025": the first word that differs is one of "Tillerson visited Moscow and met with".',
    ],
    [
      ['april-visit', 'passages.0.line', 3],
      'data/events/2017.ts: "april-visit" passages[0].line is 3, but its quote is on line 1 of "kireeva-2017": write line: 1.',
    ],
    [
      ['bonn-meeting', 'dating.endnote.line', 3],
      `${BONN} dating.endnote.line is 3, but its quote is on line 4 of "kireeva-2017": write line: 4.`,
    ],
  ])('%j', (edit, expected) => {
    expect(messages([edit])).toEqual([expect.stringContaining(expected)]);
  });

  it('are told once, and more closely, with the texts', () => {
    const quote = APRIL.replace('Lavrov', 'Shoigu');
    const told = messages([['april-visit', 'passages.0.quote', quote]], FINGERPRINT_FILES, TEXTS);
    expect(told).toEqual([expect.stringContaining('"Shoigu", where the copy has "Lavrov"')]);
  });

  it('under six words fail even with the texts', () => {
    const passage = {
      article: 'kireeva-2017',
      line: 1,
      quote: 'and Putin on April 12.',
      evidence: 'Putin',
    };
    const told = messages([['april-visit', 'passages.0', passage]], FINGERPRINT_FILES, TEXTS);
    expect(told).toEqual([expect.stringContaining('it has 5 words')]);
  });
});

describe('fingerprint files', () => {
  it.each<[string, Map<string, string>, string]>([
    [
      'missing',
      filesWith('kireeva-2017', null),
      `data/fingerprints/kireeva-2017.json: is missing, so that no quote of its article is proven: ${REMEDY}`,
    ],
    [
      'cut short',
      filesWith('kireeva-2017', file.slice(0, 900)),
      `data/fingerprints/kireeva-2017.json: is no JSON, as when it was cut short: ${REMEDY}`,
    ],
    [
      'edited',
      filesWith('kireeva-2017', file.replace(/"text": "\w{3}/, '"text": "000')),
      `data/fingerprints/kireeva-2017.json: was cut short or edited: its digests do not agree with its checksum: ${REMEDY}`,
    ],
    [
      'of another article',
      filesWith('kireeva-2017', FINGERPRINT_FILES.get('muraviev-2025') ?? ''),
      `data/fingerprints/kireeva-2017.json: is the fingerprint of "muraviev-2025", not of "kireeva-2017": ${REMEDY}`,
    ],
    [
      'of no article',
      filesWith('kireeva-17', file),
      'data/fingerprints/kireeva-17.json: is of no article in data/articles.ts: delete it.',
    ],
  ])('%s', (_, files, expected) => {
    expect(messages([], files)).toEqual([expected]);
  });

  it.each<[Edit, string]>([
    [
      ['kireeva-2017', 'words', 380],
      'kireeva-2017.json: has 373 words, but data/articles.ts says 380:',
    ],
    [
      ['muraviev-2025', 'excludedLines', [3]],
      'muraviev-2025.json: holds line 3, which is not of the lines that data/articles.ts counts:',
    ],
  ])('made before %j', (edit, expected) => {
    expect(messages([edit])).toEqual([expect.stringContaining(`data/fingerprints/${expected}`)]);
  });

  it('are missed no less when the entry of their article is wrong, and are not called stray', () => {
    expect(messages([['kireeva-2017', 'words', 'many']]).join('\n')).not.toContain('fingerprints/');
  });

  it('that a forger made to agree with themselves do not match the text, by its line', () => {
    const whole = FINGERPRINTS.get('kireeva-2017');
    if (!whole) throw new Error('the excerpts have no kireeva-2017');
    const lines = whole.lines.map((line) =>
      line.line === 3 ? { ...line, windows: line.windows.toReversed() } : line,
    );
    const files = filesWith('kireeva-2017', fileFromFingerprint({ ...whole, lines }, sha256));
    expect(messages([], files)).toEqual([]);
    expect(messages([], files, TEXTS)).toEqual([
      `data/fingerprints/kireeva-2017.json: does not match the text of "kireeva-2017", first at line 3: ${REMEDY}`,
    ]);
  });
});
