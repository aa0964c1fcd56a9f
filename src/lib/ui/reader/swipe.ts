import type { Attachment } from 'svelte/attachments';

/** Shortest way of a finger that is a swipe. Unit: px. */
const LEAST_PX = 60;
/** A swipe goes across this many times farther than up or down. */
const STEEPNESS = 2;
/** From the edges of the screen a finger asks the browser to go back or forward. Unit: px. */
const EDGE_PX = 28;

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Tells of swipes across with one finger: 1 to the next (the finger goes left), −1 to the previous. It only
 * listens: scrolling, zooming, selecting and the browser's own gestures stay as they are.
 */
export function swipes(onswipe: (step: 1 | -1) => void): Attachment<HTMLElement> {
  return (element) => {
    let begun: Point | null = null;
    const start = (event: TouchEvent): void => {
      const [touch] = event.touches;
      const isAlone = event.touches.length === 1 && touch !== undefined;
      begun =
        isAlone && canBegin(touch, event.target) ? { x: touch.clientX, y: touch.clientY } : null;
    };
    const end = (event: TouchEvent): void => {
      const [touch] = event.changedTouches;
      const step = begun && touch ? stepOf(begun, touch) : null;
      begun = null;
      if (step !== null && !hasSelection()) onswipe(step);
    };
    const cancel = (): void => {
      begun = null;
    };
    element.addEventListener('touchstart', start, { passive: true });
    element.addEventListener('touchend', end, { passive: true });
    element.addEventListener('touchcancel', cancel, { passive: true });
    return () => {
      element.removeEventListener('touchstart', start);
      element.removeEventListener('touchend', end);
      element.removeEventListener('touchcancel', cancel);
    };
  };
}

function canBegin({ clientX }: Touch, target: EventTarget | null): boolean {
  const isAtEdge = clientX < EDGE_PX || clientX > innerWidth - EDGE_PX;
  const isZoomed = (visualViewport?.scale ?? 1) > 1.01;
  const isOwn = target instanceof Element && target.closest('input, select, [popover]') !== null;
  return !isAtEdge && !isZoomed && !isOwn;
}

function stepOf(begun: Point, { clientX, clientY }: Touch): 1 | -1 | null {
  const across = clientX - begun.x;
  const isAcross = Math.abs(across) > STEEPNESS * Math.abs(clientY - begun.y);
  if (!isAcross || Math.abs(across) < LEAST_PX) return null;
  return across < 0 ? 1 : -1;
}

function hasSelection(): boolean {
  return getSelection()?.isCollapsed === false;
}
