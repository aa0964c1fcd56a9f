import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateEvents } from './generated';
import { generatedFacets, generatedModel } from './generated-index';
import { generatedSource } from './generated-source';
import { PLAIN_AXIS, project } from './axis';
import { membersFrom, none, set, type Bits } from './bits';
import { groupingFor, laneCounts } from './groups';
import {
  laneRowsIn,
  laneTotal,
  type LaneRows,
  type LaneSource,
  type LaneWindow,
} from './lane-rows';
import { at, rowsWithin } from './model';
import type { Rows } from './rows';

const FEW = sourceOf(300);
const MANY = sourceOf(3000);

function sourceOf(size: number): {
  lanes: LaneSource;
  collection: ReturnType<typeof generatedSource>;
} {
  const events = generateEvents(size, 7);
  const columns = { events, model: generatedModel(events), facets: generatedFacets(events) };
  const collection = generatedSource(columns, () => Promise.reject(new Error('no search here')));
  const { model, facets, eventAt } = collection.chronologyBy('record');
  return { collection, lanes: { model, facets, eventAt, matches: none(size) } };
}

const anyCase = fc.record({
  isMany: fc.boolean(),
  mode: fc.constantFrom('actor' as const, 'kind' as const, 'article' as const),
  splitEvery: fc.integer({ min: 1, max: 4 }),
  matchEvery: fc.integer({ min: 1, max: 5 }),
  from: fc.integer({ min: 7000, max: 20_000 }),
  days: fc.oneof(fc.integer({ min: 7, max: 200 }), fc.integer({ min: 7, max: 9000 })),
  hasOthers: fc.boolean(),
});

function matchesOf(size: number, every: number): Bits {
  const matches = none(size);
  for (let row = 0; row < size; row += every) set(matches, row);
  return matches;
}

function listed(rows: Rows): number[] {
  return Array.from({ length: rows.length }, (_, i) => rows.rowAt(i));
}

interface Filled {
  readonly source: LaneSource;
  readonly seen: LaneWindow;
  readonly grouping: ReturnType<typeof groupingFor>;
  readonly filled: LaneRows;
  /** The rows in the window that match, found by looking at every one. */
  readonly wanted: readonly number[];
}

function fill(given: typeof anyCase extends fc.Arbitrary<infer Case> ? Case : never): Filled {
  const { lanes, collection } = given.isMany ? MANY : FEW;
  const source = { ...lanes, matches: matchesOf(lanes.model.size, given.matchEvery) };
  const states = collection.actors.filter(({ type }) => type === 'state').map(({ id }) => id);
  const split = states.filter((_, i) => i % given.splitEvery === 1);
  const grouping = groupingFor(given.mode, split, collection);
  const { from, days, hasOthers } = given;
  const projection = project(PLAIN_AXIS, { from, to: from + days }, 1000);
  const seen = { projection, hasOthers, chosen: null };
  const wanted = rowsWithin(source.model, from, from + days - 1).filter(
    (row) => row % given.matchEvery === 0,
  );
  return { source, seen, grouping, filled: laneRowsIn(source, grouping, seen), wanted };
}

describe('rows for lanes', () => {
  it('counts in each lane what is there, however many events there are and whatever is opened', () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        const { source, grouping, filled, wanted } = fill(given);
        const events = wanted.map(source.eventAt);
        expect([...filled.here].sort()).toEqual([...laneCounts(grouping.lanesOf, events)].sort());
        for (const { id } of grouping.lanes) {
          const own = wanted.filter((row) => grouping.lanesOf(source.eventAt(row)).includes(id));
          expect(listed(filled.rowsOf(id))).toEqual(own);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('fills with all rows of a few events, and with a bounded number of many', () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        const { filled, wanted } = fill(given);
        expect(filled.rows.filter((row) => !wanted.includes(row))).toEqual([]);
        expect([...filled.rows].sort((a, b) => a - b)).toEqual(filled.rows);
        if (!given.isMany) expect(filled.rows).toEqual(wanted);
        else expect(filled.rows.length).toBeLessThanOrEqual(350);
        if (wanted.length > 0) expect(filled.rows.length).toBeGreaterThan(0);
      }),
    );
  });

  it('gives besides what is half a window away, and what does not match if it is to be seen', () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        const { source, filled, wanted, seen } = fill({ ...given, isMany: false });
        const { from, days, matchEvery } = given;
        for (const row of filled.others) {
          expect(wanted).not.toContain(row);
          expect(row % matchEvery === 0 || seen.hasOthers).toBe(true);
          expect(at(source.model.starts, row)).toBeLessThan(from + 2 * days);
          expect(at(source.model.ends, row)).toBeGreaterThanOrEqual(from - days);
        }
      }),
    );
  });

  it('never leaves out the chosen event', () => {
    const { source, grouping, seen, filled, wanted } = fill({
      isMany: true,
      mode: 'kind',
      splitEvery: 1,
      matchEvery: 1,
      from: 8000,
      days: 9000,
      hasOthers: false,
    });
    const chosen = wanted.find((row) => !filled.rows.includes(row)) ?? -1;
    expect(laneRowsIn(source, grouping, { ...seen, chosen }).rows).toContain(chosen);
  });

  it('ranks a lane by all that matches, a state by its people too', () => {
    const { lanes } = FEW;
    const matches = matchesOf(lanes.model.size, 2);
    for (const [id, members] of lanes.facets.actors) {
      const rows = Array.from({ length: lanes.model.size }, (_, row) => row).filter(
        (row) => row % 2 === 0 && isIn(members, row),
      );
      expect(laneTotal({ ...lanes, matches }, id)).toBe(rows.length);
    }
    expect(laneTotal({ ...lanes, matches }, 'nobody')).toBe(0);
  });
});

function isIn(members: ReturnType<typeof membersFrom>, row: number): boolean {
  return members instanceof Uint32Array
    ? members.includes(row)
    : ((members.words[row >>> 5] ?? 0) & (1 << (row & 31))) !== 0;
}
