import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupingFor, type Lane } from './groups';
import { ACTORS, anySplit } from './groups.arbitrary';
import { orderLanes, pinsMoving, type LaneOrder } from './lane-order';

const COUNTS: Readonly<Record<string, number>> = {
  sylvania: 9,
  ruritania: 7,
  league: 3,
  michael: 5,
};
const IDS = ACTORS.map(({ id }) => id);

function orderOf(pins: readonly string[], split: readonly string[] = []): LaneOrder {
  const { lanes } = groupingFor('actor', split, { actors: ACTORS, articles: [] });
  return { lanes, pins, countOf: (id) => COUNTS[id] ?? 0 };
}

function idsOf(lanes: readonly Lane[]): string[] {
  return lanes.map(({ id }) => id);
}

const anyPins = fc.shuffledSubarray([...IDS, 'nobody']);
const anyOrder = fc.tuple(anyPins, anySplit).map(([pins, split]) => orderOf(pins, split));

describe('the order of lanes', () => {
  it('begins with those of most events, and keeps the given order where they tie', () => {
    expect(idsOf(orderLanes(orderOf([])))).toEqual([
      'sylvania',
      'ruritania',
      'league',
      'grand-fenwick',
      'freedonia',
    ]);
  });

  it('keeps the people and bodies of an opened state below it', () => {
    expect(idsOf(orderLanes(orderOf([], ['ruritania']))).slice(1, 6)).toEqual([
      'ruritania',
      'michael',
      'rudolf',
      'flavia',
      'zenda',
    ]);
  });

  it('leaves kinds in the order of their families, however many events they have', () => {
    const { lanes } = groupingFor('kind', [], { actors: [], articles: [] });
    const ordered = orderLanes({ lanes, pins: ['trend'], countOf: (id) => id.length });
    const others = idsOf(lanes).filter((id) => id !== 'trend');
    expect(idsOf(ordered)).toEqual(['trend', ...others]);
  });

  it('shows every lane once, the pinned in the order of the pins, before all that no pin carries', () => {
    fc.assert(
      fc.property(anyOrder, (order) => {
        const ids = idsOf(orderLanes(order));
        expect([...ids].sort()).toEqual(idsOf(order.lanes).sort());
        const pinned = order.pins.filter((id) => ids.includes(id));
        expect(ids.filter((id) => pinned.includes(id))).toEqual(pinned);
        const last = ids.findLastIndex((id) => pinned.includes(id));
        const parents = new Map(order.lanes.map(({ id, parent }) => [id, parent]));
        for (const id of ids.slice(0, last + 1)) {
          expect(pinned.includes(id) || pinned.includes(parents.get(id) ?? '')).toBe(true);
        }
      }),
    );
  });
});

describe('moving a lane', () => {
  it('moves it one place, and pins no more lanes than that takes', () => {
    const order = orderOf([]);
    const all = new Set(IDS);
    expect(pinsMoving(order, 'ruritania', -1, all)).toEqual(['ruritania']);
    expect(pinsMoving(order, 'ruritania', 1, all)).toEqual(['sylvania', 'league']);
    expect(pinsMoving(order, 'sylvania', -1, all)).toBeNull();
    expect(pinsMoving(order, 'nobody', -1, all)).toBeNull();
  });

  it('moves an opened state with its people, and its people among themselves', () => {
    const order = orderOf([], ['ruritania']);
    const all = new Set(IDS);
    const up = pinsMoving(order, 'ruritania', -1, all) ?? [];
    expect(idsOf(orderLanes({ ...order, pins: up })).slice(0, 2)).toEqual(['ruritania', 'michael']);
    const down = pinsMoving(order, 'michael', 1, all) ?? [];
    expect(idsOf(orderLanes({ ...order, pins: down })).slice(1, 4)).toEqual([
      'ruritania',
      'rudolf',
      'michael',
    ]);
    expect(pinsMoving(order, 'michael', -1, all)).toBeNull();
  });

  it('passes lanes that are not drawn', () => {
    const shown = new Set(['sylvania', 'freedonia']);
    const order = orderOf([]);
    const pins = pinsMoving(order, 'freedonia', -1, shown) ?? [];
    expect(idsOf(orderLanes({ ...order, pins })).slice(0, 2)).toEqual(['freedonia', 'sylvania']);
  });

  it('goes the way it is told and unpins no lane; with no state opened it can be taken back', () => {
    fc.assert(
      fc.property(
        anyOrder,
        fc.constantFrom(...IDS),
        fc.constantFrom(1 as const, -1 as const),
        fc.subarray(IDS).map((ids) => new Set(ids)),
        (order, id, step, others) => {
          const shown = new Set([...others, id]);
          const visible = (pins: readonly string[]): string[] =>
            idsOf(orderLanes({ ...order, pins })).filter((lane) => shown.has(lane));
          const pins = pinsMoving(order, id, step, shown);
          if (!pins) return;
          const before = visible(order.pins);
          expect(Math.sign(visible(pins).indexOf(id) - before.indexOf(id))).toBe(step);
          const known = order.pins.filter((pin) => order.lanes.some((lane) => lane.id === pin));
          expect(known.filter((pin) => !pins.includes(pin))).toEqual([]);
          // A state that meets one of its people who was pinned elsewhere has it below it from then on.
          if (order.lanes.some(({ isSplit }) => isSplit)) return;
          const back = pinsMoving({ ...order, pins }, id, step === 1 ? -1 : 1, shown);
          expect(back && visible(back)).toEqual(before);
        },
      ),
    );
  });
});
