import type { Attachment } from 'svelte/attachments';
import { copyOf, isTouch } from './event-copy';
import { canScroll, isEmbedded } from './page-scroll';

/** What begins a gesture, and so must not be lost while its code is still on the way. */
const BEGINNINGS = ['wheel', 'mousedown', 'dblclick', 'pointerdown', 'touchstart'] as const;
/** What ends before it is there, and so is no gesture any more; by how it began. */
const ENDS = {
  mousedown: ['mouseup'],
  pointerdown: ['pointerup', 'pointercancel'],
  touchstart: ['touchend', 'touchcancel'],
} as const;
/** What shows that somebody is there; each loads the code. */
const SIGNS = ['pointerover', 'pointerdown', 'focusin', 'wheel'] as const;

/** Acts once, when somebody comes near the page. Returns what calls it off. */
export function whenNear(act: () => void): () => void {
  const waiting = new AbortController();
  const once = (): void => {
    waiting.abort();
    act();
  };
  for (const type of SIGNS) {
    addEventListener(type, once, { capture: true, passive: true, signal: waiting.signal });
  }
  return () => waiting.abort();
}

/**
 * An attachment whose code is loaded when somebody comes near the page: nothing moves before. What begins a gesture
 * in the meantime is kept, and happens once the code is there, unless the hand has let go by then.
 */
export function late(load: () => Promise<Attachment<HTMLElement>>): Attachment<HTMLElement> {
  return (element) => {
    let end: (() => void) | undefined;
    let kept: Event[] = [];
    const waiting = new AbortController();
    const { signal } = waiting;

    const keep = (event: Event): void => {
      if (event instanceof WheelEvent) {
        if (isForPage(event, element)) return;
        event.preventDefault();
      }
      // Two fingers are a gesture; one of them may be for the page.
      if (isTouch(event) && event.touches.length > 1) event.preventDefault();
      // Of a mouse, the events of its own are kept.
      if (event instanceof PointerEvent && event.pointerType !== 'touch') return;
      kept.push(event);
    };
    const letGo = (beginning: string): void => {
      kept = kept.filter(({ type }) => type !== beginning);
    };
    const begin = async (): Promise<void> => {
      const attach = await load();
      if (signal.aborted) return;
      waiting.abort();
      end = attach(element) ?? undefined;
      for (const event of kept) event.target?.dispatchEvent(copyOf(event));
    };
    const callOff = whenNear(() => void begin());
    for (const type of BEGINNINGS) {
      element.addEventListener(type, keep, { passive: false, signal });
    }
    for (const [beginning, ends] of Object.entries(ENDS)) {
      for (const type of ends) {
        addEventListener(type, () => letGo(beginning), { capture: true, passive: true, signal });
      }
    }
    return () => {
      callOff();
      waiting.abort();
      end?.();
    };
  };
}

/** Without a key, a wheel belongs to what scrolls under it, and in somebody else’s page to that. */
function isForPage({ ctrlKey, metaKey, target, deltaY }: WheelEvent, stage: HTMLElement): boolean {
  if (ctrlKey || metaKey) return false;
  return isEmbedded() || canScroll(target, stage, deltaY);
}
