import type { LongChronicle } from '$lib/core/timeline/long-chronicle';
import {
  contentPx,
  lastTop,
  scrollPxFor,
  topAfterScroll,
  type LongScroll,
} from '$lib/core/timeline/long-scroll';

/** Entries that are made beyond what is seen, so that a scroll by hand meets none that is not there. */
const BEYOND = 8;

/**
 * Where a reader is in a long list: what is seen of it, and which entry the keys stand at. The place is held by
 * the event at the top, so that it stays when rows come and go; at the very top it is the top.
 */
export class ListPlace {
  readonly #listNow: () => LongChronicle;
  readonly linePx: number;
  /** Height of what is seen, px; 0 while the list is hidden. */
  viewPx = $state(0);
  /** Where the scrollbar was when it was last looked at, px. */
  #scrollPx = $state(0);
  #anchor = $state.raw<{ readonly row: number; readonly lines: number } | null>(null);
  #stopRow = $state<number | null>(null);

  readonly list: LongChronicle = $derived.by(() => this.#listNow());
  readonly #scroll: LongScroll = $derived.by(() => ({
    lines: this.list.lines,
    linePx: this.linePx,
    viewPx: this.viewPx,
  }));
  /** The line at the top; fractions allowed. */
  readonly top: number = $derived.by(() => {
    if (!this.#anchor) return 0;
    const { row, lines } = this.#anchor;
    const place = this.placeOf(row);
    const offset = this.list.entryAt(place).row === row ? lines : 0;
    return Math.min(this.list.lineOf(place) + offset, lastTop(this.#scroll));
  });
  /** The entry that Tab comes to: the one that had the focus last, else the first that is seen whole. */
  readonly stop: number = $derived.by(() => {
    const place = this.#stopRow === null ? 0 : this.placeOf(this.#stopRow);
    if (this.list.entryAt(place).row === this.#stopRow) return place;
    return this.list.placeAt(Math.min(Math.ceil(this.top), this.list.lines - 1));
  });
  /** The entries to be made, in time order: what is seen, and the one that may have the focus. */
  readonly places: readonly number[] = $derived.by(() => {
    const { list, top, stop } = this;
    const first = Math.max(list.placeAt(Math.floor(top)) - BEYOND, 0);
    const bottom = Math.min(Math.ceil(top + this.viewPx / this.linePx), list.lines - 1);
    const last = Math.min(list.placeAt(bottom) + BEYOND, list.length - 1);
    const seen = Array.from({ length: last - first + 1 }, (_, i) => first + i);
    return stop < first ? [stop, ...seen] : stop > last ? [...seen, stop] : seen;
  });

  /** `list` has at least one entry whenever it is asked for. `linePx` is the height of every line. */
  constructor(list: () => LongChronicle, linePx: number) {
    this.#listNow = list;
    this.linePx = linePx;
  }

  /** Height of what scrolls, px. */
  get contentPx(): number {
    return contentPx(this.#scroll);
  }

  /** Where the scrollbar belongs, px. */
  get wantedPx(): number {
    return scrollPxFor(this.#scroll, this.top);
  }

  /** How many entries the keys for a page go. */
  get page(): number {
    return Math.max(Math.floor(this.viewPx / this.linePx) - 1, 1);
  }

  /** Where an entry lies in what scrolls, px; what is out of sight may lie beyond its ends. */
  yOf(place: number): number {
    return this.#scrollPx + (this.list.lineOf(place) - this.top) * this.linePx;
  }

  /** The scrollbar has been put where it is: nothing moves by it. */
  rest(scrollPx: number): void {
    this.#scrollPx = scrollPx;
  }

  /** The reader has scrolled. Tells whether the scrollbar is at one of its ends, while there may be lines left. */
  scroll(scrollPx: number): boolean {
    if (scrollPx === this.#scrollPx) return false;
    const top = topAfterScroll(this.#scroll, { scrollPx: this.#scrollPx, top: this.top }, scrollPx);
    this.#scrollPx = scrollPx;
    this.#hold(top);
    return scrollPx <= 0 || scrollPx >= this.contentPx - this.viewPx - 1;
  }

  /** Makes an entry the one that Tab comes to, and brings it into view, moving no more than it takes. */
  visit(place: number): void {
    const { list } = this;
    this.#stopRow = list.entryAt(place).row;
    // Nothing is seen of a hidden list; once it is, it asks again.
    if (this.viewPx === 0) return;
    const first = list.lineOf(place);
    const end = place + 1 < list.length ? list.lineOf(place + 1) : list.lines;
    const views = this.viewPx / this.linePx;
    if (first < this.top) this.#hold(first);
    else if (end > this.top + views) this.#hold(end - views);
  }

  /** The focus has come to the entry of a row. */
  stopAt(row: number): void {
    this.#stopRow = row;
  }

  /** Brings an entry to the top. */
  begin(place: number): void {
    this.#hold(this.list.lineOf(place));
  }

  /** The entry of a row, or the nearest after it, or the last. */
  placeOf(row: number): number {
    return Math.min(this.list.placeOf(row), this.list.length - 1);
  }

  #hold(line: number): void {
    const place = this.list.placeAt(Math.min(Math.max(Math.floor(line), 0), this.list.lines - 1));
    const { row } = this.list.entryAt(place);
    this.#anchor = line <= 0 ? null : { row, lines: line - this.list.lineOf(place) };
  }
}
