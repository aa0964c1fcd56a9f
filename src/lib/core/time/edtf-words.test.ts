import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isoFromDay } from './day';
import { EdtfError } from './edtf-error';
import { shortWordsFromEdtf, wordsFromEdtf } from './edtf-words';
import { edtfNonsense } from './edtf.arbitrary';
import { dayWords } from './wording';

describe('an EDTF text in words', () => {
  test.each([
    ['2025-02-12', '12 February 2025', '12 Feb 2025'],
    ['2015-09', 'September 2015', 'Sep 2015'],
    ['2025-21', 'spring 2025', 'spring 2025'],
    ['2017-23', 'autumn 2017', 'autumn 2017'],
    ['2017-24', 'winter 2017–18', 'winter 2017–18'],
    ['1999-24', 'winter 1999–00', 'winter 1999–00'],
    ['2016', '2016', '2016'],
    ['201X', 'the 2010s', '2010s'],
    ['20XX', 'the years 2000–2099', '2000–2099'],
    ['2016-11-XX', 'a day in November 2016', 'Nov 2016'],
    ['2016-XX', 'a month in 2016', '2016'],
    ['2016-XX-XX', 'a day in 2016', '2016'],
    ['2017-04~', 'about April 2017', 'c. Apr 2017'],
    ['2025-02-12?', '12 February 2025 (uncertain)', '12 Feb 2025?'],
    ['2025-02-12%', 'about 12 February 2025 (uncertain)', 'c. 12 Feb 2025?'],
    ['2025-22~', 'about summer 2025', 'c. summer 2025'],
  ])('%s reads %j, in short %j', (text, long, short) => {
    expect(wordsFromEdtf(text)).toBe(long);
    expect(shortWordsFromEdtf(text)).toBe(short);
  });

  test.each([
    ['2017-04-06/2017-04-07', '6 to 7 April 2017', '6–7 Apr 2017'],
    ['2017-01-29/2017-02-03', '29 January to 3 February 2017', '29 Jan–3 Feb 2017'],
    ['2016-12-29/2017-01-03', '29 December 2016 to 3 January 2017', '29 Dec 2016–3 Jan 2017'],
    ['2016-04-06/2017-04-07', '6 April 2016 to 7 April 2017', '6 Apr 2016–7 Apr 2017'],
    ['2017-01/2017-04', 'January to April 2017', 'Jan–Apr 2017'],
    ['2016-11/2017-04', 'November 2016 to April 2017', 'Nov 2016–Apr 2017'],
    ['2012/2014', '2012 to 2014', '2012–2014'],
    ['2016/2016', '2016', '2016'],
    ['2017-04-06/2017-05', '6 April 2017 to May 2017', '6 Apr 2017–May 2017'],
    ['2017-21/2017-23', 'spring to autumn 2017', 'spring–autumn 2017'],
    ['2017-21/2017-24', 'spring 2017 to winter 2017–18', 'spring 2017–winter 2017–18'],
    ['2016-11~/2017-04?', 'about November 2016 to April 2017 (uncertain)', 'c. Nov 2016–Apr 2017?'],
    ['2017-04-06~/2017-04-07', 'about 6 April 2017 to 7 April 2017', 'c. 6 Apr 2017–7 Apr 2017'],
    [
      '2017-04-06?/2017-04-07',
      '6 April 2017 (uncertain) to 7 April 2017',
      '6 Apr 2017?–7 Apr 2017',
    ],
    ['2016-11-XX/2016-12', 'a day in November 2016 to December 2016', 'Nov 2016–Dec 2016'],
    ['2012/..', 'since 2012', 'since 2012'],
    ['2014-03-17/..', 'since 17 March 2014', 'since 17 Mar 2014'],
    ['2012~/..', 'since about 2012', 'since c. 2012'],
    ['2012/', 'from 2012, end unknown', 'from 2012'],
  ])('%s reads %j, in short %j', (text, long, short) => {
    expect(wordsFromEdtf(text)).toBe(long);
    expect(shortWordsFromEdtf(text)).toBe(short);
  });

  test.each([
    ['[2018-08-08..2018-08-31]', 'between 8 and 31 August 2018', '8–31 Aug 2018'],
    ['[2017-01-29..2017-02-03]', 'between 29 January and 3 February 2017', '29 Jan–3 Feb 2017'],
    ['[2012..2014]', 'between 2012 and 2014', '2012–2014'],
    ['[2017-04-08,2017-04-06]', '6 or 8 April 2017', '6 or 8 Apr 2017'],
    [
      '[2018-08-08,2018-08-10..2018-08-31]',
      '8 August 2018 or between 10 and 31 August 2018',
      '8 Aug 2018 or 10–31 Aug 2018',
    ],
    [
      '[2018-08-08..2018-08-09,2018-08-31]',
      'between 8 and 9 August 2018 or 31 August 2018',
      '8–9 Aug 2018 or 31 Aug 2018',
    ],
    ['[2017-04-06]', '6 April 2017', '6 Apr 2017'],
    ['{2025-02-12,2025-03-18}', '12 February and 18 March 2025', '12 Feb, 18 Mar 2025'],
    ['{2025-03-18,2025-02-12}', '12 February and 18 March 2025', '12 Feb, 18 Mar 2025'],
    ['{2017-04-05,2017-04-06,2017-05-12}', '5, 6 April and 12 May 2017', '5, 6 Apr, 12 May 2017'],
    ['{2016,2018}', '2016 and 2018', '2016, 2018'],
    ['{2025-02-12..2025-02-14}', '12 to 14 February 2025', '12–14 Feb 2025'],
  ])('%s reads %j, in short %j', (text, long, short) => {
    expect(wordsFromEdtf(text)).toBe(long);
    expect(shortWordsFromEdtf(text)).toBe(short);
  });

  it('words a day as the browser does', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_528, max: 2_932_896 }), (day) => {
        expect(wordsFromEdtf(isoFromDay(day))).toBe(dayWords(day, 'long'));
        expect(shortWordsFromEdtf(isoFromDay(day))).toBe(dayWords(day, 'short'));
      }),
    );
  });

  it('says something or throws an EdtfError, for any text', () => {
    fc.assert(
      fc.property(edtfNonsense, (text) => {
        try {
          expect(wordsFromEdtf(text)).toMatch(/\d/);
          expect(shortWordsFromEdtf(text)).toMatch(/\d/);
        } catch (error) {
          if (!(error instanceof EdtfError)) throw error;
        }
      }),
    );
  });
});
