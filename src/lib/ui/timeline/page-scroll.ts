/** Whether a scroller between the pointer and the stage can still take a vertical wheel. */
export function canScroll(from: EventTarget | null, stage: HTMLElement, deltaY: number): boolean {
  for (
    let el = from instanceof Element ? from : null;
    el && el !== stage.parentElement;
    el = el.parentElement
  ) {
    const room = deltaY > 0 ? el.scrollHeight - el.clientHeight - el.scrollTop : el.scrollTop;
    if (room > 1 && getComputedStyle(el).overflowY === 'auto') return true;
  }
  return false;
}

/** In a page of somebody else's, the plain wheel is theirs. */
export function isEmbedded(): boolean {
  return window.self !== window.top;
}
