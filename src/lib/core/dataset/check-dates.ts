import { dateFromDay } from '../time/day';
import { EdtfError, spanFromEdtf } from '../time/edtf';
import type { Span } from '../time/span';
import type { Draft, Filed } from './draft';
import type { EventEntry } from './entry';
import type { Problem } from './problem';
import { written } from './problem';
import { forecastTimeProblems } from './check-forecasts';
import type { SpanOf } from './check-forecasts';

/**
 * Dates that cannot be read or cannot be: malformed or impossible EDTF, an end before its start, an
 * event before the collection begins or after an article that reports it, an event in another year's file.
 */
export function dateProblems(draft: Draft): Problem[] {
  const fields = datedFields(draft);
  const readings = new Map(fields.map(({ edtf }) => [edtf, readingOf(edtf)]));
  const spanOf: SpanOf = (edtf) => {
    const reading = readings.get(edtf);
    return reading === undefined || reading instanceof EdtfError ? null : reading;
  };
  return [
    ...fields.flatMap((field) => readingProblems(field, readings.get(field.edtf))),
    ...draft.events.flatMap((event) => [
      ...placingProblems(event, draft, spanOf),
      ...reportedTooEarly(event, draft, spanOf),
    ]),
    ...draft.forecasts.flatMap((forecast) => forecastTimeProblems(forecast, draft, spanOf)),
  ];
}

function readingOf(edtf: string): Span | EdtfError {
  try {
    return spanFromEdtf(edtf);
  } catch (error) {
    if (error instanceof EdtfError) return error;
    throw error;
  }
}

/** An EDTF text and where it is written. */
interface DatedField {
  readonly file: string;
  readonly id: string | null;
  readonly field: string;
  readonly edtf: string;
}

function datedFields({ heading, articles, events, forecasts }: Draft): DatedField[] {
  const fields: DatedField[] = heading
    ? [{ file: heading.file, id: null, field: 'scope', edtf: heading.entry.scope }]
    : [];
  for (const { file, entry } of articles) {
    fields.push({ file, id: entry.id, field: 'published', edtf: entry.published });
  }
  for (const {
    file,
    entry: { id, date, record },
  } of events) {
    fields.push({ file, id, field: 'date', edtf: date });
    if (!record) continue;
    if (record.date !== date) fields.push({ file, id, field: 'record.date', edtf: record.date });
    for (const [i, { published }] of record.sources.entries()) {
      if (published === undefined) continue;
      fields.push({ file, id, field: `record.sources.${i}.published`, edtf: published });
    }
  }
  for (const { file, entry } of forecasts) {
    if (entry.for !== undefined) fields.push({ file, id: entry.id, field: 'for', edtf: entry.for });
  }
  return fields;
}

function readingProblems(
  { file, id, field, edtf }: DatedField,
  reading: Span | EdtfError | undefined,
): Problem[] {
  if (reading instanceof EdtfError) {
    return [{ file, id, field, message: `${written(field)} ${reading.message}` }];
  }
  if (reading === undefined || reading.end >= reading.start) return [];
  const message = `${written(field)} is "${edtf}", which ends before it begins: swap the two dates.`;
  return [{ file, id, field, message }];
}

function placingProblems(
  { file, entry }: Filed<EventEntry>,
  { heading }: Draft,
  spanOf: SpanOf,
): Problem[] {
  const field = entry.record ? 'record.date' : 'date';
  const edtf = entry.record?.date ?? entry.date;
  const placed = spanOf(edtf);
  if (!placed) return [];
  const at = { file, id: entry.id, field };
  const problems: Problem[] = [];
  const scope = heading && spanOf(heading.entry.scope);
  if (heading && scope && placed.start < scope.start) {
    const message = `${field} is "${edtf}", before the collection begins: leave the event out, or widen scope "${heading.entry.scope}" in ${heading.file}.`;
    problems.push({ ...at, message });
  }
  const { year } = dateFromDay(placed.start);
  const ownFile = file.replace(/[^/]+$/, `${year}.ts`);
  if (file !== ownFile) {
    const message = `begins in ${year} (${field} is "${edtf}"): move it to ${ownFile}.`;
    problems.push({ ...at, message });
  }
  return problems;
}

/** An article reports what has begun; a date as told after its publication is a slip of the year. */
function reportedTooEarly(
  { file, entry }: Filed<EventEntry>,
  { articles }: Draft,
  spanOf: SpanOf,
): Problem[] {
  const told = spanOf(entry.date);
  const reporting = new Set(entry.passages.map(({ article }) => article));
  return articles
    .filter(({ entry: { id, published } }) => {
      const publication = spanOf(published);
      return reporting.has(id) && told && publication && told.start > publication.end;
    })
    .map(({ entry: { id, published } }) => {
      const message = `date is "${entry.date}", after "${id}", which reports it, was published ("${published}").`;
      return { file, id: entry.id, field: 'date', message };
    });
}
