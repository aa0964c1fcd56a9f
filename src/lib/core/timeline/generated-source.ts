import type { SourcedEvent } from '../dataset/collection';
import { grouped } from '../view/grouped';
import {
  FIRST_DAY,
  generatedActors,
  generatedArticles,
  generatedKind,
  generatedShortTitle,
  generatedTitle,
  LAST_DAY,
  type GeneratedEvents,
} from './generated';
import type { GeneratedColumns } from './generated-columns';
import { generatedCast, generatedPress } from './generated-cast';
import { generatedDate } from './generated-date';
import type { MarkDetails } from './marks';
import type { Chronology, Source } from './source';

/** Events that are kept made: more than a screen of marks and a list can show. */
const KEPT_EVENTS = 4096;
const NO_DETAILS: MarkDetails = { members: new Map(), told: new Map() };
const ID = /^event-([1-9]\d{0,6})$/;

/**
 * Invented events as a source. Titles, dates and actors of an event are made when it is read, and are the same
 * each time. Both readings of the dates are one: an invented event has no record.
 */
export function generatedSource(
  { events, model, facets }: GeneratedColumns,
  openSearch: Chronology['openSearch'],
): Source {
  const eventAt = keptWhileUsed((row) => generatedEvent(events, row));
  const chronology: Chronology = {
    ...{ model, facets, details: NO_DETAILS, eventAt, openSearch },
    rowOf: (id) => generatedRow(events, id),
    passagesAt: (row) => events.weights[row] ?? 0,
  };
  return {
    title: `${grouped(events.size)} invented events`,
    subtitle: `made in your browser from seed ${events.seed}`,
    articles: generatedPress,
    actors: generatedCast,
    eventIds: {
      has: (id) => generatedRow(events, id) !== null,
      // A hint at what was meant is not worth a million ids.
      [Symbol.iterator]: () => [][Symbol.iterator](),
    },
    extent: [FIRST_DAY, LAST_DAY],
    isDatedTwice: false,
    chronologyBy: () => chronology,
  };
}

/** The row of an id that `generatedEvent` gives, or `null`. */
function generatedRow({ size }: GeneratedEvents, id: string): number | null {
  const number = Number(ID.exec(id)?.[1] ?? NaN);
  return number <= size ? number - 1 : null;
}

function generatedEvent(events: GeneratedEvents, row: number): SourcedEvent {
  const date = generatedDate(events, row);
  return {
    id: `event-${row + 1}`,
    title: generatedTitle(events, row),
    short: generatedShortTitle(events, row),
    kind: generatedKind(events, row),
    ...{ told: date, record: null, placed: date, isDisputed: false, passages: [] },
    dating: { basis: 'stated' },
    actors: generatedActors(events, row).map((actor) => ({
      id: generatedCast[actor]?.id ?? '',
      role: 'agent',
    })),
    articleIds: generatedArticles(events, row).map((number) => generatedPress[number]?.id ?? ''),
  };
}

/** Makes each once while it is among those asked for lately, so that what is on screen keeps its identity. */
function keptWhileUsed(make: (row: number) => SourcedEvent): (row: number) => SourcedEvent {
  let lately = new Map<number, SourcedEvent>();
  let before = new Map<number, SourcedEvent>();
  return (row) => {
    const known = lately.get(row) ?? before.get(row);
    const event = known ?? make(row);
    if (lately.size >= KEPT_EVENTS / 2) {
      before = lately;
      lately = new Map();
    }
    lately.set(row, event);
    return event;
  };
}
