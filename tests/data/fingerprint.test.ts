import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftFromSource } from '../../src/lib/core/dataset/draft';
import { problemText } from '../../src/lib/core/dataset/problem';
import { quotesOf, quotingIn } from '../../src/lib/core/dataset/quoted';
import type { CollectionSource } from '../../src/lib/core/dataset/source';
import { fingerprintFromText, normalisedWords } from '../../src/lib/core/passage/fingerprint';
import type { Fingerprint } from '../../src/lib/core/passage/fingerprint';
import { fingerprintProblems, parseProven } from '../../src/lib/core/passage/fingerprint-check';
import { fileFromFingerprint } from '../../src/lib/core/passage/fingerprint-file';
import {
  articleIntegrity,
  fingerprintsFromFiles,
  provenPassages,
} from '../../src/lib/core/passage/fingerprint-integrity';
import { quoteFaultText, quoteProof } from '../../src/lib/core/passage/fingerprint-proof';
import { loadCollection } from '../../src/lib/server/collection';
import {
  readArticleTexts,
  readDataFolder,
  readFingerprints,
  sha256,
} from '../../src/lib/server/read-folder';

const articlesFolder = process.env.ARTICLES_DIR;
const source = await readDataFolder('data');
const fingerprints = await readFingerprints('data');
const sound = fingerprintsFromFiles(fingerprints.files, sha256);
const { draft } = draftFromSource(source);

const quotes = quotingIn(draft).flatMap(({ file, entry }) =>
  quotesOf(entry).map((quoted) => ({ ...quoted, file, id: entry.id })),
);
type Quote = (typeof quotes)[number];

const anyQuote = fc.constantFrom(...quotes);
const anyWord = fc.stringMatching(/^x[a-z]{3,9}q$/);

function fingerprintOf({ article }: Pick<Quote, 'article'>): Fingerprint {
  const fingerprint = sound.get(article);
  if (!fingerprint) throw new Error(`there is no fingerprint of ${article}`);
  return fingerprint;
}

/** What is said of other words in the place of a quote; `null` when they are verbatim too. */
function faultOf(quote: Quote, words: readonly string[]): string | null {
  const { fault } = quoteProof(words.join(' '), fingerprintOf(quote), sha256);
  return fault && quoteFaultText(fault);
}

/** What the fingerprints say of the collection with one quote replaced. */
function messagesWith(quote: Quote, changed: string): string[] {
  const copy: CollectionSource = structuredClone(source);
  const files = [...copy.events, ...(copy.forecasts ? [copy.forecasts] : [])];
  const entries = files.flatMap(({ value }) => value as { id: string }[]);
  const [field = '', ...path] = quote.field.split('.').reverse();
  const entry: unknown = entries.find(({ id }) => id === quote.id);
  const target = path.reverse().reduce((at, key) => Reflect.get(at as object, key), entry);
  Reflect.set(target as object, field, changed);
  const changedDraft = draftFromSource(copy).draft;
  return fingerprintProblems(changedDraft, { fingerprints, sha256 }).map(problemText);
}

/** A second or two each; a busy machine may take much longer. */
describe('every quote of data/', { timeout: 60_000 }, () => {
  it('is proven verbatim by the fingerprints, endnotes too', () => {
    expect(parseProven(source, { fingerprints, sha256 }).problems.map(problemText)).toEqual([]);
    expect(quotes.length).toBeGreaterThan(100);
    expect(quotes.some(({ field }) => field === 'dating.endnote.quote')).toBe(true);
    for (const quote of quotes) {
      const { places } = quoteProof(quote.quote, fingerprintOf(quote), sha256);
      expect(places.map(({ line }) => line)).toContain(quote.line);
    }
  });

  it('is so on the pages, with the measures of its article', () => {
    const collection = loadCollection();
    const ids = collection.events.flatMap(({ passages }) => passages.map(({ id }) => id));
    expect([...provenPassages(collection, sound, sha256).keys()]).toEqual(ids);
    const rows = articleIntegrity(collection, sound, sha256);
    expect(rows.map(({ id, words }) => [id, words])).toEqual(
      collection.articles.map(({ id, words }) => [id, words]),
    );
    for (const { passages, proven, quotedWords, quotedShare, id } of rows) {
      expect(proven).toBe(passages);
      expect(quotedShare).toBeLessThanOrEqual(0.4);
      const counted = collection.articles.find((article) => article.id === id)?.quotedWords;
      expect(quotedWords).toBeLessThanOrEqual(counted ?? 0);
    }
  });
});

