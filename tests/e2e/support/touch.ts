import type { CDPSession, Page } from 'playwright/test';
import { nextFrame } from './stage';

interface Point {
  readonly x: number;
  readonly y: number;
}

const STEPS = 8;

/** Fingers on the glass, through the browser's own input, so that it may scroll or cancel as on a device. */
export class Fingers {
  readonly #page: Page;
  readonly #session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  static async on(page: Page): Promise<Fingers> {
    return new Fingers(page, await page.context().newCDPSession(page));
  }

  /** Each finger goes from its first point to its second in even steps, one frame each. */
  async move(fingers: readonly (readonly [Point, Point])[]): Promise<void> {
    const at = (share: number): (Point & { id: number })[] =>
      fingers.map(([from, to], id) => ({
        id,
        x: from.x + (to.x - from.x) * share,
        y: from.y + (to.y - from.y) * share,
      }));
    await this.#send('touchStart', at(0));
    for (let step = 1; step <= STEPS; step++) {
      await this.#send('touchMove', at(step / STEPS));
      await nextFrame(this.#page);
    }
    // Fingers that rest before they leave throw nothing: the page stands still once this is over.
    for (let step = 0; step < 3; step++) {
      await this.#send('touchMove', at(1));
      await nextFrame(this.#page);
    }
    await this.#send('touchEnd', []);
  }

  async #send(type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]): Promise<void> {
    await this.#session.send('Input.dispatchTouchEvent', { type, touchPoints });
  }
}
