import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateEvents } from '../core/timeline/generated';
import { generatedModel } from '../core/timeline/generated-index';
import { longChronicle } from '../core/timeline/long-chronicle';
import type { Rows } from '../core/timeline/rows';
import { ListPlace } from './list-place.svelte';
import { Shown } from './list-place.fixture.svelte';

const SIZE = 400_000;
const LINE_PX = 50;
const VIEW_PX = 700;
const model = generatedModel(generateEvents(SIZE, 1));

/** Every `step`-th of the rows from…to − 1. */
function stretch(from: number, to: number, step = 1): Rows {
  return { length: Math.ceil((to - from) / step), rowAt: (i) => from + i * step };
}

function lookAt(rows: Rows): { place: ListPlace; show: (rows: Rows) => void } {
  const shown = new Shown(rows);
  const place = new ListPlace(() => longChronicle(model, shown.rows), LINE_PX);
  place.viewPx = VIEW_PX;
  return { place, show: (next) => (shown.rows = next) };
}

/** Rows of the entries that are seen whole. */
function seen(place: ListPlace): number[] {
  const { list, top, viewPx, linePx } = place;
  return place.places
    .filter((entry) => {
      const end = entry + 1 < list.length ? list.lineOf(entry + 1) : list.lines;
      return end - 1 >= top && end <= top + viewPx / linePx + 1e-9;
    })
    .map((entry) => list.entryAt(entry).row);
}

const all = stretch(0, SIZE);

describe('ListPlace', () => {
  it('makes few entries, however many there are, and the one that Tab comes to among them', () => {
    const property = fc.property(fc.nat(SIZE - 1), fc.nat(SIZE - 1), (first, second) => {
      const { place } = lookAt(all);
      place.visit(first);
      place.begin(second);
      expect(place.places.length).toBeLessThan(VIEW_PX / LINE_PX + 25);
      expect(place.places).toEqual(place.places.toSorted((a, b) => a - b));
      expect(place.stop).toBe(first);
      expect(place.places).toContain(first);
    });
    fc.assert(property);
  });

  it('sets every entry below the one before, by as many lines as it takes', () => {
    const property = fc.property(fc.nat(SIZE - 1), fc.nat(SIZE - 1), (first, second) => {
      const { place } = lookAt(all);
      place.visit(first);
      place.begin(second);
      place.rest(place.wantedPx);
      const { list, places } = place;
      for (const [i, entry] of places.slice(1).entries()) {
        const before = places[i] ?? NaN;
        const lines = list.lineOf(entry) - list.lineOf(before);
        expect(place.yOf(entry) - place.yOf(before)).toBeCloseTo(lines * LINE_PX, 3);
      }
    });
    fc.assert(property, { numRuns: 30 });
  });

  it('reaches every entry by the keys, from the first to the last', () => {
    const few = stretch(7, SIZE, 3989);
    const { place } = lookAt(few);
    const visited: number[] = [];
    for (let entry = 0; entry < few.length; entry++) {
      place.visit(entry);
      visited.push(place.list.entryAt(place.stop).row);
      expect(seen(place)).toContain(few.rowAt(entry));
    }
    expect(visited).toEqual(Array.from({ length: few.length }, (_, i) => few.rowAt(i)));
    place.visit(0);
    expect(place.top).toBe(0);
  });

  it('shows an entry by moving as little as it takes', () => {
    const { place } = lookAt(all);
    place.begin(2000);
    const before = place.top;
    place.visit(2005);
    expect(place.top).toBe(before);
    place.visit(2000 + VIEW_PX / LINE_PX);
    expect(place.top).toBe(before + 1);
    place.visit(1999);
    expect(place.top).toBe(place.list.lineOf(1999));
  });

  it('keeps the event at the top when others come and go, and the top at the top', () => {
    const { place, show } = lookAt(stretch(1000, 9000));
    place.begin(500);
    expect(seen(place)[0]).toBe(1500);
    show(stretch(1200, 9900));
    expect(seen(place)[0]).toBe(1500);
    show(stretch(1000, 9000, 2));
    expect(seen(place)[0]).toBe(1500);
    show(stretch(1001, 9000, 2));
    expect(seen(place)[0]).toBe(1501);
    place.begin(0);
    show(stretch(100, 9000));
    expect(place.top).toBe(0);
  });

  it('is at the end when what was seen is gone, and comes back to it', () => {
    const { place, show } = lookAt(stretch(0, 9000));
    place.begin(8000);
    show(stretch(0, 400));
    expect(seen(place).at(-1)).toBe(399);
    show(stretch(0, 9000));
    expect(seen(place)[0]).toBe(8000);
  });

  it('keeps its place while it is hidden', () => {
    const { place } = lookAt(all);
    place.begin(123_456);
    place.viewPx = 0;
    place.viewPx = VIEW_PX;
    expect(seen(place)[0]).toBe(123_456);
    expect(place.wantedPx).toBeGreaterThan(0);
  });

  it('comes from the first entry to the last by the wheel alone, without a leap', () => {
    const { place } = lookAt(stretch(0, 130_000));
    // A tall view makes few turns of it.
    place.viewPx = VIEW_PX * 10;
    expect(place.contentPx).toBeLessThan(place.list.lines * LINE_PX);
    let scrollPx = 0;
    let before = -1;
    for (let turn = 0; place.top > before; turn++) {
      before = place.top;
      scrollPx = Math.min(scrollPx + place.viewPx, place.contentPx - place.viewPx);
      const isAtEnd = place.scroll(scrollPx);
      expect(place.top - before).toBeLessThanOrEqual(place.viewPx / LINE_PX + 1e-6);
      // The browser lets go now and then, and the scrollbar is put right.
      if (isAtEnd || turn % 10 === 0) place.rest((scrollPx = place.wantedPx));
    }
    expect(seen(place).at(-1)).toBe(129_999);
  });
});
