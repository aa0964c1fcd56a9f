import type { SourcedEvent } from '$lib/core/dataset/collection';
import type { Measures } from '$lib/core/timeline/labels';

/** The fonts of the stage, as canvas and CSS both write them; Mark.svelte and Chip.svelte use the same. */
export const TITLE_FONT = '400 14.5px "Source Serif 4 Variable", Georgia, serif';
export const DATE_FONT = '400 12px "Source Sans 3 Variable", system-ui, sans-serif';
export const CHIP_FONT = '500 13px "Source Sans 3 Variable", system-ui, sans-serif';

/** The rows of the flags below the stage. Unit: px. */
export const FLAG_ROW_PX = 22;

/** Space between a title and the date that follows it. Unit: px. */
export const DATE_GAP_PX = 7;
/** Kerning and rounding differ a little between canvas and layout: never a cut letter. Unit: px. */
const SAFETY_PX = 3;

/** Widths that are kept: far more than a stage shows, and no more than a few MB where events are a million. */
const MOST_KNOWN = 20_000;

/** Width of a text in px; each text is measured once for each font while it is in use. */
export type TextMeasure = (text: string, font: string) => number;

/** A measure on a canvas of its own; make a new one once the fonts have loaded. */
export function textMeasure(): TextMeasure {
  const context = document.createElement('canvas').getContext('2d');
  // By font and then by text: a key made of both would be put together at every look.
  const fonts = new Map<string, Map<string, number>>();
  return (text, font) => {
    let known = fonts.get(font);
    if (!known) fonts.set(font, (known = new Map()));
    const before = known.get(text);
    if (before !== undefined) return before;
    if (context) context.font = font;
    const widthPx = context ? Math.ceil(context.measureText(text).width) : text.length * 8;
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, widthPx);
    return widthPx;
  };
}

/** Letters that a font sets one after the other: Latin, its marks of punctuation, and figures. */
const LATIN = /^[ -~\u00a0-\u024f\u2010-\u2026]*$/;
/** So many of a letter are measured for the width of one. */
const REPEATS = 64;

/**
 * Adds up the widths of letters, each measured once for each font: for texts of which there is no end, which
 * would fill a cache and take a hundred times as long. Kerning mostly draws letters together, so a label is
 * rarely wider than this says and by less than a px. Other scripts are measured as a whole.
 */
export function letterMeasure(measure: TextMeasure): TextMeasure {
  const fonts = new Map<string, Map<string, number>>();
  return (text, font) => {
    if (!LATIN.test(text)) return measure(text, font);
    const letters = fonts.get(font) ?? new Map<string, number>();
    fonts.set(font, letters);
    let widthPx = 0;
    for (const letter of text) {
      let own = letters.get(letter);
      if (own === undefined) {
        own = measure(letter.repeat(REPEATS), font) / REPEATS;
        letters.set(letter, own);
      }
      widthPx += own;
    }
    return Math.ceil(widthPx);
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
