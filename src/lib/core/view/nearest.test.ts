import { describe, expect, it } from 'vitest';
import { nearestId } from './nearest';

const ids = ['putin', 'trump', 'xi', 'russia', 'united-states', 'helsinki-summit', 'syria-strike'];

describe('nearestId', () => {
  it.each([
    ['putni', 'putin'],
    ['Trmup', 'trump'],
    ['xy', 'xi'],
    ['RUSIA', 'russia'],
    ['unitedstates', 'united-states'],
    ['helsinky', 'helsinki-summit'],
    ['strike', 'syria-strike'],
    ['helsnki-sumit', 'helsinki-summit'],
    ['sumit', 'helsinki-summit'],
  ])('%s was meant as %s', (text, id) => {
    expect(nearestId(text, ids)).toBe(id);
  });

  it.each(['', 'qqqq', 'abc', 'constantinople', 'x'.repeat(100)])(
    '“%s” is near nothing',
    (text) => {
      expect(nearestId(text, ids)).toBeNull();
    },
  );

  it('prefers the nearer, a whole id to a word of one, and of equals the first', () => {
    expect(nearestId('trump', ['trumpet', 'tramp', 'trump'])).toBe('trump');
    expect(nearestId('call', ['first-call', 'call'])).toBe('call');
    expect(nearestId('call', ['hall', 'ball'])).toBe('hall');
  });

  it('suggests no id that would cost more than a text this short can be wrong', () => {
    const isFound = (text: string, slips: number): boolean =>
      nearestId(text, ['~'.repeat(slips) + text.slice(slips)]) !== null;
    const texts = ['abc', 'abcd', 'abcdefg', 'abcdefgh', 'abcdefghijkl'];
    const most = texts.map((text) =>
      [0, 1, 2, 3, 4].filter((slips) => isFound(text, slips)).at(-1),
    );
    expect(most).toEqual([1, 2, 2, 3, 3]);
  });

  it('takes an empty text for no id at all', () => {
    expect(nearestId('', ['x'])).toBeNull();
  });

  it('does not measure a text longer than any id', () => {
    const long = 'a'.repeat(81);
    expect(nearestId(long, [long])).toBeNull();
    expect(nearestId(long.slice(1), [long])).toBe(long);
  });
});
