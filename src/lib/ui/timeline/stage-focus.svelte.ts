import { tick } from 'svelte';
import type { Reader } from '$lib/state/reader.svelte';
import { stopAcross, type Stop } from './stops';

/**
 * Which mark of a stage has the focus and which one is peeked at, and the keys that go from one to the next.
 * The stage is one tab stop: the mark that had the focus last, else the chosen one, else the first.
 */
export class StageFocus {
  readonly #reader: Reader;
  readonly #stops: () => readonly Stop[];
  readonly #root: () => HTMLElement | undefined;
  #row = $state<number | null>(null);
  /** Where there is one mark in several lanes: the lane that the arrows are in. */
  #lane: number | null = null;
  peekRow = $state<number | null>(null);
  /** The row whose mark has the focus, where that is shown. */
  ringRow = $state<number | null>(null);

  readonly stopRow: number | null = $derived.by(() => {
    const rows = new Set(this.#stops().map(({ row }) => row));
    const { chosenRow } = this.#reader;
    if (this.#row !== null && rows.has(this.#row)) return this.#row;
    if (chosenRow !== null && rows.has(chosenRow)) return chosenRow;
    return this.#stops()[0]?.row ?? null;
  });

  /** `stops` in time order, one for each lane of a mark; the marks of `root` carry `data-row`. */
  constructor(reader: Reader, stops: () => readonly Stop[], root: () => HTMLElement | undefined) {
    this.#reader = reader;
    this.#stops = stops;
    this.#root = root;
  }

  readonly onkeydown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = this.#keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };

  readonly onpointerover = (event: PointerEvent): void => {
    if (event.pointerType === 'mouse') this.peekRow = rowOf(event.target);
  };

  readonly onfocusin = ({ target }: FocusEvent): void => {
    const row = rowOf(target);
    if (row !== this.#row) this.#lane = null;
    this.#row = row ?? this.#row;
    this.ringRow = target instanceof Element && target.matches(':focus-visible') ? row : null;
    this.peekRow = this.ringRow;
  };

  readonly onfocusout = (): void => {
    this.ringRow = null;
    this.peekRow = null;
  };

  readonly unpeek = (): void => {
    this.peekRow = null;
  };

  /** A plain click on a mark opens its event here; every other click is the link’s. */
  readonly onclick = (event: MouseEvent): void => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const row = rowOf(event.target);
    if (row === null || (event.target as Element).closest('a.mark') === null) return;
    event.preventDefault();
    this.#reader.choose(this.#reader.event(row).id);
  };

  readonly #keys: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => this.#step(-1),
    ArrowRight: () => this.#step(1),
    ArrowUp: () => this.#across(-1),
    ArrowDown: () => this.#across(1),
    Home: () => this.#toEnd(0, 1),
    End: () => this.#toEnd(this.#reader.model.size - 1, -1),
  };

  #step(direction: 1 | -1): void {
    const rows = [...new Set(this.#stops().map(({ row }) => row))];
    const { stopRow } = this;
    const next = stopRow === null ? undefined : rows[rows.indexOf(stopRow) + direction];
    const row = next ?? (stopRow === null ? null : this.#reader.neighbour(stopRow, direction));
    if (row !== null) void this.#focus(row, this.#lane);
  }

  #across(direction: 1 | -1): void {
    const stops = this.#stops();
    const own = stops.filter(({ row }) => row === this.stopRow);
    const from = own.find(({ lane }) => lane === this.#lane) ?? own[0];
    const others = stops.filter(({ row }) => row !== this.stopRow);
    const next = from && stopAcross(others, from, direction);
    if (next) void this.#focus(next.row, next.lane);
  }

  #toEnd(row: number, inward: 1 | -1): void {
    if (this.#reader.model.size === 0) return;
    const end = this.#reader.isMatching(row) ? row : this.#reader.neighbour(row, inward);
    if (end !== null) void this.#focus(end, null);
  }

  async #focus(row: number, lane: number | null): Promise<void> {
    this.#row = row;
    this.#reader.reveal(row);
    await tick();
    // It may be counted and not drawn: the nearest stop stands for it.
    const nearest = this.#stops().reduce<number | null>(
      (near, stop) =>
        near === null || Math.abs(stop.row - row) < Math.abs(near - row) ? stop.row : near,
      null,
    );
    this.#row = nearest ?? row;
    this.#root()?.querySelector<HTMLElement>(`[data-row="${this.#row}"]`)?.focus();
    this.#lane = lane;
  }
}

/** The row of the mark or cluster that an event happened on. */
function rowOf(target: EventTarget | null): number | null {
  const el = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  return el ? Number(el.dataset['row']) : null;
}
