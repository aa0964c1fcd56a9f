import { describe, expect, it } from 'vitest';
import { excerptSource } from '../../../tests/fixtures/data/excerpts';
import { collectionOrThrow } from '../core/dataset/parse';
import { dayFromIso, type Day } from '../core/time/day';
import type { TimeWindow } from '../core/timeline/axis';
import { collectionSource } from '../core/timeline/collection-source';
import { rowsFromArray, type Rows } from '../core/timeline/rows';
import { NARROWEST_DAYS } from '../core/timeline/window';
import { Reader } from './reader.svelte';

const collection = collectionOrThrow(excerptSource());
const day = (iso: string): Day => dayFromIso(iso) ?? NaN;
const windowOf = (first: string, last: string): TimeWindow => ({
  from: day(first),
  to: day(last) + 1,
});
const reading = (address = ''): Reader => {
  const reader = new Reader(collectionSource(collection), () => undefined);
  reader.restore(new URLSearchParams(address));
  return reader;
};
const matchingIds = (reader: Reader): string[] =>
  idsOf(reader, rowsFromArray(collection.events.map((_, row) => row))).filter((_, row) =>
    reader.isMatching(row),
  );
const idsInWindow = (reader: Reader): string[] => idsOf(reader, reader.rowsInWindow());
const idsOf = (reader: Reader, rows: Rows): string[] =>
  Array.from({ length: rows.length }, (_, i) => reader.event(rows.rowAt(i)).id);

describe('filtering', () => {
  it.each([
    ['', ['bonn-meeting', 'april-visit', 'first-call', 'hegseth-borders', 'second-call']],
    ['actor=putin', ['april-visit', 'first-call']],
    ['actor=putin&actor=trump', ['april-visit', 'first-call', 'second-call']],
    ['actor=putin&actor=trump&match=all', ['first-call']],
    ['actor=russia', ['bonn-meeting', 'april-visit', 'first-call']],
    ['actor=lavrov&actor=trump&match=all', []],
    ['kind=call&kind=visit', ['april-visit', 'first-call', 'second-call']],
    ['kind=call&actor=putin', ['first-call']],
    ['article=kireeva-2017', ['bonn-meeting', 'april-visit']],
  ])('“%s” leaves in what it says', (address, ids) => {
    const reader = reading(address);
    expect(matchingIds(reader)).toEqual(ids);
    expect(reader.selection.count).toBe(ids.length);
    expect(reader.isFiltered).toBe(address !== '');
  });

  it('narrows by any, then by all of the actors, and lets go again', () => {
    const reader = reading();
    reader.toggleActor('putin');
    reader.toggleActor('trump');
    const withAny = matchingIds(reader);
    reader.combine('all');
    const withAll = matchingIds(reader);
    expect(withAll.length).toBeLessThan(withAny.length);
    expect(withAny).toEqual(expect.arrayContaining(withAll));
    reader.toggleActor('trump');
    reader.toggleActor('putin');
    expect(matchingIds(reader)).toHaveLength(collection.events.length);
  });

  it('adds kinds while any of them is missing, and takes all of them out when none is', () => {
    const reader = reading('kind=call&kind=order');
    reader.toggleKinds(['call', 'meeting']);
    expect(reader.view.kinds.toSorted()).toEqual(['call', 'meeting', 'order']);
    reader.toggleKinds(['call', 'meeting']);
    expect(reader.view.kinds).toEqual(['order']);
  });

  it('says in words how many events are left', () => {
    const reader = reading();
    reader.toggleActor('putin');
    expect(reader.announcement).toBe('2 of 5 events shown');
    reader.clearFilter();
    expect(reader.announcement).toBe('5 of 5 events shown');
  });

  it('searches once the index is there, and leaves everything in until then', async () => {
    const reader = reading();
    reader.seek('tillerson');
    expect(matchingIds(reader)).toHaveLength(5);
    await reader.prepareSearch();
    expect(matchingIds(reader)).toEqual(['bonn-meeting', 'april-visit']);
    reader.seek('');
    expect(matchingIds(reader)).toHaveLength(5);
  });

  it('has in the window what matches and touches it', () => {
    const reader = reading('from=2025-02-01&to=2025-03-31&kind=call');
    expect(idsInWindow(reader)).toEqual(['first-call', 'second-call']);
    reader.show(windowOf('2025-02-01', '2025-02-28'));
    expect(idsInWindow(reader)).toEqual(['first-call']);
    reader.show(windowOf('2019-01-01', '2019-12-31'));
    expect(idsInWindow(reader)).toEqual([]);
  });
});

