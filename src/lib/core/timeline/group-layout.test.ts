import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptSource } from '../../../../tests/fixtures/data/excerpts';
import type { SourcedEvent } from '../dataset/collection';
import { collectionOrThrow } from '../dataset/parse';
import type { Span } from '../time/span';
import { PLAIN_AXIS, project } from './axis';
import type { GroupRequest } from './group-drafts';
import { layOutGroups, type GroupLayout } from './group-layout';
import { labelPx } from './labels';
import { labelStretch, occupied, type Stretch } from './lanes';
import { markGeometry } from './marks';
import { modelFrom, rowsWithin } from './model';

const [example] = collectionOrThrow(excerptSource()).events as [SourcedEvent];
const LANES = ['a', 'b', 'c', 'd', 'e'];
/** Lanes that are folded away: events stand in them and they are not drawn. */
const FOLDED = ['x', 'y'];

interface Sample {
  readonly start: number;
  readonly days: number;
  readonly articles: number;
  readonly titlePx: number;
  readonly shortPx: number;
  readonly lanes: readonly string[];
  readonly isMatching: boolean;
}

const anySample: fc.Arbitrary<Sample> = fc.record({
  start: fc.oneof(fc.nat(3000), fc.integer({ min: 1000, max: 1040 })),
  days: fc.oneof(fc.constant(0), fc.constant(0), fc.nat(900)),
  articles: fc.integer({ min: 1, max: 4 }),
  titlePx: fc.integer({ min: 80, max: 420 }),
  shortPx: fc.integer({ min: 50, max: 200 }),
  lanes: fc.subarray([...LANES, ...FOLDED], { minLength: 1, maxLength: 4 }),
  isMatching: fc.boolean(),
});

interface Setting {
  readonly from: number;
  readonly days: number;
  readonly widthPx: number;
  readonly mostSubRows: number;
  readonly isFiltered: boolean;
}

const anySetting: fc.Arbitrary<Setting> = fc.record({
  from: fc.integer({ min: -100, max: 3000 }),
  days: fc.oneof(fc.integer({ min: 7, max: 60 }), fc.integer({ min: 7, max: 4000 })),
  widthPx: fc.integer({ min: 300, max: 1600 }),
  mostSubRows: fc.integer({ min: 1, max: 6 }),
  isFiltered: fc.boolean(),
});

function spanOf({ start, days }: Sample): Span {
  return {
    shape: days === 0 ? 'day' : 'interval',
    start,
    startLatest: start,
    endEarliest: start + days,
    end: start + days,
    members: [],
    isApproximate: false,
    isUncertain: false,
  };
}

function requestFrom(samples: readonly Sample[], setting: Setting): GroupRequest {
  const { from, days, widthPx, mostSubRows, isFiltered } = setting;
  const sorted = [...samples].sort((a, b) => a.start - b.start);
  const model = modelFrom(
    sorted.map((sample) => ({
      ...example,
      articleIds: 'abcd'.slice(0, sample.articles).split(''),
      placed: { ...example.placed, span: spanOf(sample) },
    })),
    () => 0,
  );
  const isMatching = (row: number): boolean => !isFiltered || (sorted[row]?.isMatching ?? false);
  const rows = rowsWithin(model, from, from + days - 1).filter(isMatching);
  const covered = rowsWithin(model, from - days, from + 2 * days - 1);
  return {
    model,
    details: { members: new Map(), told: new Map() },
    projection: project(PLAIN_AXIS, { from, to: from + days }, widthPx),
    measures: {
      title: (row) => sorted[row]?.titlePx ?? 0,
      short: (row) => sorted[row]?.shortPx ?? 0,
      date: () => 0,
    },
    lanes: LANES,
    lanesOf: (row) => sorted[row]?.lanes ?? [],
    rows,
    others: covered.filter((row) => !rows.includes(row)),
    isMatching,
    chosen: null,
    mostSubRows,
  };
}

const anyRequest = fc
  .tuple(fc.array(anySample, { maxLength: 120, size: 'max' }), anySetting)
  .map(([samples, setting]) => requestFrom(samples, setting));

/** What each sub-row of each lane holds, words included. */
function stretchesIn(request: GroupRequest, layout: GroupLayout): Map<string, Stretch[]> {
  const held = new Map<string, Stretch[]>();
  for (const [row, { spots, named, form, side }] of layout.placements) {
    const mark = markGeometry(request.model, request.details, row, request.projection);
    const isInside = mark.x1 > 0 && mark.x0 < request.projection.widthPx;
    const bounds = isInside ? [0, request.projection.widthPx] : [-Infinity, Infinity];
    const label = labelStretch(mark, labelPx(request.measures, form, row), side, ...bounds);
    for (const [i, { lane, subRow, isTrack }] of spots.entries()) {
      const key = `${lane},${subRow},${isTrack}`;
      const hasWords = i === named && form !== 'none';
      const stretch = hasWords ? occupied(mark, label) : ([mark.x0, mark.x1] as const);
      held.set(key, [...(held.get(key) ?? []), stretch]);
    }
  }
  return held;
}

const PLAIN: Sample = {
  start: 100,
  days: 0,
  articles: 1,
  titlePx: 150,
  shortPx: 80,
  lanes: ['a', 'b'],
  isMatching: true,
};
const PLAIN_SETTING: Setting = {
  from: 0,
  days: 1000,
  widthPx: 1000,
  mostSubRows: 3,
  isFiltered: false,
};

