import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ArticleTexts } from '../core/dataset/check-texts';
import { sourceFromModules } from '../core/dataset/source';
import type { CollectionSource, DataModule, SourceFile } from '../core/dataset/source';
import type { FingerprintFiles } from '../core/passage/fingerprint-check';

/**
 * A data folder as scripts and tests read it, outside Vite; needs a loader of TypeScript such as tsx.
 * A file that is missing or does not compile is told in the source, not thrown. Throws when `folder` is
 * no folder. Messages name files by `folder` as it is given.
 */
export async function readDataFolder(folder: string): Promise<CollectionSource> {
  const paths = ['collection.ts', 'articles.ts', 'actors.ts', 'forecasts.ts'];
  const present = await readdir(folder, { recursive: true });
  const years = present
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /^events\/[^/]+\.ts$/.test(path));
  const modules = new Map<string, DataModule>();
  for (const path of [...paths.filter((name) => present.includes(name)), ...years]) {
    modules.set(path, await importModule(resolve(folder, path)));
  }
  return sourceFromModules(folder.replace(/[\\/]+$/, ''), modules);
}

async function importModule(path: string): Promise<DataModule> {
  try {
    return { exports: (await import(pathToFileURL(path).href)) as Record<string, unknown> };
  } catch (error) {
    return { error: reasonOf(error, path) };
  }
}

/** The compiler's own sentence with its line, without the path, which the message names already. */
function reasonOf(error: unknown, path: string): string {
  if (!(error instanceof Error)) return String(error);
  const place = error.message.split('\n').find((text) => text.startsWith(`${path}:`));
  if (!place) return error.message.split('\n')[0] ?? error.name;
  const [line, column, ...reason] = place.slice(path.length + 1).split(':');
  return `line ${line}, column ${column}: ${reason
    .join(':')
    .replace(/^\s*ERROR:\s*/, '')
    .trim()}`;
}

/**
 * The articles' texts, `<id>.txt` in `folder`, by article id; what else is there is passed over.
 * Throws when `folder` is no folder.
 */
export async function readArticleTexts(folder: string): Promise<ArticleTexts> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.txt'));
  const texts = names.map(async (name): Promise<[string, string]> => [
    name.replace(/\.txt$/, ''),
    await readFile(join(folder, name), 'utf8'),
  ]);
  return new Map(await Promise.all(texts));
}

/**
 * The ledger of temporal expressions, `expressions.ts` in a data folder, as its author exported it, or
 * `null` when the folder keeps none. Throws when `folder` is no folder.
 */
export async function readLedgerSource(folder: string): Promise<SourceFile | null> {
  if (!(await readdir(folder)).includes('expressions.ts')) return null;
  const module = await importModule(resolve(folder, 'expressions.ts'));
  const file = `${folder.replace(/[\\/]+$/, '')}/expressions.ts`;
  if ('error' in module) return { file, value: undefined, error: module.error };
  return { file, value: module.exports['expressions'] };
}

/** The fingerprint files of a data folder; none when it has no folder of them. */
export async function readFingerprints(dataFolder: string): Promise<FingerprintFiles> {
  const folder = `${dataFolder.replace(/[\\/]+$/, '')}/fingerprints`;
  const present = missingFolders({ fingerprints: folder }).length > 0 ? [] : await readdir(folder);
  const files = present
    .filter((name) => name.endsWith('.json'))
    .map(async (name): Promise<[string, string]> => [
      name.replace(/\.json$/, ''),
      await readFile(join(folder, name), 'utf8'),
    ]);
  return { folder, files: new Map(await Promise.all(files)) };
}

/** SHA-256 of a text's UTF-8 bytes, 64 lower-case hexadecimal digits. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** One line for each folder, by the name of the argument that gives it, that is not there. */
export function missingFolders(named: Readonly<Record<string, string>>): string[] {
  return Object.entries(named)
    .filter(([, folder]) => !statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    .map(([name, folder]) => `${name}: there is no folder "${folder}".`);
}
