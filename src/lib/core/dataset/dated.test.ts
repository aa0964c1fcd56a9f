import { describe, expect, it } from 'vitest';
import { spanFromEdtf } from '../time/edtf';
import { datedFromEdtf, isDisputedBetween } from './dated';

describe('datedFromEdtf', () => {
  it('keeps the text beside its bounds and words', () => {
    expect(datedFromEdtf('2025-02-12')).toEqual({
      edtf: '2025-02-12',
      span: spanFromEdtf('2025-02-12'),
      words: '12 February 2025',
      shortWords: '12 Feb 2025',
    });
  });
});

describe('isDisputedBetween', () => {
  it.each([
    ['2025-02-12', '2025-02-12', false],
    ['2025-02-19', '2025-03-18', true],
    ['2018-07', '2018-07-27', false],
    ['2018-07', '2018-08-01', true],
    ['[2018-08-08..2018-08-31]', '2018-08-08', false],
    ['2016-11/2017-04', '2017-04-30', false],
    ['2016-11/2017-04', '2017-05-01', true],
    ['{2025-02-12,2025-03-18}', '2025-03-01', true],
    ['{2025-02-12,2025-03-18}', '2025-03-18', false],
    ['2012/..', '2012-05-07/..', false],
    ['2014/..', '2014-03-17/2016', false],
    ['2012/..', '2014-03-18', true],
    ['2017-03/..', '2017-01-28/..', true],
  ])('%s and %s: %s', (told, record, expected) => {
    const [a, b] = [spanFromEdtf(told), spanFromEdtf(record)];
    expect(isDisputedBetween(a, b)).toBe(expected);
    expect(isDisputedBetween(b, a)).toBe(expected);
    expect(isDisputedBetween(a, a)).toBe(false);
  });
});
