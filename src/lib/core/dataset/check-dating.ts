import type { Draft, Filed } from './draft';
import type { EventEntry } from './entry';
import type { Problem } from './problem';
import { quotesOf } from './quoted';

/** Where an event says how its date is known and lacks the words, working, endnote or record for it. */
export function datingProblems({ events }: Draft): Problem[] {
  return events.flatMap((event) => [
    ...missingGrounds(event),
    ...recordBasisProblems(event),
    ...expressionProblems(event),
  ]);
}

function missingGrounds({ file, entry: { id, dating } }: Filed<EventEntry>): Problem[] {
  const { basis } = dating;
  const field = ({ stated: 'expression', derived: 'working', endnote: 'endnote' } as const)[
    basis === 'record' ? 'stated' : basis
  ];
  if (basis === 'record' || dating[field] !== undefined) return [];
  const message = `has dating.basis "${basis}" but no dating.${field}: add it, or choose another basis.`;
  return [{ file, id, field: `dating.${field}`, message }];
}

function recordBasisProblems({ file, entry }: Filed<EventEntry>): Problem[] {
  const { id, date, dating, record } = entry;
  if (dating.basis !== 'record') return [];
  const problems: Problem[] = [];
  if (record === undefined) {
    const message = 'has dating.basis "record" but no record: add it with its sources.';
    problems.push({ file, id, field: 'record', message });
  } else if (record.date !== date) {
    const message = `has dating.basis "record", so date must equal record.date: "${date}" is not "${record.date}".`;
    problems.push({ file, id, field: 'date', message });
  }
  if (dating.expression !== undefined) {
    const message =
      'has dating.basis "record" and a dating.expression: if these words date it, the basis is another; else delete them.';
    problems.push({ file, id, field: 'dating.expression', message });
  }
  return problems;
}

function expressionProblems({ file, entry }: Filed<EventEntry>): Problem[] {
  const { expression } = entry.dating;
  if (expression === undefined || entry.dating.basis === 'record') return [];
  if (quotesOf(entry).some(({ quote }) => quote.includes(expression))) return [];
  const message = `has dating.expression "${expression}", which is in none of its quotes: copy the words as they stand there.`;
  return [{ file, id: entry.id, field: 'dating.expression', message }];
}
