import { KINDS, type Kind } from '../dataset/entry';
import { dayFromDate, type Day } from '../time/day';
import {
  DEEDS,
  GENERATED_PLACES,
  generatedActorName,
  generatedPlaceName,
  TOPICS,
} from './generated-vocabulary';
import { SHAPES } from './model';

/** How many invented people, bodies and articles the events are spread over. */
export const GENERATED_ACTORS = 120;
export const GENERATED_ARTICLES = 40;

/** Most actors of one event. */
export const MOST_ACTORS = 3;
/** Nothing begins before, and nothing is known after. */
export const FIRST_DAY: Day = dayFromDate(1990, 1, 1);
export const LAST_DAY: Day = dayFromDate(2025, 12, 31);
/** A burst, as of news: how many, and how long until two thirds of it have passed. Unit: days. */
const BURSTS = 60;
const BURST_DAYS = 9;
/** From one article to the next. Unit: days. */
const ARTICLE_DAYS = (LAST_DAY + 1 - FIRST_DAY) / GENERATED_ARTICLES;
/** Rows between two reports of progress. */
const SLICE = 50_000;

/** Invented events as columns sorted by start, for measuring: rows as in `Model`, with what facets need. */
export interface GeneratedEvents {
  readonly size: number;
  readonly seed: number;
  readonly starts: Int32Array;
  readonly startLatests: Int32Array;
  readonly endEarliests: Int32Array;
  readonly ends: Int32Array;
  /** Index into SHAPES. */
  readonly shapes: Uint8Array;
  /** Index into KINDS. */
  readonly kinds: Uint8Array;
  /** How many articles report it, 1…5. */
  readonly weights: Uint8Array;
  /** The first that reports it, 0…GENERATED_ARTICLES − 1, published after it began; the others follow it. */
  readonly articles: Uint8Array;
  /** Actors of row i: actors[3i…3i + 2], 0…GENERATED_ACTORS − 1 without repeats; 255 is none. */
  readonly actors: Uint8Array;
}

/**
 * Events like news: a third in bursts that decay over days, many of them on one day; the rest spread evenly;
 * 80 % single days, 8 % dates known to a month, 10 % intervals from days to years, 2 % with an open end. The
 * same size and seed give the same events. O(n log n) for the sort, which is of numbers: 0.4 s for 1,000,000,
 * so in a worker. `onprogress` is told what share is done, 0…1.
 */
export function generateEvents(
  size: number,
  seed: number,
  onprogress: (share: number) => void = () => undefined,
): GeneratedEvents {
  const random = randomFrom(seed);
  const events = emptyEvents(size, seed);
  const centres = Array.from({ length: BURSTS }, () => dayBetween(random, FIRST_DAY, LAST_DAY));
  for (let row = 0; row < size; row++) events.starts[row] = startDay(random, centres);
  events.starts.sort();
  for (let row = 0; row < size; row++) {
    if (row % SLICE === 0) onprogress(row / size);
    fillDates(events, row, random);
    events.kinds[row] = Math.floor(random() * KINDS.length);
    fillArticles(events, row, random);
    fillActors(events.actors, row, random);
  }
  return events;
}

function emptyEvents(size: number, seed: number): GeneratedEvents {
  const days = (): Int32Array => new Int32Array(size);
  const codes = (): Uint8Array => new Uint8Array(size);
  return {
    size,
    seed,
    starts: days(),
    startLatests: days(),
    endEarliests: days(),
    ends: days(),
    shapes: codes(),
    kinds: codes(),
    weights: codes(),
    articles: codes(),
    actors: new Uint8Array(size * MOST_ACTORS).fill(255),
  };
}

