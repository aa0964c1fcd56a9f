import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { textProblems } from '../src/lib/core/dataset/check-texts';
import { draftFromSource } from '../src/lib/core/dataset/draft';
import { problemText } from '../src/lib/core/dataset/problem';
import { fingerprintFromText } from '../src/lib/core/passage/fingerprint';
import { fileFromFingerprint } from '../src/lib/core/passage/fingerprint-file';
import {
  missingFolders,
  readArticleTexts,
  readDataFolder,
  sha256,
} from '../src/lib/server/read-folder';

/*
 * npm run fingerprint -- DIR [--data DATA]: writes DATA/fingerprints/<id>.json for each article from its
 * text DIR/<id>.txt, or nothing at all: then it prints what is wrong, one a line, and exits with 1.
 */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string', default: 'data' } },
});
const lines = await fingerprintsWritten(values.data, positionals);
for (const line of lines) console.log(line);
if (lines.length > 0) process.exitCode = 1;

/** What kept the files from being written; when nothing did, each is told as it is written. */
async function fingerprintsWritten(data: string, [dir, ...more]: string[]): Promise<string[]> {
  if (!dir || more.length > 0) {
    return ['npm run fingerprint -- DIR: name one folder, that of the articles’ texts.'];
  }
  const missing = missingFolders({ DIR: dir, '--data': data });
  if (missing.length > 0) return missing;
  const source = await readDataFolder(data);
  const { draft, problems: shapeProblems } = draftFromSource(source);
  const texts = await readArticleTexts(dir);
  const empty = [...texts.keys()].filter((id) => texts.get(id)?.trim() === '');
  const problems = [
    ...shapeProblems.filter(({ file }) => file === source.articles.file),
    ...textProblems({ ...draft, events: [], forecasts: [] }, texts),
  ];
  if (problems.length + empty.length > 0) {
    return [...empty.map((id) => `${join(dir, id)}.txt: is empty.`), ...problems.map(problemText)];
  }
  const folder = join(data, 'fingerprints');
  await mkdir(folder, { recursive: true });
  for (const { entry } of draft.articles) {
    const fingerprint = fingerprintFromText(entry, texts.get(entry.id) ?? '', sha256);
    const windows = fingerprint.lines.reduce((sum, line) => sum + line.windows.length, 0);
    const path = join(folder, `${entry.id}.json`);
    await writeFile(path, fileFromFingerprint(fingerprint, sha256));
    console.log(`${path}: ${fingerprint.words} words, ${windows} windows`);
  }
  return [];
}
