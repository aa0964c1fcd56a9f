import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isoFromDay, type Day } from './day';
import { EdtfError, spanFromEdtf } from './edtf';
import { alikeDates, edtfNonsense, plainDate, seasonDate, unspecifiedDate } from './edtf.arbitrary';
import type { Span } from './span';

const iso = (day: Day): string => (Number.isFinite(day) ? isoFromDay(day) : String(day));
const bounds = ({ start, startLatest, endEarliest, end }: Span): string =>
  [start, startLatest, endEarliest, end].map(iso).join(' ');

/** What every span keeps to, whatever it was made from. */
function expectSound(span: Span): void {
  expect(span.start).toBeLessThanOrEqual(span.startLatest);
  expect(span.endEarliest).toBeLessThanOrEqual(span.end);
  expect(span.start).toBeLessThanOrEqual(span.endEarliest);
  expect(span.startLatest).toBeLessThanOrEqual(span.end);
  const whole = [span.start, span.startLatest, span.endEarliest, ...span.members.flat()];
  expect(whole.every(Number.isInteger)).toBe(true);
  expect(span.end === Infinity).toBe(span.shape === 'open');
  expect(span.members.length > 0).toBe(span.shape === 'several');
  if (span.shape === 'day') expect(span.start).toBe(span.end);
  if (span.shape === 'within') expect(span.startLatest).toBe(span.end);
}

describe('spanFromEdtf', () => {
  test.each([
    ['2017-04-06', 'day', '2017-04-06 2017-04-06 2017-04-06 2017-04-06'],
    ['2016-02-29', 'day', '2016-02-29 2016-02-29 2016-02-29 2016-02-29'],
    ['2017-04-06/2017-04-06', 'day', '2017-04-06 2017-04-06 2017-04-06 2017-04-06'],
    ['2017-02', 'within', '2017-02-01 2017-02-28 2017-02-01 2017-02-28'],
    ['2016', 'within', '2016-01-01 2016-12-31 2016-01-01 2016-12-31'],
    ['0044', 'within', '0044-01-01 0044-12-31 0044-01-01 0044-12-31'],
    ['201X', 'within', '2010-01-01 2019-12-31 2010-01-01 2019-12-31'],
    ['20XX', 'within', '2000-01-01 2099-12-31 2000-01-01 2099-12-31'],
    ['2016-XX', 'within', '2016-01-01 2016-12-31 2016-01-01 2016-12-31'],
    ['2016-11-XX', 'within', '2016-11-01 2016-11-30 2016-11-01 2016-11-30'],
    ['2025-21', 'within', '2025-03-01 2025-05-31 2025-03-01 2025-05-31'],
    ['2017-24', 'within', '2017-12-01 2018-02-28 2017-12-01 2018-02-28'],
    ['2016-11/2017-04', 'interval', '2016-11-01 2016-11-30 2017-04-01 2017-04-30'],
    ['2016-21/2017-23', 'interval', '2016-03-01 2016-05-31 2017-09-01 2017-11-30'],
    ['2016-11-XX/2017-04', 'interval', '2016-11-01 2016-11-30 2017-04-01 2017-04-30'],
    ['2017-04-06/2017-04-07', 'interval', '2017-04-06 2017-04-06 2017-04-07 2017-04-07'],
    ['2016/2016-05', 'interval', '2016-01-01 2016-05-31 2016-05-01 2016-05-31'],
    ['2016-05/2016', 'interval', '2016-05-01 2016-05-31 2016-05-01 2016-12-31'],
    ['2012/..', 'open', '2012-01-01 2012-12-31 2012-01-01 Infinity'],
    ['2014-03-17/', 'open', '2014-03-17 2014-03-17 2014-03-17 Infinity'],
    ['[2018-08-08..2018-08-31]', 'within', '2018-08-08 2018-08-31 2018-08-08 2018-08-31'],
    ['[2018-08-10..2018-08-31,2018-07]', 'within', '2018-07-01 2018-08-31 2018-07-01 2018-08-31'],
    ['{2025-03-18,2025-02-12}', 'several', '2025-02-12 2025-02-12 2025-03-18 2025-03-18'],
    ['{2025-02,2025-06..2025-07}', 'several', '2025-02-01 2025-02-28 2025-07-01 2025-07-31'],
  ])('%s is %s, %s', (text, shape, expected) => {
    const span = spanFromEdtf(text);
    expect(span.shape).toBe(shape);
    expect(bounds(span)).toBe(expected);
    expectSound(span);
  });

  it('keeps the members of an all-of set, in time order', () => {
    const members = spanFromEdtf('{2025-06..2025-07,2025-03-18,2025-02}').members;
    expect(members.map((member) => member.map(iso).join(' '))).toEqual([
      '2025-02-01 2025-02-28',
      '2025-03-18 2025-03-18',
      '2025-06-01 2025-07-31',
    ]);
  });

  test.each([
    ['2017-04', false, false],
    ['2017-04~', true, false],
    ['2017-04-06?', false, true],
    ['2017%', true, true],
    ['2017-~04-06', true, false],
    ['2017?-04-06', false, true],
    ['2017-21~', true, false],
    ['2012~/..', true, false],
    ['2016-11/2017-04?', false, true],
    ['2016-11?/2017-04~', true, true],
  ])('%s is approximate: %s, uncertain: %s', (text, isApproximate, isUncertain) => {
    expect(spanFromEdtf(text)).toMatchObject({ isApproximate, isUncertain });
  });
});

