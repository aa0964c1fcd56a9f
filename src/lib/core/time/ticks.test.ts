import { describe, expect, it, test } from 'vitest';
import { dayFromIso, isoFromDay, type Day } from './day';
import { ticksFor, type Tick } from './ticks';

const day = (iso: string): Day => Number(dayFromIso(iso));
const labels = (ticks: readonly Tick[]): string => ticks.map(({ label }) => label).join(' | ');

describe('ticksFor', () => {
  test.each([
    {
      window: ['1966-01-01', '2026-01-01'],
      widthPx: 300,
      unit: 'year',
      majors: '1960 | 1970 | 1980 | 1990 | 2000 | 2010 | 2020',
      minors: '',
    },
    {
      window: ['2012-03-01', '2026-01-01'],
      widthPx: 300,
      unit: 'year',
      majors: '2012 | 2014 | 2016 | 2018 | 2020 | 2022 | 2024 | 2026',
      minors: '',
    },
    {
      window: ['2015-06-15', '2018-02-01'],
      widthPx: 700,
      unit: 'quarter',
      majors: '2015 | 2016 | 2017 | 2018',
      minors: 'Jul | Oct | Apr | Jul | Oct | Apr | Jul | Oct',
    },
    {
      window: ['2016-11-05', '2017-06-01'],
      widthPx: 900,
      unit: 'month',
      majors: '2016 | 2017',
      minors: 'Dec | Feb | Mar | Apr | May | Jun',
    },
    {
      window: ['2017-03-25', '2017-06-10'],
      widthPx: 800,
      unit: 'week',
      majors: 'March 2017 | April 2017 | May 2017 | June 2017',
      minors: '27 | 3 | 10 | 17 | 24 | 1 | 8 | 15 | 22 | 29 | 5',
    },
    {
      window: ['2017-04-29', '2017-05-06'],
      widthPx: 300,
      unit: 'day',
      majors: 'April 2017 | May 2017',
      minors: 'Sat 29 | Sun 30 | Mon 1 | Tue 2 | Wed 3 | Thu 4 | Fri 5 | Sat 6',
    },
    {
      window: ['2017-02-06', '2017-02-13'],
      widthPx: 300,
      unit: 'day',
      majors: 'February 2017',
      minors: 'Mon 6 | Tue 7 | Wed 8 | Thu 9 | Fri 10 | Sat 11 | Sun 12 | Mon 13',
    },
  ])('$window on $widthPx px counts in $unit', ({ window, widthPx, unit, majors, minors }) => {
    const rows = ticksFor([day(window[0] ?? ''), day(window[1] ?? '')], widthPx);
    expect(rows.unit).toBe(unit);
    expect(labels(rows.majors)).toBe(majors);
    expect(labels(rows.minors)).toBe(minors);
  });

  test.each([
    [10, 420, 'day'],
    [10, 419, 'week'],
    [70, 420, 'week'],
    [70, 419, 'month'],
    [280, 420, 'month'],
    [280, 419, 'quarter'],
    [900, 420, 'quarter'],
    [900, 419, 'year'],
  ] as const)('%d days on %d px count in %s: as fine as there is room for', (days, px, unit) => {
    expect(ticksFor([0, days], px).unit).toBe(unit);
  });

  test.each([
    [3650, 360, '1970 | 1971'],
    [3650, 359, '1970 | 1972'],
    [400 * 365, 300, '1950 | 2000'],
    [600 * 365, 300, '1900 | 2000'],
  ])('%d days on %d px have years %s …', (days, px, majors) => {
    expect(labels(ticksFor([1, 1 + days], px).majors.slice(0, 2))).toBe(majors);
  });

  it('has the boundaries on both edges', () => {
    const rows = ticksFor([day('2017-04-01'), day('2017-05-01')], 1500);
    expect(labels(rows.majors)).toBe('April 2017 | May 2017');
    expect(rows.minors).toHaveLength(31);
    const years = ticksFor([day('2017-01-01'), day('2018-01-01')], 500).majors;
    expect(labels(years)).toBe('2017 | 2018');
  });

  it('tells which minors stand where a major stands', () => {
    const { minors } = ticksFor([day('2017-03-25'), day('2017-06-10')], 800);
    expect(labels(minors.filter(({ isMajor }) => isMajor))).toBe('1');
    expect(minors.filter(({ isMajor }) => isMajor).map((tick) => isoFromDay(tick.day))).toEqual([
      '2017-05-01',
    ]);
  });

  test.each([
    [[0, 0], 300],
    [[10, 0], 300],
    [[0, 10], 0],
    [[0, Infinity], 300],
    [[NaN, 10], 300],
  ] as const)('gives none for %j on %d px', (window, widthPx) => {
    expect(ticksFor(window, widthPx)).toEqual({ unit: 'year', majors: [], minors: [] });
  });

  it('counts finer when ticks may stand closer', () => {
    const window = [day('2016-01-01'), day('2018-01-01')] as const;
    expect(ticksFor(window, 400).unit).toBe('quarter');
    expect(ticksFor(window, 400, { minMinorPx: 14 }).unit).toBe('month');
  });
});
