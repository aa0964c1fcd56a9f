import { writeFile } from 'node:fs/promises';
import { draftFromSource } from '../src/lib/core/dataset/draft';
import { contextsFromTexts } from '../src/lib/core/passage/annotation-check';
import { readArticleTexts, readDataFolder } from '../src/lib/server/read-folder';

/*
 * npm run contexts -- DIR: reads the words around each passage from the articles' texts in DIR, at most 32
 * characters a side, into data/contexts.json; and into data/fragments.json, for a quote (of a forecast too)
 * that its words alone do not find there, what its text fragment needs. `npm run check:data` compares both.
 */

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('Name the folder of the articles’ texts: npm run contexts -- DIR');
  process.exit(1);
}
const { draft } = draftFromSource(await readDataFolder('data'));
const { contexts, fragments } = contextsFromTexts(draft, await readArticleTexts(folder));
for (const [name, value] of Object.entries({ contexts, fragments })) {
  const file = `data/${name}.json`;
  await writeFile(file, `${JSON.stringify(value, null, 2)}\n`);
  console.log(`${file}: ${Object.keys(value).length} passages`);
}
