import { drag, select, type D3DragEvent } from 'd3';
import type { Attachment } from 'svelte/attachments';

/** How far a press may move and still be a tap. Unit: px. */
const TAP_PX = 4;

type Dragged = D3DragEvent<HTMLElement, unknown, unknown>;

/** Drags of a handle within a strip; `ondrag` is told how far it has gone since the last time, px. */
export function handleDrag(
  strip: () => HTMLElement | undefined,
  { ondrag, onend }: { ondrag: (dx: number) => void; onend: () => void },
): Attachment<HTMLElement> {
  return (element) => {
    const behaviour = drag<HTMLElement, unknown>()
      .container(() => strip() ?? element)
      .on('drag', ({ dx }: Dragged) => ondrag(dx))
      .on('end', onend);
    select<HTMLElement, unknown>(element).call(behaviour);
    return () => select(element).on('.drag', null);
  };
}

/** What a drag on the strip itself, beside its handles, does; px from its left edge. */
export interface StripDrag {
  readonly ondraw: (fromX: number, toX: number) => void;
  readonly ontap: (x: number) => void;
  readonly onend: () => void;
}

/** Drags and taps on the strip itself. */
export function stripDrag(steps: StripDrag): Attachment<HTMLElement> {
  return (element) => {
    let startX = 0;
    let hasMoved = false;
    const behaviour = drag<HTMLElement, unknown>()
      .filter((event: MouseEvent) => !event.ctrlKey && !event.button && event.target === element)
      .container(() => element)
      .on('start', ({ x }: Dragged) => {
        startX = x;
        hasMoved = false;
      })
      .on('drag', ({ x }: Dragged) => {
        hasMoved ||= Math.abs(x - startX) > TAP_PX;
        if (hasMoved) steps.ondraw(startX, x);
      })
      .on('end', ({ x }: Dragged) => {
        if (!hasMoved) steps.ontap(x);
        steps.onend();
      });
    select<HTMLElement, unknown>(element).call(behaviour);
    return () => select(element).on('.drag', null);
  };
}
