/** Sizes that everybody is asked for, and the one for this stage alone. */
export const SHARED_SIZES = [50, 1_000, 10_000, 100_000] as const;
export const LARGEST_SIZE = 1_000_000;

/** Where a contestant's page is: in the built site, or among the peers' pages. */
export type Site = 'build' | 'peers';

/** Somebody who draws the same events, or a page to compare them with. */
export interface Contestant {
  readonly id: string;
  readonly name: string;
  readonly site: Site;
  /** Ours is compared with the best of the peers; floors are no peers. */
  readonly part: 'floor' | 'stage' | 'peer';
  /** Path and query of the page with so many events of a seed. */
  readonly path: (size: number, seed: number) => string;
  /** The largest size worth asking for. */
  readonly most: number;
}

const queried =
  (page: string, more = '') =>
  (size: number, seed: number) =>
    `/${page}?n=${size}&seed=${seed}${more}`;

export const STAGE: Contestant = {
  id: 'stage',
  name: 'this stage',
  site: 'build',
  part: 'stage',
  path: queried('scale'),
  most: LARGEST_SIZE,
};

export const CONTESTANTS: readonly Contestant[] = [
  {
    id: 'idle',
    name: 'idle page',
    site: 'peers',
    part: 'floor',
    path: queried('idle'),
    most: Infinity,
  },
  {
    id: 'box',
    name: 'one moved box',
    site: 'peers',
    part: 'floor',
    path: queried('box'),
    most: 50,
  },
  STAGE,
  {
    id: 'vis',
    name: 'vis-timeline',
    site: 'peers',
    part: 'peer',
    path: queried('vis'),
    most: 100_000,
  },
  {
    id: 'vis-cluster',
    name: 'vis-timeline, clusters',
    site: 'peers',
    part: 'peer',
    path: queried('vis', '&cluster'),
    most: 100_000,
  },
  {
    id: 'd3',
    name: 'plain D3 SVG',
    site: 'peers',
    part: 'peer',
    path: queried('d3'),
    most: 100_000,
  },
];

/** The real collection, on the home page. */
export const REAL: Contestant = { ...STAGE, id: 'real', name: 'this stage, real', path: () => '/' };

/** The ways to look at time, over the real collection; the first is the plain stage. */
export const MODES: readonly Contestant[] = Object.entries({
  'the plain stage': '/',
  'balanced time': '/?axis=balanced',
  'lanes by actor': '/?lanes=actor',
  'lanes by kind': '/?lanes=kind',
  'as known on a day': '/?known=kireeva-2017',
  'days from an event': '/?align=first-call',
  'days from two': '/?align=first-call&align=february-call-2025',
  together: '/?actor=trump&panel=together',
}).map(([name, path]) => ({ ...STAGE, id: name, name, path: () => path }));
