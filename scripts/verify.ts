import { parseArgs } from 'node:util';
import type { WholeCollection } from '../src/lib/core/dataset/collection';
import { problemText } from '../src/lib/core/dataset/problem';
import { parseProven } from '../src/lib/core/passage/fingerprint-check';
import {
  articleIntegrity,
  fingerprintsFromFiles,
} from '../src/lib/core/passage/fingerprint-integrity';
import type { ArticleIntegrity } from '../src/lib/core/passage/fingerprint-integrity';
import {
  missingFolders,
  readArticleTexts,
  readDataFolder,
  readFingerprints,
  sha256,
} from '../src/lib/server/read-folder';

/*
 * npm run verify -- DIR [--data DATA]: compares every quote with the articles' texts, DIR/<id>.txt, to the
 * character and line, and every fingerprint with the one its text gives. Prints a line for each article,
 * or every problem, one a line, and exits with 1.
 */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string', default: 'data' } },
});
const lines = await verified(values.data, positionals);
for (const line of lines) console.log(line);
if (lines.length > 0) process.exitCode = 1;

/** Every problem and their count; without one, nothing, and the articles are told at once. */
async function verified(data: string, [dir, ...more]: string[]): Promise<string[]> {
  if (!dir || more.length > 0) {
    return ['npm run verify -- DIR: name one folder, that of the articles’ texts.'];
  }
  const missing = missingFolders({ DIR: dir, '--data': data });
  if (missing.length > 0) return missing;
  const fingerprints = await readFingerprints(data);
  const texts = await readArticleTexts(dir);
  const source = await readDataFolder(data);
  const { collection, problems } = parseProven(source, { fingerprints, sha256, texts });
  if (collection === null) {
    const count = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`;
    return [...problems.map(problemText), `${count} in ${data}/`];
  }
  const sound = fingerprintsFromFiles(fingerprints.files, sha256);
  for (const row of articleIntegrity(collection, sound, sha256)) console.log(rowText(row));
  console.log(`${data}/: ${quotesIn(collection)} quotes are in ${dir} to the character and line`);
  return [];
}

function rowText({ id, words, passages, quotedShare, shortDigest }: ArticleIntegrity): string {
  const share = `${(100 * quotedShare).toFixed(1)} % quoted`;
  return `${id}: ${words} words, ${passages} passages, ${share}; fingerprint ${shortDigest}… matches`;
}

function quotesIn({ events, forecasts }: WholeCollection): number {
  const counts = events.map(({ passages, dating }) => passages.length + (dating.endnote ? 1 : 0));
  return counts.reduce((sum, count) => sum + count, forecasts.length);
}
