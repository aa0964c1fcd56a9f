import { parseArgs } from 'node:util';
import { parseCollection } from '../src/lib/core/dataset/parse';
import { problemText } from '../src/lib/core/dataset/problem';
import { readArticleTexts, readDataFolder } from '../src/lib/server/read-folder';

/*
 * npm run check:data [-- --data DIR]: prints every problem of a data folder, one a line, and exits with 1;
 * or one line that says what was checked. ARTICLES_DIR names the folder of the articles' texts.
 */

const { values } = parseArgs({ options: { data: { type: 'string', default: 'data' } } });
const folder = values.data;
const articlesFolder = process.env.ARTICLES_DIR;

const source = await readDataFolder(folder);
const texts = articlesFolder ? await readArticleTexts(articlesFolder) : undefined;
const { collection, problems } = parseCollection(source, texts);

if (collection) {
  const { events, articles, actors } = collection;
  const passages = events.flatMap((event) => event.passages);
  const counts = [
    [events.length, 'event'],
    [articles.length, 'article'],
    [actors.length, 'actor'],
    [passages.length, 'passage'],
  ].map(([count, what]) => `${count} ${what}${count === 1 ? '' : 's'}`);
  const checked = texts
    ? 'quotes checked against ARTICLES_DIR'
    : 'texts not given: quotes not checked against them';
  console.log(`${folder}/: ${counts.join(', ')}: no problem (${checked})`);
} else {
  for (const problem of problems) console.log(problemText(problem));
  console.log(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in ${folder}/`);
  process.exitCode = 1;
}
