import { describe, expect, it } from 'vitest';
import {
  excerptSource,
  FORECAST,
  sourceWithForecasts,
  TEXTS,
} from '../../../../tests/fixtures/data/excerpts';
import type { Edit } from '../../../../tests/fixtures/data/excerpts';
import type { WholeCollection } from '../dataset/collection';
import { draftFromSource } from '../dataset/draft';
import { collectionOrThrow } from '../dataset/parse';
import { quotedWordsInText, quotesFrom } from '../dataset/quoted';
import { articleIntegrity, fingerprintsFromFiles, provenPassages } from './fingerprint-integrity';
import { FINGERPRINT_FILES, FINGERPRINTS, sha256 } from './fingerprint.fixture';

const collectionAfter = (...edits: readonly Edit[]): WholeCollection =>
  collectionOrThrow(excerptSource(...edits));

describe('passages', () => {
  it('are proven with their places', () => {
    const proven = provenPassages(collectionAfter(), FINGERPRINTS, sha256);
    expect(proven.size).toBe(5);
    expect(proven.get('april-visit-1')).toEqual({
      line: 1,
      wordInLine: 29,
      wordInArticle: 29,
      words: 12,
    });
    expect(proven.get('second-call-1')).toMatchObject({ line: 2, wordInLine: 0 });
  });

  it.each<[Edit]>([
    [['april-visit', 'passages.0.quote', 'Tillerson visited Moscow and met Putin on April 12.']],
    [['april-visit', 'passages.0.line', 3]],
    [['april-visit', 'passages.0.article', 'muraviev-2025']],
  ])('are not proven after %j', (edit) => {
    const proven = provenPassages(collectionAfter(edit), FINGERPRINTS, sha256);
    expect([...proven.keys()]).not.toContain('april-visit-1');
    expect(proven.size).toBe(4);
  });
});

describe('articles', () => {
  it('have their measures, words in two quotes counted once', () => {
    const edit: Edit = [
      'april-visit',
      'passages.1',
      {
        article: 'kireeva-2017',
        line: 1,
        quote: 'with Lavrov and Putin on April 12',
        evidence: 'met',
      },
    ];
    const overlapping = excerptSource(edit, ['april-visit', 'passages.1.evidence', 'April 12']);
    const rows = articleIntegrity(collectionOrThrow(overlapping), FINGERPRINTS, sha256);
    const { draft } = draftFromSource(overlapping);
    const counts = [...TEXTS].map(([id, text]) => quotedWordsInText(quotesFrom(id, draft), text));
    expect(rows.map(({ quotedWords }) => quotedWords)).toEqual(counts);
    expect(rows[0]).toMatchObject({ id: 'kireeva-2017', words: 373, passages: 3, proven: 3 });
    expect(rows[1]).toMatchObject({ id: 'muraviev-2025', words: 361, passages: 3, proven: 3 });
    for (const row of rows) {
      expect(row.quotedShare).toBeCloseTo(row.quotedWords / row.words);
      expect(row.digest).toBe(FINGERPRINTS.get(row.id)?.text);
      expect(row.shortDigest).toBe(row.digest.slice(0, 12));
    }
  });

  it('count the words of forecasts among those quoted, not among the passages', () => {
    const rowOf = (collection: WholeCollection) =>
      articleIntegrity(collection, FINGERPRINTS, sha256)[0];
    const before = rowOf(collectionAfter());
    expect(rowOf(collectionOrThrow(sourceWithForecasts(FORECAST)))).toMatchObject({
      passages: before?.passages,
      quotedWords: (before?.quotedWords ?? 0) + 9,
    });
  });

  it('say when a passage is not proven, and are left out without a fingerprint', () => {
    const edit: Edit = ['april-visit', 'passages.0.line', 3];
    const files = new Map([...FINGERPRINT_FILES, ['muraviev-2025', '{']]);
    const sound = fingerprintsFromFiles(files, sha256);
    expect(articleIntegrity(collectionAfter(edit), sound, sha256)).toMatchObject([
      { id: 'kireeva-2017', passages: 2, proven: 1 },
    ]);
  });

  it('have no fingerprint in a file that is of another', () => {
    const files = new Map([['muraviev-2025', FINGERPRINT_FILES.get('kireeva-2017') ?? '']]);
    expect(fingerprintsFromFiles(files, sha256).size).toBe(0);
    expect(fingerprintsFromFiles(FINGERPRINT_FILES, sha256)).toEqual(FINGERPRINTS);
  });
});
