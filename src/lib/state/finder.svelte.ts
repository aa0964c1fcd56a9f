import type { Bits } from '$lib/core/timeline/bits';
import type { Chronology, Searching } from '$lib/core/timeline/source';

/** What a reader waits for: the share of the index that is built, 0…1, or a search that could not be loaded. */
export type SearchState = { readonly share: number } | 'failed' | null;

interface Asked {
  readonly chronology: Chronology;
  readonly query: string;
}

/**
 * Answers the query of a view. The index is opened with the first query, or a little before by `prepare`;
 * until it is there a query leaves everything in. Only the answer to the last query is ever taken.
 */
export class Finder {
  readonly #onfound: () => void;
  #open: { readonly chronology: Chronology; readonly searching: Searching } | null = null;
  #asked: Asked | null = null;

  /** The rows that the last query means; `null` while nobody knows. */
  hits = $state.raw<Bits | null>(null);
  state = $state.raw<SearchState>(null);

  /** `onfound` is called with every answer. */
  constructor(onfound: () => void) {
    this.#onfound = onfound;
  }

  /** Loads and indexes what searching a chronology takes. Never rejects: a failure is told by `state`. */
  async prepare(chronology: Chronology): Promise<void> {
    if (this.#open?.chronology === chronology) return;
    let searching: Searching;
    try {
      searching = await chronology.openSearch((share) => (this.state = { share }));
      // Asked for twice while it was on its way: the first has answered.
      if (this.#open?.chronology === chronology) return;
      this.#open = { chronology, searching };
      this.state = null;
    } catch {
      this.state = 'failed';
      return;
    }
    if (this.#asked?.chronology === chronology && this.#asked.query !== '') {
      void this.#answer(this.#asked, searching);
    }
  }

  /** Looks for a query in a chronology; no query finds nothing and costs nothing. */
  find(chronology: Chronology, query: string): void {
    const before = this.#asked;
    if (before?.chronology === chronology && before.query === query) return;
    this.#asked = { chronology, query };
    // Rows of one chronology mean other events in another.
    if (query === '' || before?.chronology !== chronology) this.hits = null;
    if (query === '') return;
    if (this.#open?.chronology === chronology) void this.#answer(this.#asked, this.#open.searching);
    else void this.prepare(chronology);
  }

  /** Takes an answer that is there at once before it returns. */
  async #answer(asked: Asked, { hits }: Searching): Promise<void> {
    const found = hits(asked.query);
    if (!(found instanceof Promise)) {
      this.hits = found;
      this.#onfound();
      return;
    }
    try {
      const late = await found;
      if (this.#asked !== asked) return;
      this.hits = late;
      this.#onfound();
    } catch {
      if (this.#asked === asked) this.state = 'failed';
    }
  }
}
