import { describe, expect, it, test } from 'vitest';
import { spanFromEdtf, EdtfError } from './edtf';

function errorOf(text: string): EdtfError {
  try {
    spanFromEdtf(text);
  } catch (error) {
    if (error instanceof EdtfError) return error;
    throw error;
  }
  throw new Error(`"${text}" was accepted`);
}

describe('a text that is no usable EDTF', () => {
  it('is told in one line: found, wrong, expected, mend', () => {
    expect(errorOf('2019-03-00').message).toBe(
      '"2019-03-00" has a month or day 00, which is never one; expected EDTF of level 0 or 1, ' +
        'a one-of set [a,b..c] or an all-of set {a,b}. Leave out what is not known: 2019-03.',
    );
    expect(errorOf('2019-03-00')).toMatchObject({ name: 'EdtfError', text: '2019-03-00' });
  });

  test.each([
    ['', 'is empty', 'Write a date'],
    [' 2017', 'has white space', 'Write "2017".'],
    ['unknown', 'old draft', 'no place in time'],
    ['2012/unknown', 'old draft', '2012/;'],
    ['2012/open', 'old draft', '2012/..'],
    ['201u', '"u" or "x"', '201X.'],
    ['201x', '"u" or "x"', '201X.'],
    ['2019-03-uu', '"u" or "x"', '2019-03-XX.'],
    ['12/02/2025', 'day-month or month-day', '2025-02-12 or 2025-12-02.'],
    ['25.12.2025', 'day-month or month-day', ': 2025-12-25.'],
    ['12-25-2025', 'day-month or month-day', ': 2025-12-25.'],
    ['13/13/2025', 'day-month or month-day', 'as in 2025-02-12.'],
    ['3/3/2025', 'day-month or month-day', ': 2025-03-03.'],
    ['2025/02/12', 'hyphens', '2025-02-12.'],
    ['20250212', 'hyphens', '2025-02-12.'],
    ['2019-00-05', '00', ': 2019.'],
    ['2019-00', '00', ': 2019.'],
    ['2019-00-45', '00', ': 2019.'],
    ['2017–2018', 'dash', '/'],
    ['2012-2014', 'hyphen between', '2012/2014.'],
    ['2017-4-6', 'one digit', '2017-04-06'],
    ['2017-04-06/07', 'shortened', '2017-04-06/2017-04-07.'],
    ['2017-04/05', 'shortened', '2017-04/2017-05.'],
    ['12 February 2025', 'words', '2025-02-12'],
    ['2017-04-06?~', '? and ~', '%'],
    ['2016-11-XX~', 'X', '2016-11~'],
    ['[2016?,2017]', 'member of a set', 'Leave out'],
    ['2017-21/..', 'season', '2017-03'],
    ['{2016,2017-21}', 'season', '2017-03'],
    ['[2018-08..2018-08-31]', 'not alike', 'two days'],
    ['2017..2018', 'cannot be read', '[2018-08-08..2018-08-31]'],
  ])('%j: %s, %s', (text, problem, hint) => {
    const error = errorOf(text);
    expect(error.message.replace(error.hint, '')).toContain(problem);
    expect(error.hint).toContain(hint);
  });

  test.each([
    ['2015-02-29', '(2015-02-29)', 'February 2015 has 28 days.'],
    ['2015-02-30', '(2015-02-30)', 'February 2015 has 28 days.'],
    ['1900-02-29', '(1900-02-29)', 'February 1900 has 28 days.'],
    ['2017-04-31', '(2017-04-31)', 'April 2017 has 30 days.'],
    ['2015-02-29/2016', '(2015-02-29)', 'February 2015 has 28 days.'],
    ['{2016-02-29,2017-02-29}', '(2017-02-29)', 'February 2017 has 28 days.'],
    ['2019-13', '(2019-13)', 'Months are 01–12'],
    ['2019-42-01', '(2019-42-01)', 'Months are 01–12'],
  ])('%s does not exist', (text, found, hint) => {
    expect(errorOf(text).message).toContain(found);
    expect(errorOf(text).hint).toContain(hint);
  });

  test.each(['../2016', '/2016', '../..', '[..2016-12-05]', '{..2016-12-05}', '[..2015,2016..]'])(
    '%s has no start',
    (text) => expect(errorOf(text).hint).toContain('Give the earliest possible day'),
  );

  test.each(['2016/2015', '2017-05/2017-04', '[2018-08-31..2018-08-08]', '{2018..2017}'])(
    '%s ends before it starts',
    (text) => expect(errorOf(text).message).toContain('ends before it starts'),
  );

  test.each([
    ['2017-04-06T10:00:00Z', 'time of day', 'Write the day alone: 2017-04-06.'],
    ['2017-04-06T10:00:00-00:00/2018', 'time of day', 'Write the day alone: 2017-04-06/2018.'],
    ['[2016-12-05..]', 'without an end', '2016-12-05/..'],
    ['20', 'bare century', '20XX.'],
    ['201', 'bare decade', '201X.'],
    ['1950S2', 'significant', '201X'],
    ['-0044', 'outside', 'four digits'],
    ['Y170000', 'outside', 'four digits'],
    ['2017-25', 'past 24', '21 spring'],
    ['2017-33', 'past 24', 'set of months'],
    ['XXXX', 'X', 'at the end'],
    ['1X17', 'X', 'at the end'],
    ['201X-04', 'X', 'at the end'],
    ['2016-1X', 'X', 'at the end'],
    ['2016-11-0X', 'X', 'at the end'],
    ['2017-XX-06', 'X', 'at the end'],
  ])('%s is EDTF, but not of a form we draw: %s', (text, problem, hint) => {
    const error = errorOf(text);
    expect(error.message.replace(error.hint, '')).toContain(problem);
    expect(error.hint).toContain(hint);
  });
});
