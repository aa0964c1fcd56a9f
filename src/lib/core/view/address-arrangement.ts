import { KINDS } from '../dataset/entry';
import { isoFromDay, type Day } from '../time/day';
import { readDays, readIds, readList, readWord } from './address-readers';
import { canonical } from './address-text';
import type { Known, Parameter } from './address-parameter';

/** At most this many alignments stand side by side. */
export const MOST_ALIGNED = 2;

/** The keys by which an address says how time and events are arranged. */
export const ARRANGEMENT_PARAMETERS: readonly Parameter[] = [
  {
    key: 'axis',
    read: (texts, _, notices) => ({
      axis: readWord('axis', texts, ['proportional', 'balanced'] as const, notices),
    }),
    write: ({ axis }) => (axis === 'balanced' ? ['balanced'] : []),
  },
  {
    key: 'open',
    read: (texts, _, notices) => ({ openGaps: readOpenGaps(texts, notices) }),
    write: ({ openGaps }) => canonical(openGaps.map(isoFromDay)),
  },
  {
    key: 'lanes',
    read: (texts, _, notices) => ({
      lanes: readWord('lanes', texts, ['one', 'actor', 'kind', 'article'] as const, notices),
    }),
    write: ({ lanes }) => (lanes === 'one' ? [] : [lanes]),
  },
  {
    key: 'pin',
    read: (texts, known, notices) => ({ pins: readList('lane', texts, laneIds(known), notices) }),
    write: ({ pins }) => [...new Set(pins)],
  },
  {
    key: 'fold',
    read: (texts, known, notices) => ({ folds: readIds('lane', texts, laneIds(known), notices) }),
    write: ({ folds }) => canonical(folds),
  },
  {
    key: 'split',
    read: (texts, { actorIds }, notices) => ({
      split: readIds('state', texts, actorIds, notices),
    }),
    write: ({ split }) => canonical(split),
  },
  {
    key: 'known',
    read: (texts, known, notices) => ({ known: readKnown(texts, known, notices) }),
    write: ({ known }) => (known === null ? [] : [known]),
  },
  {
    key: 'align',
    read: (texts, { eventIds }, notices) => ({
      align: readAlign(readList('event', texts, eventIds, notices), notices),
    }),
    write: ({ align }) => [...new Set(align)].slice(0, MOST_ALIGNED),
  },
  {
    key: 'tour',
    read: (texts, { articleIds }, notices) => ({
      tour: readIds('article', texts.slice(0, 1), articleIds, notices)[0] ?? null,
    }),
    write: ({ tour }) => (tour === null ? [] : [tour]),
  },
  {
    key: 'panel',
    read: (texts, _, notices) => ({
      panel: readWord('panel', texts, ['list', 'together'] as const, notices),
    }),
    write: ({ panel }) => (panel === 'together' ? ['together'] : []),
  },
];

function laneIds({ actorIds, articleIds }: Known): ReadonlySet<string> {
  return new Set([...actorIds, ...articleIds, ...KINDS]);
}

function readOpenGaps(texts: readonly string[], notices: string[]): readonly Day[] {
  const days = texts.map((text) => readDays('open', [text], notices)?.first);
  return [...new Set(days.filter((day) => day !== undefined))].sort((a, b) => a - b);
}

/** An article’s id, else the last of the days that a text names, as an ISO day. */
function readKnown(texts: readonly string[], known: Known, notices: string[]): string | null {
  const text = texts[0] ?? '';
  if (known.articleIds.has(text) || !/^\s*[+-]?\d/.test(text)) {
    return readIds('article', [text], known.articleIds, notices)[0] ?? null;
  }
  const days = readDays('known', [text], notices);
  return days ? isoFromDay(days.last) : null;
}

function readAlign(events: readonly string[], notices: string[]): readonly string[] {
  if (events.length > MOST_ALIGNED) {
    notices.push(`At most ${MOST_ALIGNED} events can be aligned; the first of them are.`);
  }
  return events.slice(0, MOST_ALIGNED);
}
