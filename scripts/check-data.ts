import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Collection } from '../src/lib/core/dataset/collection';
import { parseCollection } from '../src/lib/core/dataset/parse';
import { problemText } from '../src/lib/core/dataset/problem';
import { readArticleTexts, readDataFolder } from '../src/lib/server/read-folder';

/*
 * npm run check:data [-- --data DIR]: prints every problem of a data folder, one a line, and exits with 1;
 * or one line that says what was checked. ARTICLES_DIR names the folder of the articles' texts.
 */

const { values } = parseArgs({ options: { data: { type: 'string', default: 'data' } } });
const lines = missingFolders(values.data, process.env.ARTICLES_DIR);
if (lines.length === 0) lines.push(...(await problemLines(values.data, process.env.ARTICLES_DIR)));
for (const line of lines) console.log(line);
if (lines.length > 0) process.exitCode = 1;

/** One line for each folder that is named but is not there. */
function missingFolders(data: string, articles: string | undefined): string[] {
  const named = { '--data': data, ...(articles && { ARTICLES_DIR: articles }) };
  return Object.entries(named)
    .filter(([, folder]) => !statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    .map(([name, folder]) => `${name}: there is no folder "${folder}".`);
}

/** Every problem and their count; without one, nothing, and the success is told at once. */
async function problemLines(data: string, articles: string | undefined): Promise<string[]> {
  const texts = articles ? await readArticleTexts(articles) : undefined;
  const { collection, problems } = parseCollection(await readDataFolder(data), texts);
  if (collection === null) {
    const count = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`;
    return [...problems.map(problemText), `${count} in ${data}/`];
  }
  const checked = texts
    ? 'quotes checked against ARTICLES_DIR'
    : 'texts not given: quotes not checked against them';
  console.log(`${data}/: ${countsOf(collection)}: no problem (${checked})`);
  return [];
}

function countsOf({ events, articles, actors }: Collection): string {
  const passages = events.flatMap((event) => event.passages);
  return Object.entries({ event: events, article: articles, actor: actors, passage: passages })
    .map(([what, { length }]) => `${length} ${what}${length === 1 ? '' : 's'}`)
    .join(', ');
}
