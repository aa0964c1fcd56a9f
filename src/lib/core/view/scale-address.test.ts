import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grouped } from './grouped';
import { DEFAULT_SCALE, scaleAddress, scaleFromParams } from './scale-address';

const read = (query: string): ReturnType<typeof scaleFromParams> =>
  scaleFromParams(new URLSearchParams(query));

describe('scaleFromParams', () => {
  it.each([
    ['', 1_000_000, 1],
    ['n=50', 50, 1],
    ['n=1000&seed=42', 1000, 42],
    ['n=1,000,000', 1_000_000, 1],
    ['n=100 000', 100_000, 1],
    ['n=1e5', 100_000, 1],
    ['n=&seed=', 1_000_000, 1],
    ['seed=0', 1_000_000, 0],
  ])('reads “%s”', (query, size, seed) => {
    expect(read(query)).toEqual({ scale: { size, seed }, notices: [] });
  });

  it.each([
    ['n=3', 50, 1],
    ['n=-1', 50, 1],
    ['n=5000000', 1_000_000, 1],
    ['n=Infinity', 1_000_000, 1],
    ['n=many', 1_000_000, 1],
    ['n=99.6', 100, 1],
    ['n=%00', 1_000_000, 1],
    ['seed=-4', 1_000_000, 0],
    ['seed=1e99', 1_000_000, 4_294_967_295],
  ])('takes the nearest for “%s”, and says so', (query, size, seed) => {
    const { scale, notices } = read(query);
    expect(scale).toEqual({ size, seed });
    expect(notices).toHaveLength(1);
    expect(notices[0]).toContain(grouped(query.startsWith('n') ? size : seed));
  });

  it('gives sensible numbers whatever is asked for', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (n, seed) => {
        const { scale } = scaleFromParams(new URLSearchParams({ n, seed }));
        expect(Number.isInteger(scale.size) && scale.size >= 50 && scale.size <= 1e6).toBe(true);
        expect(Number.isInteger(scale.seed) && scale.seed >= 0 && scale.seed < 2 ** 32).toBe(true);
      }),
    );
  });
});

describe('scaleAddress', () => {
  it('leaves defaults out, and is read back as it was', () => {
    expect(scaleAddress(DEFAULT_SCALE, '')).toBe('');
    expect(scaleAddress(DEFAULT_SCALE, 'kind=call')).toBe('kind=call');
    expect(scaleAddress({ size: 50, seed: 3 }, 'kind=call')).toBe('n=50&seed=3&kind=call');
    const anyScale = fc.record({
      size: fc.integer({ min: 50, max: 1_000_000 }),
      seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
    });
    fc.assert(
      fc.property(anyScale, (scale) => {
        expect(read(scaleAddress(scale, 'kind=call'))).toEqual({ scale, notices: [] });
      }),
    );
  });
});

describe('grouped', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [12_345, '12,345'],
    [1_000_000, '1,000,000'],
  ])('writes %i as %s', (number, words) => {
    expect(grouped(number)).toBe(words);
  });
});
