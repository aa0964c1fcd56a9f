import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PLAIN_AXIS, type TimeWindow } from '../core/timeline/axis';
import { glide } from './glide';

const HERE: TimeWindow = { from: 0, to: 100 };
const THERE: TimeWindow = { from: 4000, to: 4100 };

/** What waits for the next frame; a glide asks for one at a time. */
let waiting = new Map<number, FrameRequestCallback>();

function drawAt(now: number): void {
  const [next] = waiting.entries();
  if (!next) throw new Error('no frame was asked for');
  waiting.delete(next[0]);
  next[1](now);
}

interface Told {
  readonly windows: TimeWindow[];
  ends: number;
  readonly stop: () => boolean;
}

function begin(): Told {
  const told: { windows: TimeWindow[]; ends: number } = { windows: [], ends: 0 };
  const stop = glide(HERE, THERE, {
    axis: PLAIN_AXIS,
    onframe: (window) => told.windows.push(window),
    onend: () => (told.ends += 1),
  });
  return Object.assign(told, { stop });
}

beforeEach(() => {
  waiting = new Map();
  let last = 0;
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  vi.stubGlobal('performance', { now: () => 0 });
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => {
    waiting.set(++last, callback);
    return last;
  });
  vi.stubGlobal('cancelAnimationFrame', (frame: number) => waiting.delete(frame));
});
afterEach(() => vi.unstubAllGlobals());

describe('a glide', () => {
  it('comes to rest where it was sent, and can no longer be stopped then', () => {
    const told = begin();
    drawAt(100);
    drawAt(10_000);
    expect(told.windows.at(-1)).toBe(THERE);
    expect([told.ends, waiting.size, told.stop()]).toEqual([1, 0, false]);
  });

  it('is stopped where it is, once', () => {
    const told = begin();
    drawAt(100);
    const [{ from, to } = HERE] = told.windows;
    // On its way it zooms out, so that only the middle is surely between.
    expect((from + to) / 2).toBeGreaterThan(50);
    expect((from + to) / 2).toBeLessThan(4050);
    expect([told.stop(), waiting.size, told.ends]).toEqual([true, 0, 0]);
    expect(told.stop()).toBe(false);
    expect(told.windows).toHaveLength(1);
  });

  it('is a jump for a reader who asked for less motion', () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    const told = begin();
    expect([told.windows, told.ends, told.stop()]).toEqual([[THERE], 1, false]);
  });
});
