import { pointers, select, zoom, zoomIdentity, type D3ZoomEvent, type ZoomTransform } from 'd3';
import type { Attachment } from 'svelte/attachments';
import type { Day } from '$lib/core/time/day';
import { project, type Axis, type TimeWindow } from '$lib/core/timeline/axis';
import {
  clampWindow,
  isSameWindow,
  movedWindow,
  NARROWEST_DAYS,
  panWindow,
  type Movement,
} from '$lib/core/timeline/window';
import { copyOf } from './event-copy';
import { canScroll, isEmbedded } from './page-scroll';

/** Largest step of one ctrl + wheel event, in powers of two; a mouse with ctrl would otherwise leap. */
const WHEEL_STEP = 0.35;

/** What gestures need of the stage. Windows are read afresh at every event, so nothing is kept twice. */
export interface GestureTarget {
  readonly axis: Axis;
  readonly limits: TimeWindow;
  readonly window: () => TimeWindow;
  readonly onmove: (window: TimeWindow) => void;
  readonly onrest: () => void;
  /** Zooms in about a day, as the buttons do. */
  readonly onzoomin: (about: Day) => void;
}

/**
 * Wheel, drag, pinch and double click on a stage. d3-zoom does ctrl + wheel, mouse drag and pinch; the plain wheel and one finger pan, the finger leaving vertical swipes to the page (which needs
 * `touch-action: pan-y`, and d3-zoom kept from the first finger, for it would prevent the page's scroll).
 */
export function gestures(target: GestureTarget): Attachment<HTMLElement> {
  return (stage) => {
    const endTouches = attachTouches(stage);
    const endZoom = attachZoom(stage, target);
    const endWheel = attachWheel(stage, target);
    const endFinger = attachFinger(stage, target);
    const ondouble = (event: MouseEvent): void => {
      const { left } = stage.getBoundingClientRect();
      const projection = project(target.axis, target.window(), stage.clientWidth);
      target.onzoomin(projection.dayAtX(event.clientX - left));
    };
    stage.addEventListener('dblclick', ondouble);
    return () => {
      endTouches();
      endZoom();
      endWheel();
      endFinger();
      stage.removeEventListener('dblclick', ondouble);
    };
  };
}

/**
 * d3-zoom tells how a gesture goes on, never where things are: each of its steps moves the window that is shown,
 * whatever the axis. Its own transform starts anew with each gesture, and may go beyond any limit.
 */
function attachZoom(stage: HTMLElement, target: GestureTarget): () => void {
  const selection = select<HTMLElement, unknown>(stage);
  let isBusy = false;
  let last: ZoomTransform = zoomIdentity;

  const movementTo = (next: ZoomTransform, source: Event): Movement => {
    const widthPx = stage.clientWidth;
    const ratio = next.k / last.k;
    const fingers = pointers(source, stage).map(([x]) => x);
    const x = fingers.reduce((sum, one) => sum + one, 0) / Math.max(fingers.length, 1);
    const days = target.window().to - target.window().from;
    return {
      at: x / widthPx,
      to: (x * ratio + next.x - last.x * ratio) / widthPx,
      factor: Math.max(1 / ratio, Math.min(NARROWEST_DAYS / days, 1)),
    };
  };
  const behaviour = zoom<HTMLElement, unknown>()
    .extent(() => [
      [0, 0],
      [stage.clientWidth, 1],
    ])
    .wheelDelta((event: WheelEvent) => {
      const delta = -event.deltaY * (event.deltaMode === 1 ? 0.05 : event.deltaMode ? 1 : 0.006);
      return Math.min(Math.max(delta, -WHEEL_STEP), WHEEL_STEP);
    })
    .filter((event: WheelEvent | TouchEvent | MouseEvent) => {
      const isOurs =
        event.type === 'wheel'
          ? event.ctrlKey || event.metaKey
          : 'touches' in event
            ? event.touches.length === 2
            : event.button === 0 && !event.ctrlKey;
      if (isOurs && !isBusy) selection.call(behaviour.transform, zoomIdentity);
      return isOurs;
    })
    .on('start', (event: D3ZoomEvent<HTMLElement, unknown>) => {
      last = event.transform;
      if (event.sourceEvent) isBusy = true;
    })
    .on('zoom', (event: D3ZoomEvent<HTMLElement, unknown>) => {
      const source = event.sourceEvent as Event | null;
      if (!source) return;
      const movement = movementTo(event.transform, source);
      last = event.transform;
      target.onmove(movedWindow(target.window(), movement, target.axis));
    })
    .on('end', (event: D3ZoomEvent<HTMLElement, unknown>) => {
      if (!event.sourceEvent) return;
      isBusy = false;
      target.onrest();
    });
  selection.call(behaviour).on('dblclick.zoom', null);
  return () => {
    selection.on('.zoom', null);
  };
}

