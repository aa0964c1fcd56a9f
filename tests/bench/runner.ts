import { chromium, type Browser, type CDPSession, type Page } from 'playwright';
import { requireBrowser } from '../../scripts/browser';
import type { Contestant } from './contestants';
import { FILTER, PAN, twoFrames, ZOOM, zoomBy, type Gesture } from './gestures';
import { TooSlow, within } from './limit';

/** Longer than any contestant waits before it takes a gesture to be over. Unit: ms. */
const REST_MS = 600;
/** Unmeasured zoom before a pan: about 7 times. */
const PAN_ZOOM_STEPS = 8;
const FILTER_STEPS = 4;
const FRAME_MS = 1000 / 60;

/** As text, for what tsx makes of a function inside a function cannot run in a page. */
const RECORD_FRAMES = `{
  globalThis.frames = [];
  const look = (now) => { frames.push(now); requestAnimationFrame(look); };
  requestAnimationFrame(look);
}`;

export interface Effort {
  /** Steps of a zoom or pan, while one takes less than a tenth of a second; fewer when it takes longer. */
  readonly steps: number;
  readonly rounds: number;
  /** How long getting ready may take, and again all gestures together. Unit: ms. */
  readonly limitMs: number;
}

/** What was read of one contestant at one size: medians over rounds, ms of main-thread task time a step. */
export interface Reading {
  readonly id: string;
  readonly name: string;
  readonly part: Contestant['part'];
  readonly size: number;
  readonly readyMs: number | null;
  readonly zoomMs: number | null;
  /** Of a zoom step, what the main thread spent on a core: steadier than task time where others run. */
  readonly zoomCpuMs: number | null;
  readonly panMs: number | null;
  readonly filterMs: number | null;
  /** What follows a zoom gesture, once: laying out anew, writing the address. */
  readonly restMs: number | null;
  /** Frames that did not come, of all there should have been while zooming, 0…1. */
  readonly droppedShare: number | null;
  readonly elements: number | null;
  /** JavaScript heap and array buffers after a collection. */
  readonly heapMb: number | null;
  /** Steps a round; below what was asked where a step takes long. */
  readonly steps: number;
  /** Why there is no more: "over 40 s", "crashed". */
  readonly stopped: string | null;
}

type Measured = 'zoomMs' | 'zoomCpuMs' | 'panMs' | 'filterMs' | 'restMs';