describe('any one word of any quote', { timeout: 60_000 }, () => {
  it('when changed, fails, and the word is named', () => {
    fc.assert(
      fc.property(anyQuote, fc.nat(), anyWord, (quote, n, word) => {
        const words = normalisedWords(quote.quote);
        const at = n % words.length;
        const fault = faultOf(quote, words.with(at, word));
        expect(fault).toContain(word);
        if (at >= 6) {
          const named = `the first word that differs is "${word}", or one is left out before it`;
          expect(fault).toBe(named);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('when dropped from within, fails, and a word beside the gap is named', () => {
    fc.assert(
      fc.property(anyQuote, fc.nat(), (quote, n) => {
        const words = normalisedWords(quote.quote);
        const at = 1 + (n % (words.length - 2));
        const fault = faultOf(quote, words.toSpliced(at, 1));
        if (words.length === 6) return expect(fault).toContain('it has 5 words');
        const [before = '', after = ''] = [words[at - 1], words[at + 1]];
        expect([before, after].some((word) => fault?.includes(word))).toBe(true);
        if (at >= 6) expect(fault).toContain(`is "${after}", or one is left out before it`);
      }),
      { numRuns: 500 },
    );
  });

  it('when moved, fails, and a word at either of its places is named', () => {
    fc.assert(
      fc.property(anyQuote, fc.nat(), fc.nat(), (quote, from, to) => {
        const words = normalisedWords(quote.quote);
        const [a, b] = [from % words.length, to % words.length];
        const moved = words.toSpliced(a, 1).toSpliced(b, 0, words[a] ?? '');
        fc.pre(moved.join(' ') !== words.join(' '));
        const fault = faultOf(quote, moved);
        const first = moved.findIndex((word, i) => word !== words[i]);
        expect(fault).not.toBe(null);
        if (first >= 6) expect(fault).toContain(`is "${moved[first] ?? ''}", or one`);
      }),
      { numRuns: 500 },
    );
  });

  it('when put in, fails, and the word is named', () => {
    fc.assert(
      fc.property(anyQuote, fc.nat(), anyWord, (quote, n, word) => {
        const words = normalisedWords(quote.quote);
        const at = n % (words.length + 1);
        // The last word may be a part of one of the article's, and only as the last: then it is named.
        const named = [word, ...(at === words.length ? words.slice(-1) : [])];
        const fault = faultOf(quote, words.toSpliced(at, 0, word));
        expect(named.some((one) => fault?.includes(`"${one}"`) || fault?.includes(` ${one}`))).toBe(
          true,
        );
      }),
    );
  });

  it('is told with event, article and file, one message a slip', () => {
    fc.assert(
      fc.property(anyQuote, fc.nat(), anyWord, (quote, n, word) => {
        const words = normalisedWords(quote.quote);
        const changed = words.with(n % words.length, word).join(' ');
        const place = quote.field.replace(/\.(\d+)/, '[$1]');
        const told = messagesWith(quote, changed);
        expect(told).toEqual([
          expect.stringMatching(
            new RegExp(`^${quote.file}: "${quote.id}" .*"${quote.article}".*${word}`),
          ),
        ]);
        expect(told[0]).toContain(`${place} is not proven verbatim`);
      }),
      { numRuns: 25 },
    );
  });
});

describe('a quote', { timeout: 60_000 }, () => {
  it('stitched from halves of two fails, at the seam', () => {
    fc.assert(
      fc.property(anyQuote, anyQuote, (one, other) => {
        const [first, second] = [one, other].map(({ quote }) => normalisedWords(quote));
        if (!first || !second) return;
        const head = first.slice(0, Math.ceil(first.length / 2));
        const tail = second.slice(Math.floor(second.length / 2));
        // Two quotes of one sentence may make a verbatim third.
        fc.pre(one.article !== other.article || one.line !== other.line);
        const stitched = [...head, ...tail];
        const fault = faultOf(one, stitched);
        expect(fault).not.toBe(null);
        // The second half may begin as the first goes on.
        const seam = stitched.findIndex((word, i) => word !== first[i]);
        const isKnown = head.length >= 6 && seam < first.length;
        if (isKnown) expect(fault).toContain(`is "${stitched[seam] ?? ''}", or one is left out`);
      }),
      { numRuns: 500 },
    );
  });

  it('of fewer than six words fails, though it be verbatim', () => {
    fc.assert(
      fc.property(anyQuote, fc.nat(), fc.integer({ min: 1, max: 5 }), (quote, n, length) => {
        const words = normalisedWords(quote.quote);
        const start = n % (words.length - length);
        expect(faultOf(quote, words.slice(start, start + length))).toContain('cannot be proven');
        expect(faultOf(quote, words.slice(0, 6))).toBe(null);
      }),
    );
  });
});

describe('any fingerprint', { timeout: 60_000 }, () => {
  it('with one digest altered fails, and its file is named', () => {
    fc.assert(
      fc.property(fc.constantFrom(...fingerprints.files.keys()), fc.nat(), (id, n) => {
        const file = fingerprints.files.get(id) ?? '';
        const digests = [...file.matchAll(/\b[0-9a-f]{12}\b/g)];
        const at = digests[n % digests.length]?.index ?? 0;
        const digit = file[at] === '0' ? '1' : '0';
        const altered = `${file.slice(0, at)}${digit}${file.slice(at + 1)}`;
        const files = new Map([...fingerprints.files, [id, altered]]);
        const witness = { fingerprints: { ...fingerprints, files }, sha256 };
        expect(fingerprintProblems(draft, witness).map(problemText)).toEqual([
          expect.stringMatching(
            new RegExp(`^data/fingerprints/${id}.json: was cut short or edited`),
          ),
        ]);
      }),
      { numRuns: 25 },
    );
  });

  it('forged with its checksum no longer proves the quotes over the altered digest', () => {
    fc.assert(
      fc.property(anyQuote, fc.nat(), (quote, n) => {
        const whole = fingerprintOf(quote);
        const { places } = quoteProof(quote.quote, whole, sha256);
        const [place] = places;
        fc.pre(places.length === 1 && place !== undefined);
        const at = (place?.wordInLine ?? 0) + (n % ((place?.words ?? 6) - 5));
        const lines = whole.lines.map((line) =>
          line.line === place?.line
            ? { ...line, windows: line.windows.with(at, [['000000000000']]) }
            : line,
        );
        expect(quoteProof(quote.quote, { ...whole, lines }, sha256).fault).not.toBe(null);
      }),
    );
  });
});

describe('data/fingerprints against the texts of the articles', { timeout: 60_000 }, () => {
  it('are what the texts give', async ({ skip }) => {
    if (!articlesFolder) {
      const reason = 'ARTICLES_DIR is not set: fingerprints are not compared with the texts';
      console.warn(reason);
      return skip(reason);
    }
    const texts = await readArticleTexts(articlesFolder);
    for (const { entry } of draft.articles) {
      const expected = fingerprintFromText(entry, texts.get(entry.id) ?? '', sha256);
      expect(fingerprints.files.get(entry.id)).toBe(fileFromFingerprint(expected, sha256));
    }
    expect(parseProven(source, { fingerprints, sha256, texts }).problems).toEqual([]);
  });
});