describe('choosing', () => {
  it('goes through what matches, forwards and back, and stops at the ends', () => {
    const reader = reading('kind=call&kind=visit');
    const walk = (step: 1 | -1): (string | undefined)[] =>
      Array.from({ length: 4 }, () => {
        reader.chooseNext(step);
        return reader.chosen?.id;
      });
    expect(walk(1)).toEqual(['april-visit', 'first-call', 'second-call', 'second-call']);
    expect(walk(-1)).toEqual(['first-call', 'april-visit', 'april-visit', 'april-visit']);
  });

  it('begins with the first or the last in view', () => {
    const at2025 = 'from=2025-02-01&to=2025-03-31';
    const [forwards, backwards] = [reading(at2025), reading(at2025)];
    forwards.chooseNext(1);
    backwards.chooseNext(-1);
    expect([forwards.chosen?.id, backwards.chosen?.id]).toEqual(['first-call', 'second-call']);
    const nothing = reading('from=2019-01-01&to=2019-12-31');
    nothing.chooseNext(1);
    expect(nothing.chosen).toBeNull();
  });

  it('goes on from an event that the filter leaves out', () => {
    const reader = reading('kind=call&event=april-visit');
    reader.chooseNext(1);
    expect(reader.chosen?.id).toBe('first-call');
  });

  it('brings an event into view at the width the window had, and moves for no other', () => {
    const reader = reading('from=2017-02-10&to=2017-05-31');
    const before = reader.window;
    reader.choose('april-visit');
    expect(reader.window).toBe(before);
    reader.choose('second-call');
    expect(idsInWindow(reader)).toContain('second-call');
    expect(reader.window.to - reader.window.from).toBe(before.to - before.from);
  });

  it('keeps the event when the dates are read as told, and finds it where it then stands', () => {
    const reader = reading('event=second-call');
    expect(reader.chosen?.placed.words).toBe('18 March 2025');
    reader.dateBy('told');
    expect(reader.chosen?.id).toBe('second-call');
    expect(reader.chosen?.placed.words).toBe('19 February 2025');
    const starts = collection.events.map((_, row) => reader.event(row).placed.span.start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect([...reader.model.starts]).toEqual(starts);
  });

  it('knows events by id and by row', () => {
    const reader = reading();
    for (const [row, { id }] of collection.events.entries()) {
      expect(reader.rowOf(id)).toBe(row);
      expect(reader.event(row).id).toBe(id);
    }
    expect(reader.rowOf('no-such-event')).toBeNull();
  });
});

describe('moving about', () => {
  it('runs ahead of the settled window while a gesture lasts, and comes to rest where it is', () => {
    const reader = reading();
    const settled = reader.settledWindow;
    const spring = windowOf('2017-02-10', '2017-05-31');
    reader.move(spring);
    expect(reader.isMoving).toBe(true);
    expect(reader.window).toEqual(spring);
    expect(reader.settledWindow).toBe(settled);
    reader.settle();
    expect(reader.isMoving).toBe(false);
    expect(reader.settledWindow).toEqual(spring);
  });

  it('never shows less than a week, nor anything beyond the limits', () => {
    const reader = reading();
    const { from, to } = reader.limits;
    for (const window of [
      { from: from - 900, to: from + 50 },
      { from: to - 50, to: to + 900 },
      { from: from - 1e6, to: to + 1e6 },
      windowOf('2017-04-12', '2017-04-12'),
    ]) {
      for (const act of [() => reader.move(window), () => reader.show(window)]) {
        act();
        expect(reader.window.from).toBeGreaterThanOrEqual(from);
        expect(reader.window.to).toBeLessThanOrEqual(to);
        expect(reader.window.to - reader.window.from).toBeGreaterThanOrEqual(NARROWEST_DAYS);
      }
    }
  });

  it('begins with everything, and comes back to it', () => {
    const reader = reading();
    expect(reader.window).toBe(reader.limits);
    reader.show(windowOf('2017-02-10', '2017-05-31'));
    reader.fit();
    expect(reader.window).toBe(reader.limits);
    expect(reader.view.window).toBeNull();
  });

  it('shows rows with room on either side', () => {
    const reader = reading();
    reader.showRows(rowsFromArray([2, 3, 4]));
    expect(reader.window.from).toBeLessThan(day('2025-02-12'));
    expect(reader.window.to).toBeGreaterThan(day('2025-03-19'));
    expect(idsInWindow(reader)).toEqual(['first-call', 'hegseth-borders', 'second-call']);
  });

  it('speaks of days that the collection has, and of its margins only when nothing else is seen', () => {
    const reader = reading();
    expect(reader.daysIn(reader.limits)).toEqual([...collection.extent]);
    const spring = windowOf('2017-03-01', '2017-05-31');
    expect(reader.daysIn(spring)).toEqual([day('2017-03-01'), day('2017-05-31')]);
    const margin = { from: reader.limits.from, to: reader.limits.from + 7 };
    expect(reader.daysIn(margin)).toEqual([margin.from, margin.to - 1]);
  });
});