describe('spanFromEdtf, for whatever the grammar makes', () => {
  const anyDate = fc.oneof(plainDate, unspecifiedDate, seasonDate);

  it('covers a date from its first day to its last', () => {
    fc.assert(
      fc.property(anyDate, ({ text, first, last }) => {
        const span = spanFromEdtf(text);
        expect([span.start, span.end]).toEqual([first, last]);
        expect(span.shape).toBe(first === last ? 'day' : 'within');
        expectSound(span);
      }),
    );
  });

  it('marks a qualified date and leaves its bounds alone', () => {
    fc.assert(
      fc.property(
        fc.oneof(plainDate, seasonDate),
        fc.constantFrom('?', '~', '%'),
        ({ text }, sign) => {
          expect(spanFromEdtf(text + sign)).toEqual({
            ...spanFromEdtf(text),
            isApproximate: sign !== '?',
            isUncertain: sign !== '~',
          });
        },
      ),
    );
  });

  it('takes an interval from the first day of one end to the last of the other', () => {
    const ends = fc.oneof(
      fc.tuple(plainDate, fc.oneof(plainDate, unspecifiedDate)),
      fc.tuple(seasonDate, seasonDate),
    );
    fc.assert(
      fc.property(ends, ([a, b]) => {
        const text = `${a.text}/${b.text}`;
        if (b.last < a.first) {
          expect(() => spanFromEdtf(text)).toThrow('ends before it starts');
          return;
        }
        const span = spanFromEdtf(text);
        expect([span.start, span.end]).toEqual([a.first, b.last]);
        expectSound(span);
      }),
    );
  });

  const members = fc.array(plainDate, { minLength: 1, maxLength: 5 });
  const joined = (samples: readonly { text: string }[]): string =>
    samples.map(({ text }) => text).join(',');

  it('spreads a one-of set from the earliest first day to the latest last', () => {
    fc.assert(
      fc.property(members, (samples) => {
        const span = spanFromEdtf(`[${joined(samples)}]`);
        expect(span.start).toBe(Math.min(...samples.map(({ first }) => first)));
        expect(span.end).toBe(Math.max(...samples.map(({ last }) => last)));
        expectSound(span);
      }),
    );
  });

  it('reads a range inside a set like the days it runs over', () => {
    fc.assert(
      fc.property(alikeDates, ([a, b]) => {
        const text = `[${a.text}..${b.text}]`;
        if (b.last < a.first) {
          expect(() => spanFromEdtf(text)).toThrow('ends before it starts');
          return;
        }
        expect(spanFromEdtf(text)).toMatchObject({ start: a.first, end: b.last });
      }),
    );
  });

  it('does not care in what order an all-of set is written', () => {
    fc.assert(
      fc.property(members, (samples) => {
        const span = spanFromEdtf(`{${joined(samples)}}`);
        expect(span).toEqual(spanFromEdtf(`{${joined(samples.toReversed())}}`));
        expect(span.members).toHaveLength(samples.length);
        const starts = span.members.map(([start]) => start);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        expect(span.start).toBe(starts[0]);
        expect(span.end).toBe(Math.max(...span.members.map(([, end]) => end)));
        expectSound(span);
      }),
    );
  });

  it('gives a sound span or an EdtfError for any text, and never anything else', () => {
    fc.assert(
      fc.property(fc.oneof(edtfNonsense, fc.string()), (text) => {
        try {
          expectSound(spanFromEdtf(text));
        } catch (error) {
          if (!(error instanceof EdtfError)) throw error;
          expect(error.message).toContain(text);
          expect(error.hint).toMatch(/\.$/);
        }
      }),
      { numRuns: 500 },
    );
  });
});
