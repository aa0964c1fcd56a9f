import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { none, set } from './bits';
import type { Model } from './model';
import { rankedRows } from './ranked';
import { bitsWithin } from './within';

/** Spans of up to 300 days, most of them short, begun in the course of 400. */
const anySpans = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 400 }), fc.oneof(fc.nat(3), fc.nat(300))), {
    maxLength: 120,
    size: 'max',
  })
  .map((spans) => spans.sort((a, b) => a[0] - b[0]));

describe('bitsWithin', () => {
  it('is what touches the days, of the rows it is given', () => {
    const property = fc.property(
      anySpans,
      fc.integer({ min: -50, max: 750 }),
      fc.nat(400),
      fc.integer({ min: 1, max: 4 }),
      (spans, first, days, modulo) => {
        const last = first + days;
        const model = columnsOf(spans);
        const some = none(model.size);
        for (let row = 0; row < model.size; row += modulo) set(some, row);
        const within = rankedRows(bitsWithin(model, some, first, last));
        const expected = spans.flatMap(([start, length], row) =>
          row % modulo === 0 && start <= last && start + length >= first ? [row] : [],
        );
        expect(Array.from({ length: within.length }, (_, i) => within.rowAt(i))).toEqual(expected);
      },
    );
    fc.assert(property, { numRuns: 400 });
  });
});

function columnsOf(spans: readonly (readonly [start: number, length: number])[]): Model {
  let reach = -Infinity;
  const starts = Int32Array.from(spans, ([start]) => start);
  const ends = Int32Array.from(spans, ([start, length]) => start + length);
  const reaches = ends.map((end) => (reach = Math.max(reach, end)));
  const bytes = new Uint8Array(spans.length);
  return {
    ...{ size: spans.length, starts, ends, reaches, startLatests: starts, endEarliests: ends },
    ...{ shapes: bytes, families: bytes, weights: bytes },
  };
}
