import type { Article, SourcedEvent } from '../dataset/collection';
import { firstReport, inOrderOfPublication } from '../dataset/first-report';
import { dayFromIso, type Day } from '../time/day';
import { dayWords } from '../time/wording';
import { countMembers, forEach, has, none, setMembers, type Bits } from './bits';
import type { Facets } from './facets';
import { at, type Model } from './model';

/** The timeline as it stood at the end of a day: what the articles that were out by then had told. */
export interface KnownThen {
  /** The last day that counts. */
  readonly day: Day;
  /** The article whose publication is meant; `null` for a day of its own. */
  readonly article: Article | null;
  /** "in April 2017", "on 5 December 2016". */
  readonly when: string;
  /** The same, and by whom: "in April 2017, Kireeva". */
  readonly words: string;
  /** In few words, for a tight place: "Kireeva, c. Apr 2017", "31 May 2017". */
  readonly short: string;
  /** Articles that were certainly out by the day, in order of publication. */
  readonly out: readonly Article[];
  /** Articles that may or may not have been out: their dates leave it open. They are not counted. */
  readonly unsure: readonly Article[];
  /** Rows of the events that those out had told of. */
  readonly rows: Bits;
  /** Who told of an event first, in few words: "first told by Inozemtsev, 8–31 Aug 2018". */
  readonly firstTold: (event: SourcedEvent) => string;
}

/** How `knownThen` is called. */
export type Knowing = typeof knownThen;

/**
 * What was known on the last day of `known`: the id of an article, meaning the day by which it was certainly
 * out, or an ISO day. `null` for any other text. O(rows of the articles).
 */
export function knownThen(
  known: string,
  articles: readonly Article[],
  facets: Facets,
): KnownThen | null {
  const article = articles.find(({ id }) => id === known) ?? null;
  const day = article ? article.published.span.end : dayFromIso(known);
  if (day === null) return null;
  const ordered = inOrderOfPublication(articles);
  const out = ordered.filter(({ published }) => published.span.end <= day);
  const rows = none(facets.length);
  for (const { id } of out) setMembers(rows, facets.articles.get(id) ?? none(facets.length));
  const when = article ? publicationWords(article) : `on ${dayWords(day, 'long')}`;
  return {
    day,
    article,
    when,
    words: article ? `${when}, ${article.shortName}` : when,
    short: article
      ? `${article.shortName}, ${article.published.shortWords}`
      : dayWords(day, 'short'),
    out,
    unsure: ordered.filter(({ published: { span } }) => span.start <= day && span.end > day),
    rows,
    firstTold: (event) => firstTold(event, articles),
  };
}

function firstTold(event: SourcedEvent, articles: readonly Article[]): string {
  const named = new Map(articles.map((one) => [one.id, one]));
  const { articles: first, published } = firstReport(event, (id) => named.get(id) as Article);
  const names = first.map(({ shortName }) => shortName).join(' or ');
  return `first told by ${names}, ${published.shortWords}`;
}

/** When an article came out, to follow a verb: "on 5 December 2016", "in about April 2017", "between 8 and 31 August 2018". */
export function publicationWords({ published: { words, span } }: Article): string {
  if (words.startsWith('between')) return words;
  return span.shape === 'day' ? `on ${words}` : `in ${words}`;
}

/** Events that nobody had told of yet, by what had become of them. */
export interface NotYetTold {
  /** They had happened, or begun. */
  readonly happened: number;
  /** Their dates leave it open. */
  readonly unsure: number;
  readonly toCome: number;
}

/** What had become, by the day, of those of `rows` that were not known. O(rows). */
export function notYetTold(model: Model, then: KnownThen, rows: Bits): NotYetTold {
  const told = { happened: 0, unsure: 0, toCome: 0 };
  forEach(rows, (row) => {
    if (has(then.rows, row)) return;
    if (at(model.startLatests, row) <= then.day) told.happened += 1;
    else if (at(model.starts, row) > then.day) told.toCome += 1;
    else told.unsure += 1;
  });
  return told;
}

/** How many of `rows` were known. O(rows / 32). */
export function knownCount(then: KnownThen, rows: Bits): number {
  return countMembers(then.rows, rows);
}
