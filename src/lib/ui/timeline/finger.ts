import type { Attachment } from 'svelte/attachments';

/**
 * Tells where a pointer that is pressed on an element is, px from its left edge: as it moves, and when it is lifted.
 * What is under it moves meanwhile, so its tap is spent here, and must not open what comes to lie there. The element
 * has `touch-action: pan-y`, so that an upright swipe stays the page's.
 */
export function fingerOn(onplace: (x: number) => void): Attachment<HTMLElement> {
  return (element) => {
    const ends = new AbortController();
    const { signal } = ends;
    const place = ({ clientX }: PointerEvent): void =>
      onplace(clientX - element.getBoundingClientRect().left);
    let pointer: number | null = null;
    element.addEventListener(
      'pointermove',
      (event) => {
        if (event.pointerId === pointer) place(event);
      },
      { signal },
    );
    element.addEventListener(
      'pointerdown',
      (event) => {
        if (!event.isPrimary || event.button !== 0) return;
        pointer = event.pointerId;
        element.setPointerCapture(pointer);
      },
      { signal },
    );
    element.addEventListener(
      'pointerup',
      (event) => {
        if (event.pointerId === pointer) place(event);
        pointer = null;
      },
      { signal },
    );
    element.addEventListener('pointercancel', () => (pointer = null), { signal });
    element.addEventListener('touchend', (event) => event.preventDefault(), { signal });
    return () => ends.abort();
  };
}