describe('filling lanes', () => {
  it('draws an event in each of its lanes and names it once, in the topmost', () => {
    const { placements, used } = layOutGroups(requestFrom([PLAIN], PLAIN_SETTING));
    expect(placements.get(0)).toEqual({
      spots: [
        { lane: 0, subRow: 0, isTrack: false },
        { lane: 1, subRow: 0, isTrack: false },
      ],
      named: 0,
      form: 'title',
      side: 'right',
    });
    expect(used.map(({ subRows }) => subRows)).toEqual([1, 1, 0, 0, 0]);
  });

  it('names it in a lower lane before it makes do with the short title', () => {
    const crowd = Array.from({ length: 8 }, (_, i): Sample => {
      return { ...PLAIN, start: 60 + 30 * i, articles: 2, lanes: ['a'] };
    });
    const event = { ...PLAIN, start: 135 };
    const { placements } = layOutGroups(
      requestFrom([...crowd, event], { ...PLAIN_SETTING, mostSubRows: 1 }),
    );
    const row = [...crowd, event].sort((a, b) => a.start - b.start).indexOf(event);
    expect(placements.get(row)).toMatchObject({ named: 1, form: 'title' });
  });

  it('keeps a place for every dot before any label: words cost no event its lane', () => {
    const many = Array.from({ length: 6 }, (_, i) => ({ ...PLAIN, start: 100 + 14 * i }));
    const layout = layOutGroups(requestFrom(many, { ...PLAIN_SETTING, mostSubRows: 1 }));
    expect(layout.counted.flat()).toEqual([]);
    expect(layout.placements.size).toBe(6);
  });

  it('counts what has no room where it has none', () => {
    const many = Array.from({ length: 5 }, () => PLAIN);
    const { placements, counted } = layOutGroups(requestFrom(many, PLAIN_SETTING));
    expect(placements.size).toBe(3);
    expect(counted).toEqual([[3, 4], [3, 4], [], [], []]);
  });

  it('has words for the chosen event, whatever dots that takes the place of', () => {
    const dots = Array.from({ length: 60 }, (_, i): Sample => {
      return { ...PLAIN, start: 15 * i, articles: 4, lanes: ['a'] };
    });
    const samples = [...dots, { ...PLAIN, start: 452, lanes: ['a'] }];
    const request = requestFrom(samples, { ...PLAIN_SETTING, mostSubRows: 1 });
    const chosen = request.rows.find((row) => request.model.starts[row] === 452) ?? -1;
    expect(layOutGroups(request).placements.has(chosen)).toBe(false);
    expect(layOutGroups({ ...request, chosen }).placements.get(chosen)?.form).toBe('title');
  });

  it('draws each event of the window in each of its lanes, or counts it there, and never twice', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const { placements, counted } = layOutGroups(request);
        for (const row of request.rows) {
          const wanted = request.lanesOf(row).flatMap((id) => {
            const lane = LANES.indexOf(id);
            return lane < 0 ? [] : [lane];
          });
          const drawn = placements.get(row)?.spots.map(({ lane }) => lane) ?? [];
          const inCount = counted.flatMap((rows, lane) => (rows.includes(row) ? [lane] : []));
          expect([...drawn, ...inCount].sort()).toEqual(wanted.sort());
        }
        expect(counted.flat().filter((row) => !request.rows.includes(row))).toEqual([]);
      }),
    );
  });

  it('lets no label or mark run over another in a sub-row, and no label over the edge', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const layout = layOutGroups(request);
        for (const stretches of stretchesIn(request, layout).values()) {
          const sorted = stretches.sort((a, b) => a[0] - b[0]);
          for (const [i, [start]] of sorted.entries()) {
            expect(start).toBeGreaterThanOrEqual((sorted[i - 1]?.[1] ?? -Infinity) + 1.999);
          }
        }
      }),
    );
  });

  it('lets what lasts leave room for what took a day: a bar without words takes a thin track', () => {
    const years = { ...PLAIN, start: -50, days: 1200, articles: 4, titlePx: 2000, shortPx: 2000 };
    const days = Array.from({ length: 3 }, () => PLAIN);
    const { placements, used, counted } = layOutGroups(
      requestFrom([years, years, ...days], PLAIN_SETTING),
    );
    expect(placements.get(1)?.spots).toEqual([
      { lane: 0, subRow: 1, isTrack: true },
      { lane: 1, subRow: 1, isTrack: true },
    ]);
    expect(used.slice(0, 2)).toEqual([
      { subRows: 3, tracks: 2 },
      { subRows: 3, tracks: 2 },
    ]);
    expect(counted.flat()).toEqual([]);
  });

  it('uses no more sub-rows than there may be, none for nothing, and words only for what matches', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const { placements, used } = layOutGroups(request);
        const seen = used.map(() => ({ subRows: new Set<number>(), tracks: new Set<number>() }));
        for (const [row, { spots, form, named }] of placements) {
          for (const { lane, subRow, isTrack } of spots) {
            seen[lane]?.[isTrack ? 'tracks' : 'subRows'].add(subRow);
          }
          if (form === 'none') continue;
          expect(request.isMatching(row)).toBe(true);
          expect(spots[named]?.isTrack).toBe(false);
        }
        for (const [lane, { subRows, tracks }] of used.entries()) {
          expect(subRows).toBeLessThanOrEqual(request.mostSubRows);
          expect([...(seen[lane]?.subRows ?? [])].sort()).toEqual(
            Array.from({ length: subRows }, (_, i) => i),
          );
          expect(seen[lane]?.tracks.size).toBe(tracks);
        }
      }),
    );
  });
});
