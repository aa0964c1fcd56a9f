import { parseArgs } from 'node:util';
import type { WholeCollection } from '../src/lib/core/dataset/collection';
import { problemText, sortedProblems } from '../src/lib/core/dataset/problem';
import { parseProven } from '../src/lib/core/passage/fingerprint-check';
import {
  missingFolders,
  readArticleTexts,
  readDataFolder,
  readFingerprints,
  sha256,
} from '../src/lib/server/read-folder';
import { checkSideFiles } from '../src/lib/server/side-files';

/*
 * npm run check:data [-- --data DIR]: prints every problem of a data folder, one a line, and exits with 1;
 * or one line that says what was checked. ARTICLES_DIR names the folder of the articles' texts.
 */

const { values } = parseArgs({ options: { data: { type: 'string', default: 'data' } } });
const { ARTICLES_DIR } = process.env;
const lines = missingFolders({ '--data': values.data, ...(ARTICLES_DIR && { ARTICLES_DIR }) });
if (lines.length === 0) lines.push(...(await problemLines(values.data, ARTICLES_DIR)));
for (const line of lines) console.log(line);
if (lines.length > 0) process.exitCode = 1;

/** Every problem and their count; without one, nothing, and the success is told at once. */
async function problemLines(data: string, articles: string | undefined): Promise<string[]> {
  const texts = articles ? await readArticleTexts(articles) : undefined;
  const fingerprints = await readFingerprints(data);
  const source = await readDataFolder(data);
  const { collection, problems: own } = parseProven(source, { fingerprints, sha256, texts });
  const beside = await checkSideFiles(data, source, texts);
  const problems = sortedProblems([...own, ...beside.problems]);
  if (collection === null || problems.length > 0) {
    const count = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`;
    return [...problems.map(problemText), `${count} in ${data}/`];
  }
  const checked = texts
    ? 'quotes and fingerprints checked against ARTICLES_DIR'
    : 'quotes proven by the fingerprints, not checked against the texts';
  console.log(`${data}/: ${countsOf(collection, beside.expressions)}: no problem (${checked})`);
  return [];
}

function countsOf(
  { events, articles, actors, forecasts }: WholeCollection,
  expressions: readonly unknown[],
): string {
  const passage = events.flatMap((event) => event.passages);
  const counted = { event: events, article: articles, actor: actors, passage };
  const beside = { forecast: forecasts, expression: expressions };
  const present = Object.entries(beside).filter(([, { length }]) => length > 0);
  return [...Object.entries(counted), ...present]
    .map(([what, { length }]) => `${length} ${what}${length === 1 ? '' : 's'}`)
    .join(', ');
}