/** One contestant in a browser of its own, so that none pays for another's heap. */
export class Run {
  readonly #contestant: Contestant;
  readonly #size: number;
  readonly #effort: Effort;
  readonly #browser: Browser;
  readonly #page: Page;
  readonly #session: CDPSession;
  readonly #rounds: Record<Measured, number[]> = {
    zoomMs: [],
    zoomCpuMs: [],
    panMs: [],
    filterMs: [],
    restMs: [],
  };
  #readyMs: number | null = null;
  #steps: number;
  /** Of the limit for what is under way: getting ready, then all gestures. */
  #leftMs: number;
  #stopped: string | null = null;

  private constructor(
    contestant: Contestant,
    size: number,
    effort: Effort,
    browser: Browser,
    page: Page,
    session: CDPSession,
  ) {
    this.#contestant = contestant;
    this.#size = size;
    this.#effort = effort;
    this.#browser = browser;
    this.#page = page;
    this.#session = session;
    this.#steps = effort.steps;
    this.#leftMs = effort.limitMs;
  }

  static async start(contestant: Contestant, size: number, effort: Effort): Promise<Run> {
    const browser = await chromium.launch(requireBrowser());
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    return new Run(contestant, size, effort, browser, page, session);
  }

  get isRunning(): boolean {
    return this.#stopped === null;
  }

  /** Opens the page, waits for the first picture and takes a few steps that are not measured. */
  async open(address: string): Promise<void> {
    await this.#attempt(async () => {
      await this.#page.goto(address, { waitUntil: 'commit', timeout: 0 });
      this.#readyMs = await this.#ready();
    });
    this.#leftMs = this.#effort.limitMs;
    await this.#attempt(() => this.#warmUp());
  }

  /** One round: zoom, pan and filter, each followed by a rest. */
  async round(): Promise<void> {
    await this.#attempt(async () => {
      const page = this.#page;
      const beforeMs = await this.#metricMs('ThreadTime');
      this.#rounds.zoomMs.push(await this.#perStep(ZOOM, this.#steps));
      this.#rounds.zoomCpuMs.push(((await this.#metricMs('ThreadTime')) - beforeMs) / this.#steps);
      this.#rounds.restMs.push(await this.#taskMs(() => page.waitForTimeout(REST_MS)));
      await zoomBy(page, PAN_ZOOM_STEPS);
      await page.waitForTimeout(REST_MS);
      this.#rounds.panMs.push(await this.#perStep(PAN, this.#steps));
      await page.waitForTimeout(REST_MS);
      await zoomBy(page, -PAN_ZOOM_STEPS);
      await page.waitForTimeout(REST_MS);
      this.#rounds.filterMs.push(await this.#perStep(FILTER, FILTER_STEPS, REST_MS / 2));
    });
  }

  /** The last looks, and the end of its browser. */
  async close(): Promise<Reading> {
    const reading: Record<'droppedShare' | 'elements' | 'heapMb', number | null> = {
      droppedShare: null,
      elements: null,
      heapMb: null,
    };
    await this.#attempt(async () => {
      reading.elements = await this.#page.evaluate(() => document.querySelectorAll('*').length);
      reading.heapMb = await this.#heapMb();
      reading.droppedShare = await this.#droppedShare();
    });
    await this.#browser.close();
    const { id, name, part } = this.#contestant;
    const medians = Object.fromEntries(
      Object.entries(this.#rounds).map(([key, rounds]) => [key, median(rounds)]),
    ) as Record<Measured, number | null>;
    return {
      id,
      name,
      part,
      size: this.#size,
      readyMs: this.#readyMs,
      ...medians,
      ...reading,
      steps: this.#steps,
      stopped: this.#stopped,
    };
  }

  /** Does something within what is left of the limit; afterwards nothing more when it took longer or failed. */
  async #attempt(act: () => Promise<void>): Promise<void> {
    if (this.#stopped !== null) return;
    const startMs = performance.now();
    try {
      await within(this.#leftMs, act());
    } catch (error) {
      const seconds = Math.round(this.#effort.limitMs / 1000);
      this.#stopped = error instanceof TooSlow ? `over ${seconds} s` : 'crashed';
      if (!(error instanceof TooSlow)) console.error(`${this.#contestant.name}: ${String(error)}`);
      // What it is still busy with would be at the others' cost.
      await this.#browser.close();
    }
    this.#leftMs -= performance.now() - startMs;
  }

  async #ready(): Promise<number> {
    const handle = await this.#page.waitForFunction(
      () =>
        performance.getEntriesByName('sourceline:ready')[0]?.startTime ??
        // The home page says nothing when it is there: its first marks do.
        (document.querySelector('.stage [data-row]') ? performance.now() : undefined),
      null,
      { polling: 100, timeout: 0 },
    );
    return (await handle.jsonValue()) ?? NaN;
  }

  async #warmUp(): Promise<void> {
    const startMs = performance.now();
    await this.#perStep(ZOOM, 4);
    const stepMs = (performance.now() - startMs) / 4;
    await this.#page.waitForTimeout(REST_MS);
    // Where a step takes long a round has fewer, so that there are some rounds within the limit.
    const affordable = this.#effort.limitMs / (this.#effort.rounds + 1) / 3 / stepMs;
    const even = Math.floor(Math.min(this.#effort.steps, affordable) / 2) * 2;
    this.#steps = stepMs < 100 ? this.#effort.steps : Math.max(even, 2);
  }

  async #perStep(gesture: Gesture, steps: number, pauseMs = 0): Promise<number> {
    await gesture.begin(this.#page);
    const ms = await this.#taskMs(async () => {
      for (let step = 0; step < steps; step++) {
        await gesture.step(this.#page, step, steps);
        await twoFrames(this.#page);
        if (pauseMs > 0) await this.#page.waitForTimeout(pauseMs);
      }
    });
    await gesture.end(this.#page);
    return ms / steps;
  }

  /** Main-thread task time, as CDP counts it, of what happens meanwhile. */
  async #taskMs(act: () => Promise<void>): Promise<number> {
    const before = await this.#metricMs('TaskDuration');
    await act();
    return (await this.#metricMs('TaskDuration')) - before;
  }

  async #metricMs(metric: 'TaskDuration' | 'ThreadTime'): Promise<number> {
    const { metrics } = await this.#session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === metric)?.value ?? 0) * 1000;
  }

  async #heapMb(): Promise<number> {
    await this.#session.send('HeapProfiler.collectGarbage');
    const usage = await this.#session.send('Runtime.getHeapUsage');
    const buffers = 'backingStorageSize' in usage ? Number(usage.backingStorageSize) : 0;
    return (usage.usedSize + buffers) / 2 ** 20;
  }

  /** A zoom without waiting for the page: a step every frame, and how many frames came meanwhile. */
  async #droppedShare(): Promise<number> {
    const page = this.#page;
    await page.evaluate(RECORD_FRAMES);
    await ZOOM.begin(page);
    for (let step = 0; step < this.#steps; step++) {
      await Promise.all([ZOOM.step(page, step, this.#steps), page.waitForTimeout(FRAME_MS)]);
    }
    await twoFrames(page);
    await ZOOM.end(page);
    const frames = await page.evaluate(
      () => (globalThis as unknown as { frames: number[] }).frames,
    );
    const gaps = frames.slice(1).map((now, i) => now - (frames[i] ?? now));
    const due = gaps.map((ms) => Math.max(Math.round(ms / FRAME_MS), 1));
    const all = due.reduce((sum, count) => sum + count, 0);
    const missed = due.reduce(
      (sum, n, i) => sum + ((gaps[i] ?? 0) > FRAME_MS * 1.5 ? n - 1 : 0),
      0,
    );
    return all === 0 ? 0 : missed / all;
  }
}

export function median(numbers: readonly number[]): number | null {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? null;
}
