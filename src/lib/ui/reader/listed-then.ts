import type { KnownThen } from '$lib/core/timeline/known-then';

/** What a list says of its entries where the reader has gone back to what was known on a day. */
export interface ListedThen {
  readonly known: KnownThen;
  /** Whether nobody had told of a row. */
  readonly isLater: (row: number) => boolean;
}
