import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArticleTexts } from '../core/dataset/check-texts';
import { draftFromSource } from '../core/dataset/draft';
import type { ExpressionEntry } from '../core/dataset/expression';
import { ledgerFromSource } from '../core/dataset/ledger';
import { ledgerTextProblems } from '../core/dataset/ledger-texts';
import type { Problem } from '../core/dataset/problem';
import type { CollectionSource } from '../core/dataset/source';
import { contextProblems, contextsFromTexts } from '../core/passage/annotation-check';
import { readLedgerSource } from './read-folder';

/** What was found in the files that stand beside the events. */
export interface SideFiles {
  readonly expressions: readonly ExpressionEntry[];
  readonly problems: readonly Problem[];
}

/**
 * Checks what a data folder keeps beside its events: the ledger of temporal expressions, and the contexts
 * of the passages. Each is passed over when it is not there. With the articles' texts the ledger must be
 * verbatim and complete, and the contexts those of the texts; without, only what needs no text is checked.
 */
export async function checkSideFiles(
  folder: string,
  source: CollectionSource,
  texts?: ArticleTexts,
): Promise<SideFiles> {
  const { draft } = draftFromSource(source);
  const ledgerSource = await readLedgerSource(folder);
  const ledger = ledgerSource && ledgerFromSource(ledgerSource, draft);
  const problems: Problem[] = [...(ledger?.problems ?? [])];
  if (ledger && texts) problems.push(...ledgerTextProblems(ledger, draft, texts));
  const expected = texts && contextsFromTexts(draft, texts);
  for (const name of ['contexts', 'fragments'] as const) {
    const { file, value, problem } = await readJson(folder, `${name}.json`);
    if (problem) problems.push(problem);
    else if (value && expected) problems.push(...contextProblems(file, value, expected[name]));
  }
  return { expressions: ledger?.expressions ?? [], problems };
}

interface JsonFile {
  readonly file: string;
  readonly value: { readonly [id: string]: object } | null;
  readonly problem?: Problem;
}

async function readJson(folder: string, name: string): Promise<JsonFile> {
  const file = `${folder.replace(/[\\/]+$/, '')}/${name}`;
  const text = await readFile(join(folder, name), 'utf8').catch(() => null);
  if (text === null) return { file, value: null };
  try {
    return { file, value: JSON.parse(text) as { readonly [id: string]: object } };
  } catch {
    const message = 'is no JSON: run "npm run contexts -- DIR" to make it anew.';
    return { file, value: null, problem: { file, id: null, field: '', message } };
  }
}
