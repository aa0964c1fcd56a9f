import { describe, expect, it } from 'vitest';
import { draftFromSource } from '../../src/lib/core/dataset/draft';
import { ledgerFromSource } from '../../src/lib/core/dataset/ledger';
import { ledgerTextProblems } from '../../src/lib/core/dataset/ledger-texts';
import { problemText } from '../../src/lib/core/dataset/problem';
import {
  readArticleTexts,
  readDataFolder,
  readLedgerSource,
} from '../../src/lib/server/read-folder';
import { checkSideFiles } from '../../src/lib/server/side-files';
import { expressions } from '../../data/expressions';

const articlesFolder = process.env['ARTICLES_DIR'];
const source = await readDataFolder('data');

/** The texts are searched word by word, which a busy machine may take seconds for. */
describe('what stands beside the events', { timeout: 60_000 }, () => {
  it('is the whole ledger, and without a problem', async () => {
    const ledgerSource = await readLedgerSource('data');
    expect(ledgerSource?.value).toBe(expressions);
    expect(await checkSideFiles('data', source)).toEqual({ expressions, problems: [] });
  });

  it('is what the texts of the articles say', async ({ skip }) => {
    if (!articlesFolder) return skip('ARTICLES_DIR is not set');
    const texts = await readArticleTexts(articlesFolder);
    const { problems } = await checkSideFiles('data', source, texts);
    expect(problems.map(problemText)).toEqual([]);
  });

  it('misses a date that the ledger lost', async ({ skip }) => {
    if (!articlesFolder) return skip('ARTICLES_DIR is not set');
    const { draft } = draftFromSource(source);
    const value = expressions.filter(({ expression }) => expression !== 'in June 2016');
    const ledger = ledgerFromSource({ file: 'data/expressions.ts', value }, draft);
    const problems = ledgerTextProblems(ledger, draft, await readArticleTexts(articlesFolder));
    expect(problems.map(problemText)).toEqual([
      expect.stringContaining('"kireeva-2017" line 14 has "in June 2016"'),
    ]);
  });
});
