import { canonical, cleaned, cut, hasUnseen, quoted } from './address-text';
import { namedDays, type NamedDays } from './address-window';
import type { Ids } from './ids';
import { nearestId } from './nearest';

const MAX_QUERY_LENGTH = 200;

/** The days that the first text names, or `null` and a notice. */
export function readDays(
  key: string,
  texts: readonly string[],
  notices: string[],
): NamedDays | null {
  const text = texts[0] ?? '';
  const days = namedDays(cleaned(text));
  if (!days)
    notices.push(`“${key}” needs a date such as 2017-01-31, not ${quoted(text)}; ignored.`);
  else if (!days.isReal) notices.push(`There is no ${quoted(text)}; the nearest date is used.`);
  return days;
}

/** The word that the first text is, in any case; else the first of `words`, which is the default, and a notice. */
export function readWord<Word extends string>(
  key: string,
  texts: readonly string[],
  words: readonly [Word, ...Word[]],
  notices: string[],
): Word {
  const text = cleaned(texts[0] ?? '').toLowerCase();
  const word = words.find((candidate) => candidate === text);
  if (word === undefined) {
    const choice = words.map(quoted).join(' or ');
    notices.push(`“${key}” is ${choice}, not ${quoted(texts[0] ?? '')}; ignored.`);
  }
  return word ?? words[0];
}

/**
 * The ids that are known, in any case, sorted and none twice. All others share one notice, however
 * many there are; `noun` says there what they are ids of.
 */
export function readIds(
  noun: string,
  texts: readonly string[],
  known: Ids,
  notices: string[],
): readonly string[] {
  return canonical(readList(noun, texts, known, notices));
}

/** The same in the order of the address, none twice. */
export function readList(
  noun: string,
  texts: readonly string[],
  known: Ids,
  notices: string[],
): readonly string[] {
  const ids: string[] = [];
  const unknown = new Set<string>();
  for (const text of texts) {
    const id = [text, cleaned(text), cleaned(text).toLowerCase()].find((form) => known.has(form));
    if (id === undefined) unknown.add(text);
    else ids.push(id);
  }
  if (unknown.size > 0) notices.push(unknownIds(noun, [...unknown], known));
  return [...new Set(ids)];
}

function unknownIds(noun: string, unknown: readonly string[], known: Ids): string {
  const named = unknown.slice(0, 3);
  const more = unknown.length - named.length;
  const names = named.map(quoted).join(', ') + (more > 0 ? ` and ${more} more` : '');
  const meant = new Set(named.flatMap((text) => nearestId(cleaned(text), known) ?? []));
  const hint = meant.size > 0 ? ` Did you mean ${[...meant].map(quoted).join(' or ')}?` : '';
  return `No ${noun}${unknown.length > 1 ? 's' : ''} called ${names}; ignored.${hint}`;
}

/** The query that the first text gives, and a notice when that is not all of it. */
export function readQuery(texts: readonly string[], notices: string[]): string {
  const text = texts[0] ?? '';
  if (hasUnseen(text)) notices.push('Characters that cannot be shown were left out of the search.');
  const query = queryText(text);
  if (query !== cleaned(text)) {
    notices.push(`The search text was cut to its first ${MAX_QUERY_LENGTH} characters.`);
  }
  return query;
}

/** A query as an address carries it: cleaned, and at most 200 code points of it. */
export function queryText(query: string): string {
  return cut(cleaned(query), MAX_QUERY_LENGTH);
}
