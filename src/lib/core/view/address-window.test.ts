import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromIso, isoFromDay, type Day } from '../time/day';
import { MIN_WINDOW_DAYS, namedDays, windowFromEnds } from './address-window';

function day(iso: string): Day {
  const found = dayFromIso(iso);
  if (found === null) throw new Error(`${iso} is no day`);
  return found;
}

const extent = [day('2012-05-07'), day('2025-04-30')] as const;
const wide = [extent[0] - 100, extent[1] + 100] as const;

function isos(days: readonly [Day, Day] | null): readonly string[] | null {
  return days && days.map(isoFromDay);
}

describe('namedDays', () => {
  it.each([
    ['2017-04-06', '2017-04-06', '2017-04-06'],
    ['2017-4-6', '2017-04-06', '2017-04-06'],
    [' 2017-04 ', '2017-04-01', '2017-04-30'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['2017-12', '2017-12-01', '2017-12-31'],
    ['2017', '2017-01-01', '2017-12-31'],
    ['99999', '9999-01-01', '9999-12-31'],
    ['-99999', '0100-01-01', '0100-12-31'],
    ['0', '0100-01-01', '0100-12-31'],
    ['9'.repeat(400), '9999-01-01', '9999-12-31'],
  ])('%s is %s to %s', (text, first, last) => {
    const days = namedDays(text);
    expect(isos(days && [days.first, days.last])).toEqual([first, last]);
    expect(days?.isReal).toBe(true);
  });

  it.each([
    ['2017-02-31', '2017-02-28', '2017-02-28'],
    ['2016-02-31', '2016-02-29', '2016-02-29'],
    ['2017-04-00', '2017-04-01', '2017-04-01'],
    ['2017-13', '2017-12-01', '2017-12-31'],
    ['2017-00-10', '2017-01-10', '2017-01-10'],
  ])('%s does not exist and becomes %s to %s', (text, first, last) => {
    const days = namedDays(text);
    expect(isos(days && [days.first, days.last])).toEqual([first, last]);
    expect(days?.isReal).toBe(false);
  });

  it.each(['', 'soon', '2017-', '2017/04/06', '06.04.2017', '2017-04-06T12:00', '20 17', '²⁰¹⁷'])(
    '“%s” names no days',
    (text) => {
      expect(namedDays(text)).toBeNull();
    },
  );
});

describe('windowFromEnds', () => {
  function read(from: string | null, to: string | null, limits = extent): unknown[] {
    const ends = { from: from ? namedDays(from) : null, to: to ? namedDays(to) : null };
    const { window, notices } = windowFromEnds(ends, extent, limits);
    return [isos(window), ...notices];
  }
  const outside =
    'The dates lie outside the timeline (7 May 2012 to 30 April 2025); the nearest it has are shown.';
  const past =
    'The dates reach past the timeline (7 May 2012 to 30 April 2025); the part inside it is shown.';
  const swapped = 'The dates were the wrong way round and have been swapped.';
  const short = 'The shortest stretch that can be shown is 7 days.';

  it.each([
    ['both ends', '2016-11', '2017-05', ['2016-11-01', '2017-05-31']],
    ['only from', '2017', null, ['2017-01-01', '2025-04-30']],
    ['only to', null, '2017', ['2012-05-07', '2017-12-31']],
    ['the year that the timeline ends in', '2025', null, ['2025-01-01', '2025-04-30']],
    ['the year that the timeline begins in', '2012', '2013', ['2012-05-07', '2013-12-31']],
    ['only that year as its end', null, '2012', ['2012-05-07', '2012-12-31']],
    ['exactly a week', '2017-04-06', '2017-04-12', ['2017-04-06', '2017-04-12']],
    ['all of it', '2012-05-07', '2025-04-30', null],
    ['the years around all of it', '2012', '2025', null],
    ['nothing', null, null, null],
  ])('takes %s without a word', (_, from, to, window) => {
    expect(read(from, to)).toEqual([window]);
  });

  it.each([
    ['ends swapped', '2017-05', '2016-11', ['2016-11-01', '2017-05-31'], swapped],
    ['under a week', '2017-04-06', '2017-04-07', ['2017-04-04', '2017-04-10'], short],
    ['a day at the edge', '2025-04-30', '2025-04-30', ['2025-04-24', '2025-04-30'], short],
    ['a day at the beginning', '2012-05-07', '2012-05-07', ['2012-05-07', '2012-05-13'], short],
    ['before it all', '1950-01-01', '1950-01-31', ['2012-05-07', '2012-06-06'], outside],
    ['after it all', '2031-01-01', '2031-01-31', ['2025-03-31', '2025-04-30'], outside],
    ['far after it all', '99999', null, ['2025-04-24', '2025-04-30'], outside],
    ['far before it all', null, '-99999', ['2012-05-07', '2012-05-13'], outside],
    ['longer than it all', '3000', '9999', null, outside],
    ['half before', '1950', '2013', ['2012-05-07', '2013-12-31'], past],
    ['half after', '2025-01', '99999', ['2025-01-01', '2025-04-30'], past],
    ['a lone end far after', null, '99999', null, past],
  ])('mends %s and says so once', (_, from, to, window, notice) => {
    expect(read(from, to)).toEqual([window, notice]);
  });

  it('says both when two things were wrong', () => {
    expect(read('2017-04-07', '2017-04-06')).toEqual([
      ['2017-04-04', '2017-04-10'],
      swapped,
      short,
    ]);
  });

  it('lets a window reach into the margin, and only there', () => {
    expect(read('2025-01-01', '2025-07-01', wide)).toEqual([['2025-01-01', '2025-07-01']]);
    expect(read('2025-01-01', '2025-10-01', wide)).toEqual([['2025-01-01', '2025-08-08'], past]);
    expect(read('2012-05-01', '2025-05-01', wide)).toEqual([null]);
    expect(read('2031', '2031', wide)).toEqual([['2024-05-01', '2025-04-30'], outside]);
    expect(read(null, '1950', wide)).toEqual([['2012-05-07', '2012-05-13'], outside]);
  });

  it('gives a window inside the limits, a week or longer, and takes its own answer unchanged', () => {
    const year = fc.integer({ min: 1990, max: 2050 });
    const anyEnd = fc.option(
      fc.oneof(
        year.map(String),
        fc.tuple(year, fc.integer({ min: 0, max: 13 })).map((parts) => parts.join('-')),
        fc.integer({ min: 10_000, max: 25_000 }).map(isoFromDay),
        fc.integer({ min: extent[1] - 110, max: extent[1] + 110 }).map(isoFromDay),
      ),
    );
    const property = fc.property(anyEnd, anyEnd, fc.boolean(), (from, to, hasMargin) => {
      const limits = hasMargin ? wide : extent;
      const ends = { from: namedDays(from ?? ''), to: namedDays(to ?? '') };
      const { window } = windowFromEnds(ends, extent, limits);
      if (!window) return;
      expect(window[0]).toBeGreaterThanOrEqual(limits[0]);
      expect(window[1]).toBeLessThanOrEqual(limits[1]);
      expect(window[1] - window[0] + 1).toBeGreaterThanOrEqual(MIN_WINDOW_DAYS);
      expect(window[0] > extent[0] || window[1] < extent[1]).toBe(true);
      const again = {
        from: namedDays(isoFromDay(window[0])),
        to: namedDays(isoFromDay(window[1])),
      };
      expect(windowFromEnds(again, extent, limits)).toEqual({ window, notices: [] });
    });
    fc.assert(property, { numRuns: 1000 });
  });

  it('shows the whole of a collection that is shorter than a week', () => {
    const days = [extent[0], extent[0] + 2] as const;
    const ends = { from: namedDays('2012-05-08'), to: namedDays('2012-05-08') };
    expect(windowFromEnds(ends, days, days).window).toBeNull();
    const whole = { window: null, notices: [] };
    expect(windowFromEnds({ from: null, to: null }, days, days)).toEqual(whole);
  });
});
