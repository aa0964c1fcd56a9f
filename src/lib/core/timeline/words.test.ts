import { describe, expect, it } from 'vitest';
import { fold, initialsIn, queryFrom, wordsOf } from './words';

describe('fold', () => {
  it.each([
    ['François Hollande', 'francois hollande'],
    ['Franc\u0327ois', 'francois'],
    ['“Trump’s” ‘talk’', "\"trump's\" 'talk'"],
    ['„Trump‟ «Putin»', '"trump" "putin"'],
    ['Trump–Putin—call −1 non‑stop', 'trump-putin-call -1 non-stop'],
    ['  two\n\tlines and\u00a0a  gap ', 'two lines and a gap'],
    ['co\u00adoperation\u200b', 'cooperation'],
    ['Йод', 'иод'],
    ['ﬁfty', 'fifty'],
    ['PLAIN ASCII', 'plain ascii'],
  ])('%s → %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
    expect(fold(folded)).toBe(folded);
  });
});

describe('words', () => {
  it('are runs of letters and digits in any script', () => {
    expect(wordsOf("trump's 90-minute call: путин, 习近平")).toEqual([
      ...['trump', 's', '90', 'minute', 'call', 'путин', '习近平'],
    ]);
    expect(wordsOf('… — !')).toEqual([]);
  });

  it('spelt as initials are found as they stand', () => {
    expect(initialsIn('u.s. president, g.w. bush, u.n.-led')).toEqual(['u.s', 'g.w', 'u.n']);
    expect(initialsIn('march 2017.23 and kiev.in. a.')).toEqual([]);
    expect(initialsIn('no initials')).toEqual([]);
  });
});

describe('queryFrom', () => {
  it.each([
    ['', [], []],
    [' — ?! "" "…" ', [], []],
    ['Putin  Trump putin', ['putin', 'trump'], []],
    ['Trump’s U.S. talks', ['trump', 'us', 'talks'], []],
    ['“New Sheriff” Vance', ['vance'], ['new sheriff']],
    ['"Cold War" or "cold  war"', ['or'], ['cold war']],
    ['free"cold war"talks', ['free', 'talks'], ['cold war']],
    ['"a phrase" "one begun', ['one', 'begun'], ['a phrase']],
    ['" Trump’s talk "', [], ["trump's talk"]],
  ])('reads %s', (text, words, phrases) => {
    expect(queryFrom(text)).toEqual({ words, phrases });
  });
});
