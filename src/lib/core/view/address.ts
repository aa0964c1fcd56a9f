import { KINDS } from '../dataset/entry';
import { isoFromDay } from '../time/day';
import { ARRANGEMENT_PARAMETERS } from './address-arrangement';
import type { Known, Parameter } from './address-parameter';
import { queryText, readDays, readIds, readQuery, readWord } from './address-readers';
import { canonical } from './address-text';
import { windowFromEnds, type NamedDays } from './address-window';
import { DEFAULT_VIEW, type View } from './view';

const MAX_NOTICES = 5;

/**
 * The view that an address means, and in plain words what of it could not be used, in at most five
 * notices. Reads leniently and never throws: a year or month for a date, ids in any case, ends of the
 * window swapped or out of range, anything unknown left out. Parameters of other names are ignored.
 */
export function parseAddress(
  params: URLSearchParams,
  known: Known,
): { view: View; notices: string[] } {
  const notices: string[] = [];
  let reading: Reading = { ...DEFAULT_VIEW, from: null, to: null };
  for (const { key, read } of PARAMETERS) {
    const texts = params.getAll(key).filter((text) => text !== '');
    if (texts.length > 0) reading = { ...reading, ...read(texts, known, notices) };
  }
  const { from, to, ...rest } = reading;
  const ends = windowFromEnds({ from, to }, known.extent, known.limits ?? known.extent);
  return {
    view: { ...rest, window: ends.window },
    notices: atMost(MAX_NOTICES, [...ends.notices, ...notices]),
  };
}

/**
 * The one address of a view: its query string without "?", empty for the default view. Keys stand in
 * the order of design §4.2, defaults are left out, lists are sorted without repeats and the query is
 * trimmed and cut. `parseAddress` gives the same view back. Throws a RangeError for a window outside
 * the years 0–9999.
 */
export function addressFromView(view: View): string {
  const params = new URLSearchParams();
  for (const { key, write } of PARAMETERS) {
    for (const text of write(view)) params.append(key, text);
  }
  return params.toString();
}

/** A view whose window is still the two ends that the address named. */
type Reading = View & { readonly from: NamedDays | null; readonly to: NamedDays | null };

const PARAMETERS: readonly Parameter<Reading>[] = [
  {
    key: 'from',
    read: (texts, _, notices) => ({ from: readDays('from', texts, notices) }),
    write: ({ window }) => (window ? [isoFromDay(window[0])] : []),
  },
  {
    key: 'to',
    read: (texts, _, notices) => ({ to: readDays('to', texts, notices) }),
    write: ({ window }) => (window ? [isoFromDay(window[1])] : []),
  },
  {
    key: 'actor',
    read: (texts, { actorIds }, notices) => ({
      actors: readIds('actor', texts, actorIds, notices),
    }),
    write: ({ actors }) => canonical(actors),
  },
  {
    key: 'match',
    read: (texts, _, notices) => ({
      match: readWord('match', texts, ['any', 'all'] as const, notices),
    }),
    write: ({ match }) => (match === 'all' ? ['all'] : []),
  },
  {
    key: 'kind',
    read: (texts, _, notices) => {
      const ids = readIds('kind', texts, new Set(KINDS), notices);
      return { kinds: canonical(KINDS.filter((kind) => ids.includes(kind))) };
    },
    write: ({ kinds }) => canonical(kinds),
  },
  {
    key: 'article',
    read: (texts, { articleIds }, notices) => ({
      articles: readIds('article', texts, articleIds, notices),
    }),
    write: ({ articles }) => canonical(articles),
  },
  {
    key: 'q',
    read: (texts, _, notices) => ({ query: readQuery(texts, notices) }),
    write: ({ query }) => [queryText(query)].filter((text) => text !== ''),
  },
  {
    key: 'event',
    read: (texts, { eventIds }, notices) => ({
      event: readIds('event', texts.slice(0, 1), eventIds, notices)[0] ?? null,
    }),
    write: ({ event }) => (event === null ? [] : [event]),
  },
  {
    key: 'others',
    read: (texts, _, notices) => ({
      others: readWord('others', texts, ['dim', 'hide'] as const, notices),
    }),
    write: ({ others }) => (others === 'hide' ? ['hide'] : []),
  },
  {
    key: 'reports',
    read: (texts, _, notices) => ({
      isCorroborated: readWord('reports', texts, ['1', '2'] as const, notices) === '2',
    }),
    write: ({ isCorroborated }) => (isCorroborated ? ['2'] : []),
  },
  {
    key: 'differs',
    read: (texts, _, notices) => ({
      isDiffering: readWord('differs', texts, ['0', '1'] as const, notices) === '1',
    }),
    write: ({ isDiffering }) => (isDiffering ? ['1'] : []),
  },
  {
    key: 'dates',
    read: (texts, _, notices) => ({
      dates: readWord('dates', texts, ['record', 'told'] as const, notices),
    }),
    write: ({ dates }) => (dates === 'told' ? ['told'] : []),
  },
  ...ARRANGEMENT_PARAMETERS,
];

function atMost(limit: number, notices: readonly string[]): string[] {
  if (notices.length <= limit) return [...notices];
  const more = notices.length - limit + 1;
  return [...notices.slice(0, limit - 1), `${more} other parts of the address were ignored.`];
}
