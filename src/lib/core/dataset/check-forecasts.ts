import type { Span } from '../time/span';
import type { Draft, Filed } from './draft';
import type { ForecastEntry } from './entry';
import { didYouMean } from './problem';
import type { Problem } from './problem';

/** The bounds of an EDTF text of the draft, or `null` when it cannot be read, a problem of its own. */
export type SpanOf = (edtf: string) => Span | null;

/** What is wrong with what became of the forecasts: an event that nothing has or that is named twice, no word of it at all. */
export function forecastProblems({ forecasts, ids, isWhole }: Draft): Problem[] {
  const known = ids.events.map((event) => event.entry);
  return forecasts.flatMap(({ file, entry: { id, outcome, note } }) => {
    if (outcome.length === 0 && note === undefined) {
      const message = `outcome is empty: name the later events that bear on it, or say in a note that there are none.`;
      return [{ file, id, field: 'outcome', message }];
    }
    return outcome.flatMap((event, i) => {
      const at = { file, id, field: `outcome.${i}` };
      if (outcome.indexOf(event) < i) {
        return [{ ...at, message: `names event "${event}" twice: keep one.` }];
      }
      if (!isWhole || known.includes(event)) return [];
      const message = `names event "${event}", which no file of events has.`;
      return [{ ...at, message: message + didYouMean(event, known) }];
    });
  });
}

/**
 * A forecast looks ahead: its time must not be over when its article came out, and what bears on it must
 * have begun after that, whatever day of their dates is meant.
 */
export function forecastTimeProblems(
  { file, entry }: Filed<ForecastEntry>,
  { articles, events }: Draft,
  spanOf: SpanOf,
): Problem[] {
  const article = articles.find((filed) => filed.entry.id === entry.article)?.entry;
  const out = article && spanOf(article.published);
  if (!out) return [];
  const published = `"${entry.article}" was published ("${article.published}")`;
  const problems: Problem[] = [];
  const due = entry.for === undefined ? null : spanOf(entry.for);
  if (due && due.end <= out.end) {
    const message = `for is "${entry.for}", which may have been over when ${published}: a forecast is for a later time.`;
    problems.push({ file, id: entry.id, field: 'for', message });
  }
  for (const [i, id] of entry.outcome.entries()) {
    const event = events.find((filed) => filed.entry.id === id)?.entry;
    const date = event?.record?.date ?? event?.date;
    const placed = date === undefined ? null : spanOf(date);
    if (!placed || placed.start > out.end) continue;
    const message = `outcome[${i}] is "${id}" ("${date}"), which may have begun before ${published}: name later events only.`;
    problems.push({ file, id: entry.id, field: `outcome.${i}`, message });
  }
  return problems;
}
