import type { Article } from '$lib/core/dataset/collection';
import { placeInOrder, type TourPlace } from '$lib/core/timeline/tour';
import type { Reader } from './reader.svelte';

/** A way through the events that a reader can follow. */
export interface Way {
  /** The article whose telling it is; `null` for time. */
  readonly article: Article | null;
  /** Events on it, whatever the filter. */
  readonly count: number;
}

/**
 * The way on which previous and next lead: time, or the order in which an article tells. Which it is, is part of
 * the reader's view. Made by the page, one for each reader.
 */
export class Tour {
  readonly #reader: Reader;
  readonly #orders: ReadonlyMap<string, readonly string[]>;

  readonly #rows: readonly number[] | null = $derived.by(() => {
    const order = this.#orders.get(this.#reader.view.tour ?? '');
    return order ? order.flatMap((id) => this.#reader.rowOf(id) ?? []) : null;
  });
  /** Where the opened event is on the way. */
  readonly place: TourPlace = $derived.by(() => {
    const { chosenRow } = this.#reader;
    if (!this.#rows) return this.#placeInTime(chosenRow);
    return placeInOrder(this.#rows, (row) => this.#reader.isMatching(row), chosenRow);
  });

  /** `orders` has, by article, the ids of its events in the order in which it tells of them. */
  constructor(reader: Reader, orders: { readonly [articleId: string]: readonly string[] }) {
    this.#reader = reader;
    this.#orders = new Map(Object.entries(orders));
  }

  /** The article whose telling is followed; `null` for time. */
  get article(): Article | null {
    const { tour } = this.#reader.view;
    return tour !== null && this.#orders.has(tour) ? this.#reader.article(tour) : null;
  }

  /** All ways there are, time first. */
  get ways(): readonly Way[] {
    const told = this.#reader.source.articles.filter(({ id }) => this.#orders.has(id));
    return [
      { article: null, count: this.#reader.model.size },
      ...told.map((article) => ({ article, count: this.#orders.get(article.id)?.length ?? 0 })),
    ];
  }

  /** How the way is called: "in time", "as Kireeva tells it". */
  get name(): string {
    return this.article ? `as ${this.article.shortName} tells it` : 'in time';
  }

  /** The place in words: "3 of 14, as Kireeva tells it". */
  get words(): string {
    const { position, total } = this.place;
    if (position !== null) return `${position} of ${total}, ${this.name}`;
    return `not one of the ${total} ${this.name}`;
  }

  /** Opens the next (1) or previous (−1) event on the way; with none open the first, or the last. */
  step(step: 1 | -1): void {
    if (this.article === null) this.#reader.chooseNext(step);
    else {
      const row = step === 1 ? this.place.next : this.place.previous;
      if (row !== null) this.#reader.stepTo(row);
    }
    this.#reader.announcement = this.words;
  }

  /** Follows time, or the telling of an article. */
  follow(articleId: string | null): void {
    if (articleId === this.#reader.view.tour) return;
    this.#reader.arrange({ tour: articleId });
    this.#reader.announcement = `Previous and next ${this.name}`;
  }

  #placeInTime(row: number | null): TourPlace {
    const { matching, model } = this.#reader;
    const isOn = row !== null && matching.has(row);
    return {
      position: isOn ? matching.rankOf(row) + 1 : null,
      total: matching.length,
      skipped: model.size - matching.length,
      previous: row === null ? null : this.#reader.neighbour(row, -1),
      next: row === null ? null : this.#reader.neighbour(row, 1),
    };
  }
}
