import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textFragmentAddress } from './text-fragment';
import { matchCount, fragmentContext } from './text-fragment-context';

const PAGE = 'https://example.org/a';

/** The grammar of the WICG draft, §3.3: `text=[prefix-,]start[,end][,-suffix]`. */
const TERM = "(?:[A-Za-z0-9!$'()*+./:;=?@_~]|%[0-9A-F]{2})+";
const DIRECTIVE = new RegExp(`^text=(?:(${TERM})-,)?(${TERM})(?:,(${TERM}))?(?:,-(${TERM}))?$`);

function parsed(address: string): (string | undefined)[] {
  const match = DIRECTIVE.exec(address.split(':~:')[1] ?? '');
  if (!match) throw new Error(`does not parse: ${address}`);
  return match.slice(1).map((term) => (term === undefined ? undefined : decodeURIComponent(term)));
}

describe('a text fragment', () => {
  it.each([
    'Hence, Trump, Putin and Xi agree',
    'US-Russia ties, vis-à-vis - and —',
    'Lavrov & Tillerson discuss Syria & Ukraine',
    '“‘Productive’ 1st meeting”: it’s 50% (or so) #1 + 2 = 3?',
    '- a leading hyphen, and one at the end -',
  ])('gives back %s', (quote) => {
    expect(parsed(textFragmentAddress(PAGE, quote))).toEqual([
      undefined,
      quote,
      undefined,
      undefined,
    ]);
  });

  it('of any words parses, and gives them and their context back', () => {
    const words = fc
      .array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }), {
        minLength: 1,
        maxLength: 12,
      })
      .map((parts) => parts.join(' ').split(/\s+/).filter(Boolean).join(' '))
      .filter((text) => text !== '');
    fc.assert(
      fc.property(words, fc.option(words), fc.option(words), (quote, prefix, suffix) => {
        const context = { prefix: prefix ?? undefined, suffix: suffix ?? undefined };
        const [before, start, , after] = parsed(textFragmentAddress(PAGE, quote, context));
        expect([before, start, after]).toEqual([context.prefix, quote, context.suffix]);
      }),
    );
  });

  it('names a quote of more than 300 characters by its first and last words', () => {
    const exact = `${'word '.repeat(59)}equal`;
    expect(exact).toHaveLength(300);
    expect(parsed(textFragmentAddress(PAGE, exact))[2]).toBeUndefined();
    const long = `a b c d e f ${'word, '.repeat(60)}u v w x y-z last`;
    expect(parsed(textFragmentAddress(PAGE, long))).toEqual([
      undefined,
      'a b c d e f',
      'u v w x y-z last',
      undefined,
    ]);
  });
});

describe('context for a quote', () => {
  const LINES = [
    'They met in Bonn. Talks went on in Rome.',
    'Talks went on in Rome. Then they left.',
    'Long after, Talks went on in Rome.',
  ];
  const QUOTE = 'Talks went on in Rome.';

  it('is none where the quote stands once, whatever the case of its neighbours', () => {
    expect(fragmentContext(LINES, 1, 'They met in Bonn.')).toBeNull();
    expect(fragmentContext(LINES, 1, 'not here')).toBeNull();
    expect(fragmentContext(['a talk', 'a talker'], 1, 'a talk')).toBeNull();
  });

  it('is the fewest words that tell it apart, after it or before it', () => {
    expect(fragmentContext(LINES, 1, QUOTE)).toEqual({ prefix: 'Bonn.' });
    expect(fragmentContext(LINES, 2, QUOTE)).toEqual({ suffix: 'Then' });
    expect(fragmentContext(LINES, 3, QUOTE)).toEqual({ prefix: 'after,' });
    expect(fragmentContext(['x Yes, no. Then', 'x yes, no. then b'], 2, 'yes, no.')).toEqual({
      suffix: 'then b',
    });
  });

  it('leaves out a last word that runs on into an endnote number', () => {
    const line = 'They met in March 2017.23 Later, in Russia3, they did not.';
    expect(fragmentContext([line], 1, 'They met in March 2017.')).toEqual({
      words: 'They met in March',
    });
    expect(fragmentContext([line.replace('23', '')], 1, 'They met in March 2017.')).toBeNull();
    expect(fragmentContext([line], 1, 'Later, in Russia')).toEqual({ words: 'Later, in' });
    expect(textFragmentAddress(PAGE, 'a b 2017.', { words: 'a b' })).toBe(`${PAGE}#:~:text=a%20b`);
  });

  it('is null where nothing tells it apart', () => {
    expect(fragmentContext(['same', 'same'], 2, 'same')).toBeNull();
  });

  it('counts ranges by their starts', () => {
    const directive = { start: 'one', end: 'four' };
    expect(matchCount(['one two', 'three four'], directive)).toBe(1);
    expect(matchCount(['one two', 'one four'], directive)).toBe(2);
    expect(matchCount(['four', 'one'], directive)).toBe(0);
    expect(matchCount(['one two four b', 'one two four c'], { ...directive, suffix: 'c' })).toBe(1);
  });
});