/** mulberry32 (Tommy Ettinger, public domain): 2³² states are plenty for drawing dots. Gives 0 ≤ x < 1. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

function dayBetween(random: () => number, first: Day, last: Day): Day {
  return first + Math.floor(random() * (last + 1 - first));
}

function startDay(random: () => number, centres: readonly Day[]): Day {
  if (random() < 2 / 3) return dayBetween(random, FIRST_DAY, LAST_DAY);
  const centre = centres[Math.floor(random() * centres.length)] ?? FIRST_DAY;
  return Math.min(centre + Math.floor(-Math.log(1 - random()) * BURST_DAYS), LAST_DAY);
}

function fillDates(events: GeneratedEvents, row: number, random: () => number): void {
  const start = events.starts[row] ?? 0;
  const lot = random();
  const drawn = lot < 0.8 ? 'day' : lot < 0.88 ? 'within' : lot < 0.98 ? 'interval' : 'open';
  const days =
    drawn === 'day' ? 0 : drawn === 'within' ? 29 : Math.floor(3 * 1000 ** (random() ** 2));
  const end = Math.min(start + days, LAST_DAY);
  const shape = end === start && drawn !== 'open' ? 'day' : drawn;
  events.shapes[row] = SHAPES.indexOf(shape);
  events.ends[row] = end;
  events.startLatests[row] = shape === 'within' ? end : start;
  events.endEarliests[row] = shape === 'within' ? start : end;
}

/** Most are reported soon, by one; the last article is the end of all that is told. */
function fillArticles(events: GeneratedEvents, row: number, random: () => number): void {
  const next = Math.floor(((events.starts[row] ?? 0) - FIRST_DAY) / ARTICLE_DAYS);
  const article = Math.min(next + Math.floor(-Math.log(1 - random()) * 2), GENERATED_ARTICLES - 1);
  events.articles[row] = article;
  events.weights[row] = Math.min(1 + Math.floor(5 * random() ** 6), GENERATED_ARTICLES - article);
}

/** The day on which an article came out; the last one comes out on LAST_DAY. */
export function generatedPublication(article: number): Day {
  return FIRST_DAY + Math.ceil((article + 1) * ARTICLE_DAYS) - 1;
}

function fillActors(actors: Uint8Array, row: number, random: () => number): void {
  const count = 1 + Math.floor(random() * MOST_ACTORS);
  // Squared, so that a few take part in much and most in little.
  const first = Math.floor(random() ** 2 * GENERATED_ACTORS);
  for (let n = 0; n < count; n++) {
    actors[row * MOST_ACTORS + n] = (first + n * n * 7) % GENERATED_ACTORS;
  }
}

/**
 * A title of 20 to 60 letters, made when it is asked for and the same each time: what was done, by whom, about
 * what and where.
 */
export function generatedTitle(events: GeneratedEvents, row: number): string {
  const mixed = randomFrom(events.seed + Math.imul(row + 1, 0x9e3779b1));
  const topic = TOPICS[Math.floor(mixed() ** 2 * TOPICS.length)] ?? TOPICS[0];
  const place = generatedPlaceName(Math.floor(mixed() ** 3 * GENERATED_PLACES));
  return `${deedWords(events, row)} over ${topic} in ${place}`;
}

/** The same without what and where, of 8 to 32 letters. */
export function generatedShortTitle(events: GeneratedEvents, row: number): string {
  return deedWords(events, row);
}

function deedWords(events: GeneratedEvents, row: number): string {
  const names = generatedActors(events, row).map(generatedActorName);
  return `${DEEDS[generatedKind(events, row)]} ${names.join(', ')}`;
}

export function generatedKind({ kinds }: Pick<GeneratedEvents, 'kinds'>, row: number): Kind {
  return KINDS[kinds[row] ?? 0] ?? KINDS[0];
}

/** The actors of a row, as numbers. */
export function generatedActors({ actors }: GeneratedEvents, row: number): readonly number[] {
  const taking: number[] = [];
  for (let i = row * MOST_ACTORS; i < (row + 1) * MOST_ACTORS; i++) {
    const actor = actors[i] ?? GENERATED_ACTORS;
    if (actor < GENERATED_ACTORS) taking.push(actor);
  }
  return taking;
}

/** The articles that report a row, as numbers, in the order of publication. */
export function generatedArticles({ articles, weights }: GeneratedEvents, row: number): number[] {
  return Array.from({ length: weights[row] ?? 0 }, (_, n) => (articles[row] ?? 0) + n);
}
