import { expect, type Page } from 'playwright/test';
import { stageBox } from './stage';
import type {
  MarkDrawing,
  StageDrawing,
  ToPainter,
  WindowDrawing,
} from '../../../src/lib/ui/timeline/picture/drawing';

/** What a page has asked the worker that draws for. */
interface Drawn {
  readonly stages: StageDrawing[];
  readonly windows: WindowDrawing[];
  /** Called with each drawing. */
  ondraw?: () => void;
}

/** Keeps what the pages that are opened from now on have drawn in their worker. */
export async function keepDrawings(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const drawn: Drawn = { stages: [], windows: [] };
    Object.assign(window, { drawn });
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (this: Worker, ...said: [unknown]): void {
      post.apply(this, said);
      const message = said[0] as ToPainter;
      if (message.task !== 'draw') return;
      const { drawing } = message;
      if (drawing.of === 'stage') drawn.stages.push(drawing);
      else drawn.windows.push(drawing);
      drawn.ondraw?.();
    } as typeof post;
  });
}

/** The pointer has come near, and what draws is there; it takes as many canvases as a stage and an overview. */
export async function untilPictured(page: Page, at: { x: number; y: number }): Promise<void> {
  await page.mouse.move(at.x, at.y);
  await expect(page.locator('.timeline canvas')).toHaveCount(2);
}

/** Stages that were drawn since drawings are kept. */
export function stagesDrawn(page: Page): Promise<readonly StageDrawing[]> {
  return page.evaluate(() => (window as unknown as { drawn: Drawn }).drawn.stages);
}

/** Overviews that were drawn since. */
export function windowsDrawn(page: Page): Promise<readonly WindowDrawing[]> {
  return page.evaluate(() => (window as unknown as { drawn: Drawn }).drawn.windows);
}

/** The mark in the last drawing that has a title or short title beside it, with its place on screen. */
export async function drawnMark(
  page: Page,
  words: readonly string[],
): Promise<MarkDrawing & { readonly top: number; readonly left: number }> {
  const stage = (await stagesDrawn(page)).at(-1);
  const box = await stageBox(page);
  const mark = stage?.marks.find(({ label }) => label && words.includes(label.title));
  if (!stage || !mark) throw new Error(`no picture shows ${words.join(' or ')}`);
  const { topPx, scrolledPx } = stage.lanes;
  const top = box.y + topPx + (mark.tops[mark.named] ?? 0) - scrolledPx;
  return { ...mark, top, left: box.x + mark.x };
}
