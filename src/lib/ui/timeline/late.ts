import type { Attachment } from 'svelte/attachments';

/** What begins a gesture, and so must not be lost while its code is still on the way. */
const BEGINNINGS = ['wheel', 'mousedown', 'touchstart'] as const;
/** What shows that somebody is there; each loads the code. */
const SIGNS = ['pointerover', 'pointerdown', 'focusin', 'wheel'] as const;

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
      if (event.type === 'wheel') event.preventDefault();
      kept.push(event);
    };
    const letGo = (): void => {
      kept = kept.filter(({ type }) => type === 'wheel');
    };
    const begin = async (): Promise<void> => {
      for (const type of SIGNS) removeEventListener(type, ask, true);
      const attach = await load();
      if (signal.aborted) return;
      waiting.abort();
      end = attach(element) ?? undefined;
      for (const event of kept) event.target?.dispatchEvent(copyOf(event));
    };
    const ask = (): void => void begin();

    for (const type of SIGNS) addEventListener(type, ask, { capture: true, passive: true, signal });
    for (const type of BEGINNINGS) {
      element.addEventListener(type, keep, { passive: type !== 'wheel', signal });
    }
    for (const type of ['mouseup', 'touchend', 'touchcancel']) {
      addEventListener(type, letGo, { capture: true, signal });
    }
    return () => {
      waiting.abort();
      end?.();
    };
  };
}

/** The same event, to be sent again. */
function copyOf(event: Event): Event {
  if (event instanceof WheelEvent) return new WheelEvent(event.type, event);
  if (event instanceof MouseEvent) return new MouseEvent(event.type, event);
  if (typeof TouchEvent !== 'undefined' && event instanceof TouchEvent) {
    const { touches, targetTouches, changedTouches } = event;
    return new TouchEvent(event.type, {
      bubbles: true,
      cancelable: true,
      touches: [...touches],
      targetTouches: [...targetTouches],
      changedTouches: [...changedTouches],
    });
  }
  return new Event(event.type, event);
}
