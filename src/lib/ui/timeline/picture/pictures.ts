import type { Component, ComponentProps } from 'svelte';
import { catching } from './catching';
import { openPainter, type Painter } from './painter';
import Picture from './Picture.svelte';
import { lanesDrawing } from './lanes-drawing';
import { stageDrawing } from './stage-drawing';
import { windowDrawing } from './window-drawing';

/** What draws time while it moves; loaded when somebody comes near. */
export interface Pictures {
  readonly painter: Painter;
  readonly Picture: Component<ComponentProps<typeof Picture>>;
  readonly catching: typeof catching;
  readonly stageDrawing: typeof stageDrawing;
  readonly lanesDrawing: typeof lanesDrawing;
  readonly windowDrawing: typeof windowDrawing;
}

/**
 * `null` where the browser cannot draw beside the page: the elements move there, and once `onfail` has been called.
 */
export async function openPictures(onfail: () => void): Promise<Pictures | null> {
  const painter = await openPainter(onfail);
  return painter && { painter, Picture, catching, stageDrawing, lanesDrawing, windowDrawing };
}
