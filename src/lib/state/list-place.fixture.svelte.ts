import type { Rows } from '$lib/core/timeline/rows';

/** Rows that a test can change under a list, as a filter or a window does. */
export class Shown {
  rows: Rows = $state.raw({ length: 0, rowAt: () => -1 });

  constructor(rows: Rows) {
    this.rows = rows;
  }
}
