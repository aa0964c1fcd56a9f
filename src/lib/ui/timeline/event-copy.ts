/** The same event, to be sent again. */
export function copyOf(event: Event): Event {
  if (event instanceof WheelEvent) return new WheelEvent(event.type, event);
  if (event instanceof PointerEvent) return new PointerEvent(event.type, event);
  if (event instanceof MouseEvent) return new MouseEvent(event.type, event);
  if (!isTouch(event)) return new Event(event.type, event);
  return new TouchEvent(event.type, {
    bubbles: true,
    cancelable: true,
    touches: [...event.touches],
    targetTouches: [...event.targetTouches],
    changedTouches: [...event.changedTouches],
  });
}

/** Browsers without touch may have no `TouchEvent` to ask for. */
export function isTouch(event: Event): event is TouchEvent {
  return 'touches' in event;
}
