import fc from 'fast-check';
import { expect, it } from 'vitest';
import { collectionOrThrow } from '../dataset/parse';
import { sourceFromModules } from '../dataset/source';
import { PLAIN_AXIS, project } from './axis';
import { flagWords, placeFlags, POLE_PX } from './flags';
import { clampWindow, limitsFor } from './window';

const modules = import.meta.glob<{ readonly [name: string]: unknown }>(
  ['/data/*.ts', '/data/events/*.ts'],
  { eager: true },
);
const files = Object.entries(modules).map(
  ([path, exports]) => [path.replace('/data/', ''), { exports }] as const,
);
const { articles, extent } = collectionOrThrow(sourceFromModules('data', new Map(files)));
const limits = limitsFor(extent);

const anyView = fc.record({
  from: fc.double({ min: limits.from, max: limits.to, noNaN: true }),
  days: fc.double({ min: 7, max: 5000, noNaN: true }),
  widthPx: fc.integer({ min: 200, max: 1600 }),
});

it('gives every article in view a flag that stands in no other, on the stage where it has words', () => {
  fc.assert(
    fc.property(anyView, ({ from, days, widthPx }) => {
      const window = clampWindow({ from, to: from + days }, limits);
      const projection = project(PLAIN_AXIS, window, widthPx);
      const flags = placeFlags(articles, projection, (article) => flagWords(article).length * 6);
      const inView = articles.filter(({ published: { span } }) => {
        const x = projection.xAt((span.start + span.end + 1) / 2);
        return x >= 0 && x <= widthPx;
      });
      expect(flags.map(({ article }) => article).toReversed()).toEqual(inView);
      const stretches = flags.map(({ x, widthPx, side, lane }) =>
        side === 'right' ? { lane, from: x, to: x + widthPx } : { lane, from: x - widthPx, to: x },
      );
      for (const [i, one] of stretches.entries()) {
        if ((flags[i]?.widthPx ?? 0) > POLE_PX) {
          expect(one.from).toBeGreaterThanOrEqual(0);
          expect(one.to).toBeLessThanOrEqual(widthPx);
        }
        const others = stretches.slice(i + 1).filter(({ lane }) => lane === one.lane);
        expect(others.filter(({ from, to }) => from < one.to && to > one.from)).toEqual([]);
      }
    }),
  );
});

it('leaves out the words of all where those of one have no room', () => {
  const projection = project(PLAIN_AXIS, limits, 900);
  const flags = placeFlags(articles, projection, () => 600);
  expect(flags).toHaveLength(articles.length);
  expect(flags.filter(({ widthPx }) => widthPx !== POLE_PX)).toEqual([]);
});
