import { describe, expect, it } from 'vitest';
import { nearestId } from './nearest';

const ids = ['putin', 'trump', 'xi', 'russia', 'united-states', 'helsinki-summit', 'syria-strike'];

describe('nearestId', () => {
  it.each([
    ['putni', 'putin'],
    ['Trmup', 'trump'],
    ['xy', 'xi'],
    ['rusia', 'russia'],
    ['unitedstates', 'united-states'],
    ['helsinky', 'helsinki-summit'],
    ['strike', 'syria-strike'],
    ['helsnki-sumit', 'helsinki-summit'],
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
    expect(nearestId('ab', ['cd'])).toBeNull();
    expect(nearestId('putin', ['pxxxn'])).toBeNull();
  });

  it('does not measure a text longer than any id', () => {
    const long = 'a'.repeat(81);
    expect(nearestId(long, [long])).toBeNull();
    expect(nearestId(long.slice(1), [long])).toBe(long);
  });
});