/**
 * A touch belongs to the element it began on, to its end. When that is a mark which has left the stage, nobody else
 * is told of it, so the stage is told here: a pinch would never end.
 */
function attachTouches(stage: HTMLElement): () => void {
  const ends = new AbortController();
  const tell = (event: Event): void => {
    if (event.target instanceof Node && stage.contains(event.target)) return;
    const copy = copyOf(event);
    stage.dispatchEvent(copy);
    if (copy.defaultPrevented) event.preventDefault();
  };
  const onstart = ({ target }: TouchEvent): void => {
    if (!target || target === stage) return;
    const options = { passive: false, signal: ends.signal };
    for (const type of ['touchmove', 'touchend', 'touchcancel']) {
      target.addEventListener(type, tell, options);
    }
  };
  stage.addEventListener('touchstart', onstart, { passive: true, signal: ends.signal });
  return () => ends.abort();
}

function attachWheel(stage: HTMLElement, target: GestureTarget): () => void {
  const onwheel = (event: WheelEvent): void => {
    if (event.ctrlKey || event.metaKey || isEmbedded()) return;
    const isSideways = Math.abs(event.deltaX) > Math.abs(event.deltaY) || event.shiftKey;
    if (!isSideways && canScroll(event.target, stage, event.deltaY)) return;
    const unit = event.deltaMode === 1 ? 24 : event.deltaMode === 2 ? stage.clientWidth : 1;
    const px = (isSideways ? event.deltaX || event.deltaY : event.deltaY) * unit;
    if (pan(stage, target, px)) event.preventDefault();
  };
  stage.addEventListener('wheel', onwheel, { passive: false });
  return () => stage.removeEventListener('wheel', onwheel);
}

/** Pans by px; false when the window was already at that end of time, and the page should have the wheel. */
function pan(stage: HTMLElement, target: GestureTarget, px: number): boolean {
  const { axis, limits } = target;
  const window = target.window();
  const next = clampWindow(panWindow(window, px / stage.clientWidth, axis), limits, axis);
  if (isSameWindow(next, window)) return false;
  target.onmove(next);
  target.onrest();
  return true;
}

function attachFinger(stage: HTMLElement, target: GestureTarget): () => void {
  let finger: { id: number; x: number } | null = null;
  const ondown = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') {
      finger = event.isPrimary ? { id: event.pointerId, x: event.clientX } : null;
    }
  };
  const onmove = (event: PointerEvent): void => {
    if (finger?.id !== event.pointerId) return;
    pan(stage, target, finger.x - event.clientX);
    finger = { id: finger.id, x: event.clientX };
  };
  const onup = (): void => {
    finger = null;
  };
  const types = ['pointerup', 'pointercancel'] as const;
  stage.addEventListener('pointerdown', ondown);
  stage.addEventListener('pointermove', onmove);
  for (const type of types) stage.addEventListener(type, onup);
  return () => {
    stage.removeEventListener('pointerdown', ondown);
    stage.removeEventListener('pointermove', onmove);
    for (const type of types) stage.removeEventListener(type, onup);
  };
}
