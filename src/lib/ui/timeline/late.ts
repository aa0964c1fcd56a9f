import type { Attachment } from 'svelte/attachments';

/** What begins a gesture, and so must not be lost while its code is still on the way. */
const BEGINNINGS = ['wheel', 'mousedown', 'dblclick'] as const;
/** What shows that somebody is there; each loads the code. */
const SIGNS = ['pointerover', 'pointerdown', 'focusin', 'wheel'] as const;

/**
 * An attachment whose code is loaded when somebody comes near the page: nothing moves before. What begins a gesture
 * of the mouse in the meantime is kept, and happens once the code is there, unless the hand has let go by then. A
 * finger comes without a sign and cannot be told again what it did, so where there is touch the code is loaded at once.
 */
export function late(load: () => Promise<Attachment<HTMLElement>>): Attachment<HTMLElement> {
  return (element) => {
    let end: (() => void) | undefined;
    let kept: Event[] = [];
    const waiting = new AbortController();
    const { signal } = waiting;

    const keep = (event: Event): void => {
      if (event instanceof WheelEvent) {
        // Without a key it may be for something that scrolls by itself; the page has it until the code is there.
        if (!event.ctrlKey && !event.metaKey) return;
        event.preventDefault();
      }
      kept.push(event);
    };
    const letGo = (): void => {
      kept = kept.filter(({ type }) => type !== 'mousedown');
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
    addEventListener('mouseup', letGo, { capture: true, signal });
    if (navigator.maxTouchPoints > 0) ask();
    return () => {
      waiting.abort();
      end?.();
    };
  };
}

/** The same event, to be sent again. */
function copyOf(event: Event): Event {
  if (event instanceof WheelEvent) return new WheelEvent(event.type, event);
  return new MouseEvent(event.type, event as MouseEvent);
}
