import type { Family } from '$lib/core/dataset/family';
import type { Side, Stretch } from '$lib/core/timeline/lanes';
import type { Ink } from './ink';

/**
 * What is drawn in a frame of a gesture, as plain data that a worker is sent. Units are px, from the upper left
 * corner of the canvas unless said otherwise. Words are measured where they are drawn.
 */
export type Drawing = StageDrawing | WindowDrawing;

/** The stage with what stands under it. */
export interface StageDrawing {
  readonly of: 'stage';
  readonly axis: AxisDrawing;
  /** Where the lanes are, and how far they are scrolled. */
  readonly lanes: { readonly topPx: number; readonly endPx: number; readonly scrolledPx: number };
  /** Height of a line of marks. */
  readonly linePx: number;
  readonly marks: readonly MarkDrawing[];
  /** What is drawn among lanes that have names; `null` where they have none. */
  readonly weave: WeaveDrawing | null;
  /** The day that is gone back to, or `null`. */
  readonly known: KnownDrawing | null;
  /** Upper edge of the chips. */
  readonly chipsPx: number;
  readonly chips: readonly ChipDrawing[];
  /** Lower edge of the stage: the strip begins there, and the flags below it. */
  readonly stagePx: number;
  readonly strip: StripDrawing;
  readonly flags: readonly FlagDrawing[];
}

/** Lines of the axis, by x, with their words; empty words have no room. */
export interface AxisDrawing {
  readonly majors: readonly (readonly [x: number, words: string])[];
  readonly minors: readonly (readonly [x: number, words: string])[];
  readonly pinned: string | null;
  /** Lines of the upper tier are as faint as those of the lower one. */
  readonly isFaint: boolean;
  /** Units of the upper tier that are shaded, on a bent axis. */
  readonly shades: readonly Stretch[];
  /** Closed stretches, with their length in words, and the middles of opened ones. */
  readonly closed: readonly (readonly [x0: number, x1: number, length: readonly string[]])[];
  readonly opened: readonly number[];
}

/** What joins the marks of lanes, and what is counted in them. */
export interface WeaveDrawing {
  /** Lower edges of the lanes. */
  readonly edges: readonly number[];
  readonly threads: readonly {
    readonly family: Family;
    readonly lines: readonly (readonly [x: number, top: number, bottom: number])[];
  }[];
  /** Strokes at the foot of lanes, by their upper ends. */
  readonly counted: readonly (readonly [x: number, top: number])[];
}

/** The end of the day that is gone back to, and the stretch before it in which its article may have come out. */
export interface KnownDrawing {
  /** `null` where it is out of view. */
  readonly line: { readonly x0: number; readonly x: number } | null;
  readonly words: string;
  readonly wordsX: number;
  /** Upper edge of the words. */
  readonly topPx: number;
}

/** A mark; x is its anchor, and what belongs to it is counted from there. */
export interface MarkDrawing {
  readonly x: number;
  /** Upper edges of its lines, one for each of its lanes, from the top of the lanes. */
  readonly tops: readonly number[];
  /** Which of them are tracks: bars that are told more quietly. */
  readonly tracks: readonly boolean[];
  /** Which of them has its words. */
  readonly named: number;
  /** The hairline that joins its lines, where it is drawn: its x from the anchor, and its ends. */
  readonly thread: readonly [x: number, top: number, bottom: number] | null;
  readonly family: Family;
  readonly articleCount: number;
  /** Only the public record gives the date. */
  readonly isHollow: boolean;
  readonly isApproximate: boolean;
  readonly isUncertain: boolean;
  /** Nobody had told of it yet on the day that is gone back to. */
  readonly isLater: boolean;
  readonly isDim: boolean;
  readonly isChosen: boolean;
  readonly isFocused: boolean;
  /** Pulled out of the weave of lanes. */
  readonly isOut: boolean;
  /** `null` for a dot. */
  readonly bar: BarDrawing | null;
  /** Further dots of one event, and its date as told; `null` where there is neither. */
  readonly joints: { readonly dots: readonly number[]; readonly told: number | null } | null;
  /** `null` where it has no words. */
  readonly label: LabelDrawing | null;
}

export interface BarDrawing {
  readonly widthPx: number;
  /** Of the bar that lies left of the stage. */
  readonly passedPx: number;
  /** Where the certain part begins and ends, and how dense the ends are. Unit: %. */
  readonly from: number;
  readonly to: number;
  readonly edge: number;
  readonly tail: number;
}

export interface LabelDrawing {
  readonly title: string;
  readonly date: string;
  readonly side: Side;
  /** The edge next to the mark. */
  readonly x: number;
}

export interface ChipDrawing {
  readonly words: string;
  readonly count: number;
  /** By code of FAMILIES. */
  readonly families: readonly number[];
  readonly x: number;
  readonly widthPx: number;
}

/** What the articles could have spoken about and did. */
export interface StripDrawing {
  readonly wash: number;
  readonly reaches: readonly Stretch[];
  readonly mentions: readonly (readonly [x0: number, x1: number, opacity: number])[];
  readonly silence: string;
  /** What is in view of each silence. */
  readonly silences: readonly Stretch[];
}

export interface FlagDrawing {
  readonly x: number;
  readonly widthPx: number;
  readonly lane: number;
  readonly side: Side;
  /** Empty where there is room for its pole only. */
  readonly words: string;
  readonly isChosen: boolean;
}

/** The overview, with what is in view. */
export interface WindowDrawing {
  readonly of: 'window';
  /** Upper left corner of the strip; handles stand out of it. */
  readonly leftPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
  /** SVG paths of the months. */
  readonly bars: { readonly matching: string; readonly others: string };
  /** What the stage draws longer than its due, by how much, and what it closes (0). */
  readonly bands: readonly (readonly [x0: number, x1: number, weight: number])[];
  /** The day that is gone back to, or `null`. */
  readonly known: number | null;
  readonly window: Stretch;
  readonly beside: readonly Stretch[];
}

/** Of a canvas. `ratio` is how many of its pixels make a px. */
export interface CanvasSize {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly ratio: number;
}

/** A font as a style sheet declares it; its sources are absolute. */
export interface Face {
  readonly family: string;
  readonly source: string;
  readonly descriptors: FontFaceDescriptors;
}

/** What a page asks of the worker that draws. Each canvas has a number. */
export type ToPainter =
  | { readonly task: 'load'; readonly faces: readonly Face[] }
  | { readonly task: 'take'; readonly canvas: number; readonly surface: OffscreenCanvas }
  | { readonly task: 'dip'; readonly ink: Ink }
  | {
      readonly task: 'draw';
      readonly canvas: number;
      readonly size: CanvasSize;
      readonly drawing: Drawing;
    }
  | { readonly task: 'clear'; readonly canvas: number }
  | { readonly task: 'drop'; readonly canvas: number };

/** What the worker says: that its fonts are there. */
export interface FromPainter {
  readonly told: 'ready';
}
