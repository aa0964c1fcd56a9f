import type { SourcedEvent } from '$lib/core/dataset/collection';
import type { Measures } from '$lib/core/timeline/labels';

/** The fonts of the stage, as canvas and CSS both write them; Mark.svelte and Chip.svelte use the same. */
export const TITLE_FONT = '400 14.5px "Source Serif 4 Variable", Georgia, serif';
export const DATE_FONT = '400 12px "Source Sans 3 Variable", system-ui, sans-serif';
export const CHIP_FONT = '500 13px "Source Sans 3 Variable", system-ui, sans-serif';

/** Space between a title and the date that follows it. Unit: px. */
export const DATE_GAP_PX = 7;
/** Kerning and rounding differ a little between canvas and layout: never a cut letter. Unit: px. */
const SAFETY_PX = 3;

/** Width of a text in px; each text is measured once for each font. */
export type TextMeasure = (text: string, font: string) => number;

/** A measure on a canvas of its own; make a new one once the fonts have loaded. */
export function textMeasure(): TextMeasure {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text, font) => {
    const key = `${font}|${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    if (context) context.font = font;
    const widthPx = context ? Math.ceil(context.measureText(text).width) : text.length * 8;
    known.set(key, widthPx);
    return widthPx;
  };
}

/** Widths of the labels of events on the stage. */
export function labelMeasures(
  eventAt: (row: number) => SourcedEvent,
  measure: TextMeasure,
): Measures {
  return {
    title: (row) => measure(eventAt(row).title, TITLE_FONT) + SAFETY_PX,
    short: (row) => measure(eventAt(row).short, TITLE_FONT) + SAFETY_PX,
    date: (row) => measure(eventAt(row).placed.shortWords, DATE_FONT) + DATE_GAP_PX + SAFETY_PX,
  };
}
