import { untrack } from 'svelte';
import type { Article, Actor, SourcedEvent } from '$lib/core/dataset/collection';
import type { Kind } from '$lib/core/dataset/entry';
import { PLAIN_AXIS, type Axis, type TimeWindow } from '$lib/core/timeline/axis';
import type { Balance } from '$lib/core/timeline/balanced';
import {
  alignmentsOf,
  windowAligned,
  windowLater,
  type Alignment,
} from '$lib/core/timeline/alignment';
import { countMembers, has, or } from '$lib/core/timeline/bits';
import type { KnownThen, Knowing } from '$lib/core/timeline/known-then';
import { at, type Model } from '$lib/core/timeline/model';
import { rankedRows, type RankedRows } from '$lib/core/timeline/ranked';
import type { Rows } from '$lib/core/timeline/rows';
import { select, type Selection } from '$lib/core/timeline/selection';
import type { Chronology, Source } from '$lib/core/timeline/source';
import { bitsWithin } from '$lib/core/timeline/within';
import {
  clampWindow,
  isSameWindow,
  limitsFor,
  wholeDays,
  windowAround,
  windowShowing,
} from '$lib/core/timeline/window';
import type { Day } from '$lib/core/time/day';
import { addressFromView, parseAddress } from '$lib/core/view/address';
import { MOST_ALIGNED } from '$lib/core/view/address-arrangement';
import { grouped } from '$lib/core/view/grouped';
import {
  DEFAULT_VIEW,
  NO_FILTER,
  type Arrangement,
  type AxisMode,
  type Dates,
  type Filter,
  type LaneMode,
  type Match,
  type Others,
  type View,
} from '$lib/core/view/view';
import { Finder } from './finder.svelte';
import { isMotionReduced } from './glide';

/** Makers of axes other than proportional time, loaded when one is asked for. */
export interface Axes {
  readonly balancedAxis: (balance: Balance) => Axis;
  readonly alignedAxis: (origin: Day) => Axis;
}

/** How a change enters the browser's history: a step that Back undoes, or the same step amended. */
export type Step = 'push' | 'replace';

/** Writes an address (a query string without `?`) as a step of history. */
export type Navigate = (address: string, step: Step) => void;

/**
 * What one reader is looking at, and the verbs that change it. Made by the page, one for each visit. The
 * address is written by verbs only and read by `restore` only, so neither can set off the other.
 */
export class Reader {
  readonly source: Source;
  readonly limits: TimeWindow;
  readonly #articles: ReadonlyMap<string, Article>;
  readonly #actors: ReadonlyMap<string, Actor>;
  readonly #navigate: Navigate;

  #view = $state.raw<View>(DEFAULT_VIEW);
  #axes = $state.raw<Axes | null>(null);
  #knowing = $state.raw<Knowing | null>(null);
  /** Moves the stage to a window by and by, and gives what stops it; `null` where there is no stage. */
  #glide: ((window: TimeWindow) => () => void) | null = null;
  #stopGlide = (): void => undefined;
  #moving = $state.raw<TimeWindow | null>(null);
  /** Beside the window, so that what asks only whether something moves is not asked again at every frame. */
  #isMoving = $state(false);
  #settled: TimeWindow = $state.raw({ from: 0, to: 1 });
  /** Plain sentences about what an address asked for and could not have. */
  notices = $state.raw<readonly string[]>([]);
  /** The last change in words, for a live region; short, and never the text of an event. */
  announcement = $state('');

  readonly #finder = new Finder(() => this.#announceCount());
  /** The events in the order of the dates that are shown; rows are places in it. */
  readonly chronology: Chronology = $derived.by(() => this.source.chronologyBy(this.#view.dates));
  readonly selection: Selection = $derived.by(() =>
    select(this.chronology.facets, this.#view, this.#view.query ? this.#finder.hits : null),
  );
  /** The rows that pass the filter. */
  readonly matching: RankedRows = $derived(rankedRows(this.selection.matches));
  readonly #inWindow: RankedRows = $derived.by(() => {
    const within = (shiftDays: number) =>
      bitsWithin(
        this.model,
        this.selection.matches,
        ...wholeDays(windowLater(this.#settled, shiftDays)),
      );
    return rankedRows(this.#shifts.map(within).reduce(or));
  });
  /** Events from which days are counted: none, one, or two on stages of their own. */
  readonly alignments: readonly Alignment[] = $derived.by(() => this.#aligned(this.#view.align));
  readonly #shifts: readonly number[] = $derived(
    this.alignments.length === 0 ? [0] : this.alignments.map(({ shiftDays }) => shiftDays),
  );
  /** Where days lie on the stage; proportional until the balanced axis has been loaded. */
  readonly axis: Axis = $derived.by(() => {
    const [aligned] = this.alignments;
    if (aligned) return this.axisFrom(aligned);
    if (this.#view.axis !== 'balanced' || !this.#axes) return PLAIN_AXIS;
    return this.#axes.balancedAxis({
      model: this.model,
      isMatching: (row) => this.isMatching(row),
      limits: this.limits,
      kept: this.source.articles.map(({ published }) => published.span.end),
      openGaps: this.#view.openGaps,
    });
  });
  /** What was known on the day that the reader has gone back to, or `null`; once that has been loaded. */
  readonly knownThen: KnownThen | null = $derived.by(() => {
    const { known } = this.#view;
    if (known === null || !this.#knowing) return null;
    return this.#knowing(known, this.source.articles, this.chronology.facets);
  });
  /** The row of the chosen event, or `null`. */
  readonly chosenRow: number | null = $derived.by(() => {
    const id = this.#view.event;
    return id === null ? null : this.chronology.rowOf(id);
  });

  constructor(source: Source, navigate: Navigate) {
    this.source = source;
    this.#navigate = navigate;
    this.#articles = new Map(source.articles.map((article) => [article.id, article]));
    this.#actors = new Map(source.actors.map((actor) => [actor.id, actor]));
    this.limits = limitsFor(source.extent);
    this.#settled = this.limits;
  }

  get model(): Model {
    return this.chronology.model;
  }

  get view(): View {
    return this.#view;
  }

  /** What is on screen this moment; while a gesture lasts it runs ahead of the address. */
  get window(): TimeWindow {
    return this.#moving ?? this.#settled;
  }

  /** The window when things last came to rest; lanes and labels are laid out for it. */
  get settledWindow(): TimeWindow {
    return this.#settled;
  }

  get isMoving(): boolean {
    return this.#isMoving;
  }

  get chosen(): SourcedEvent | null {
    return this.chosenRow === null ? null : this.event(this.chosenRow);
  }

  get isFiltered(): boolean {
    const { actors, kinds, articles, query, isCorroborated, isDiffering } = this.#view;
    const chosen = actors.length + kinds.length + articles.length;
    return chosen > 0 || query !== '' || isCorroborated || isDiffering;
  }

  /** Whether an event passes the filter. */
  isMatching(row: number): boolean {
    return this.matching.has(row);
  }

  /** Whether nobody had told of an event yet on the day that the reader has gone back to. */
  isLater(row: number): boolean {
    return this.knownThen !== null && !has(this.knownThen.rows, row);
  }

  /** Whole days of a window, for words: of the empty margins beyond the collection only when it has no others. */
  daysIn(window: TimeWindow): readonly [Day, Day] {
    const [first, last] = wholeDays(window);
    const [earliest, latest] = this.source.extent;
    if (last < earliest || first > latest) return [first, last];
    return [
      Math.min(Math.max(first, earliest), latest),
      Math.max(Math.min(last, latest), earliest),
    ];
  }

  /** Whether any of an event lies in the window of this moment. */
  isInWindow(row: number): boolean {
    const { starts, ends } = this.model;
    return this.#shifts.some((shiftDays) => {
      const { from, to } = windowLater(this.window, shiftDays);
      return at(starts, row) < to && at(ends, row) + 1 > from;
    });
  }

  /** Matching rows that touch the settled window, in time order. */
  rowsInWindow(): RankedRows {
    return this.#inWindow;
  }

  event(row: number): SourcedEvent {
    return this.chronology.eventAt(row);
  }

  rowOf(id: string): number | null {
    return this.chronology.rowOf(id);
  }

  article(id: string): Article {
    return this.#articles.get(id) as Article;
  }

  actor(id: string): Actor {
    return this.#actors.get(id) as Actor;
  }

  /** The next (step 1) or previous (step −1) matching event in time from a row, or `null` at the end. */
  neighbour(row: number, step: 1 | -1): number | null {
    const { matching } = this;
    const place = step === 1 ? matching.rankOf(row + 1) : matching.rankOf(row) - 1;
    return place >= 0 && place < matching.length ? matching.rowAt(place) : null;
  }

  // Choosing

  /** Opens an event, bringing it into the window when it is outside. */
  choose(id: string): void {
    const row = this.rowOf(id);
    if (row === null || id === this.#view.event) return;
    this.#revealed(row);
    this.#write({ event: id }, 'push');
  }

  /** Opens the matching event after (1) or before (−1) the chosen one; with none chosen, the first or last in view. */
  chooseNext(step: 1 | -1): void {
    const inView = this.rowsInWindow();
    const row =
      this.chosenRow !== null
        ? this.neighbour(this.chosenRow, step)
        : inView.rowAt(step === 1 ? 0 : inView.length - 1);
    if (row !== null && row >= 0) this.stepTo(row);
  }

  /** Opens an event as a step on a way: where it is out of view the stage glides to it, if there is one. */
  stepTo(row: number): void {
    const { id } = this.event(row);
    if (!this.#glide || this.isInWindow(row) || isMotionReduced()) return this.choose(id);
    if (id === this.#view.event) return;
    this.#stopGlide();
    const shown = windowShowing(this.window, at(this.model.starts, row), this.axis);
    const target = clampWindow(shown, this.limits, this.axis);
    this.#write({ event: id }, 'push', target);
    this.#stopGlide = this.#glide(target);
  }

  /** Hands over what moves the stage, as long as there is a stage. Returns a function that takes it back. */
  glideWith(glide: (window: TimeWindow) => () => void): () => void {
    this.#glide = glide;
    return () => (this.#glide = null);
  }

  /** Closes the opened event; the list takes its place. */
  close(): void {
    if (this.#view.event !== null) this.#write({ event: null }, 'push');
  }

  /** Moves the window just enough to show a row, without a step of history. */
  reveal(row: number): void {
    if (this.#revealed(row)) this.#write({}, 'replace');
  }

  #revealed(row: number): boolean {
    if (this.isInWindow(row)) return false;
    this.#rest(windowShowing(this.window, at(this.model.starts, row), this.axis));
    return true;
  }

  // Filtering

  toggleActor(id: string): void {
    this.narrow({ actors: toggled(this.#view.actors, id) });
  }

  toggleArticle(id: string): void {
    this.narrow({ articles: toggled(this.#view.articles, id) });
  }

  /** Adds the kinds when any is missing, else takes all of them out. */
  toggleKinds(kinds: readonly Kind[]): void {
    const chosen = this.#view.kinds;
    const isOn = kinds.every((kind) => chosen.includes(kind));
    const rest = chosen.filter((kind) => !kinds.includes(kind));
    this.narrow({ kinds: isOn ? rest : [...rest, ...kinds] });
  }

  combine(match: Match): void {
    this.narrow({ match });
  }

  /** Only what two or more articles report, or everything again. */
  toggleCorroborated(): void {
    this.narrow({ isCorroborated: !this.#view.isCorroborated });
  }

  /** Only events in which the record contradicts the articles, or everything again. */
  toggleDiffering(): void {
    this.narrow({ isDiffering: !this.#view.isDiffering });
  }

  /** Puts events where the record, or where the articles alone, have them. */
  dateBy(dates: Dates): void {
    if (dates === this.#view.dates) return;
    this.#write({ dates }, 'push');
    this.announcement = dates === 'told' ? 'Dates as told' : 'Dates on record';
  }

  /** Draws the events that do not match faint, or not at all. */
  treatOthers(others: Others): void {
    this.#write({ others }, 'push');
  }

  /** Sets the words looked for. While they are being typed, Back goes to before the first of them. */
  seek(query: string): void {
    const step = this.#view.query !== '' && query !== '' ? 'replace' : 'push';
    if (query !== this.#view.query) this.narrow({ query }, step);
  }

  clearFilter(): void {
    this.narrow(NO_FILTER);
  }

  narrow(change: Partial<Filter>, step: Step = 'push'): void {
    this.#write(change, step);
    this.#announceCount();
  }

  #announceCount(): void {
    this.announcement = `${grouped(this.selection.count)} of ${grouped(this.model.size)} events shown`;
  }

  /** The reader is about to search: loads and indexes what that takes. */
  async prepareSearch(): Promise<void> {
    await this.#finder.prepare(this.chronology);
  }

  /** Where the search stands that the reader waits for; `null` when there is nothing to wait for. */
  get searchState(): Finder['state'] {
    return this.#finder.state;
  }

  // Arranging

  /** Changes how time and events are arranged. */
  arrange(change: Partial<Arrangement>): void {
    this.#write(change, 'push');
  }

  /** Shows what was known on a day (an article’s id, or an ISO day), or with `null` everything again. */
  knowOn(known: string | null): void {
    if (known === this.#view.known) return;
    this.arrange({ known });
    const { selection, knownThen: then } = this;
    this.announcement = then
      ? `As known ${then.words}: ${countMembers(then.rows, selection.matches)} of ${selection.count} events known then`
      : 'As known today';
  }

  /** Hands over what tells what was known, once it has been loaded. */
  knowWith(knowing: Knowing): void {
    this.#knowing = knowing;
  }

  /** Shows the list beside the stage, or who else is there with the chosen actors. */
  showPanel(panel: View['panel']): void {
    if (panel === this.#view.panel) return;
    this.arrange({ panel });
    this.announcement = panel === 'together' ? 'Who is there together' : 'List of events';
  }

  /** Parts the stage into lanes, or into none; how lanes were ordered and folded goes with them. */
  laneBy(lanes: LaneMode): void {
    if (lanes !== this.#view.lanes) this.arrange({ lanes, pins: [], folds: [], split: [] });
  }

  /** Gives time room by elapsed time, or by how much happened. */
  stretchBy(axis: AxisMode): void {
    if (axis === this.#view.axis) return;
    this.arrange({ axis });
    this.announcement =
      axis === 'balanced'
        ? `Balanced time: ${stretchCount(this.axis.breaks.length)} closed`
        : 'Proportional time';
  }

  /** Opens a closed stretch, named by its first day, or closes it again. */
  toggleGap(from: Day): void {
    const { openGaps } = this.#view;
    const isOpen = openGaps.includes(from);
    this.arrange({
      openGaps: isOpen ? openGaps.filter((other) => other !== from) : [...openGaps, from],
    });
    this.announcement = isOpen ? 'Stretch closed' : 'Stretch opened';
  }

  /** Hands over the makers of other axes once they have been loaded. */
  arrangeWith(axes: Axes): void {
    if (this.#axes) return;
    this.#axes = axes;
    this.#rest(this.#settled);
  }

  /** Time counted in days from an aligned event; proportional until that has been loaded. */
  axisFrom({ origin }: Alignment): Axis {
    return this.#axes?.alignedAxis(origin) ?? PLAIN_AXIS;
  }

  #aligned(ids: readonly string[]): readonly Alignment[] {
    return alignmentsOf(ids, this.chronology.rowOf, (row) => at(this.model.starts, row));
  }

  /** Counts days from an event; from a second one on a stage beside; or no longer from it. */
  alignOn(id: string): void {
    const before = this.alignments;
    const rest = before.filter((aligned) => aligned.id !== id).map((aligned) => aligned.id);
    const isNew = rest.length === before.length;
    const align = isNew ? [...rest, id].slice(-MOST_ALIGNED) : rest;
    const [next] = this.#aligned(align);
    const from = before.find((aligned) => aligned.id === next?.id);
    const window = this.#settled;
    if (next && !from) this.#rest(windowAligned(next.origin, window));
    else if (from) this.#rest(windowLater(window, from.shiftDays));
    const lanes = align.length > 1 ? 'one' : this.#view.lanes;
    this.arrange({ align, axis: 'proportional', lanes });
    this.announcement = isNew
      ? 'Days are counted from this event'
      : 'Days are no longer counted from this event';
  }

  // Moving about

  /** One frame of a gesture. */
  move(window: TimeWindow): void {
    this.#moving = clampWindow(window, this.limits, this.axis);
    this.#isMoving = true;
  }

  /** Ends a gesture where it is. */
  settle(): void {
    if (this.#moving) this.show(this.#moving);
  }

  /** Shows a window at once; the address is amended, not added to. */
  show(window: TimeWindow): void {
    this.#rest(window);
    this.#write({}, 'replace');
  }

  fit(): void {
    this.show(this.limits);
  }

  /** Shows the days of some rows with a little room on either side. */
  showRows(rows: Rows): void {
    const { starts, ends } = this.model;
    let last = -Infinity;
    for (let i = 0; i < rows.length; i++) last = Math.max(last, at(ends, rows.rowAt(i)));
    if (rows.length > 0) this.show(windowAround(at(starts, rows.rowAt(0)), last));
  }

  #rest(window: TimeWindow): void {
    const next = clampWindow(window, this.limits, this.axis);
    this.#stopGlide();
    this.#moving = null;
    this.#isMoving = false;
    this.#settled = isSameWindow(next, this.limits) ? this.limits : next;
  }

  // The address

  /** `target` is the window that the address is to say, where the stage is on its way there. */
  #write(change: Partial<View>, step: Step, target: TimeWindow | null = null): void {
    this.#view = { ...this.#view, ...change };
    // Another axis may have closed what the window showed.
    if (this.axis !== PLAIN_AXIS) this.#rest(this.#settled);
    const shown = target ?? this.#settled;
    const isWhole = isSameWindow(shown, this.limits);
    this.#view = { ...this.#view, window: isWhole ? null : wholeDays(shown) };
    this.#finder.find(this.chronology, this.#view.query);
    this.#navigate(addressFromView(this.#view), step);
  }

  /** Goes to the view that an address says, as a step of history. */
  visit(address: string): void {
    this.restore(new URLSearchParams(address));
    this.#write({}, 'push');
    this.#announceCount();
  }

  /** The address of this view with some of it changed: what a link would lead to. */
  addressWith(change: Partial<View>): string {
    return addressFromView({ ...this.#view, ...change });
  }

  /** Takes over what an address asks for, as far as it makes sense; what does not is said in `notices`. */
  restore(params: URLSearchParams): void {
    const { view, notices } = parseAddress(params, {
      eventIds: this.source.eventIds,
      actorIds: new Set(this.#actors.keys()),
      articleIds: new Set(this.#articles.keys()),
      extent: this.source.extent,
      limits: wholeDays(this.limits),
    });
    const isSameStretch = untrack(() => sameStretch(view.window, this.#view.window));
    this.#view = view;
    this.#finder.find(
      untrack(() => this.chronology),
      view.query,
    );
    this.notices = notices;
    if (!isSameStretch) {
      this.#rest(view.window ? { from: view.window[0], to: view.window[1] + 1 } : this.limits);
    }
    const row = this.chosenRow;
    if (row !== null) this.#revealed(row);
  }
}

function stretchCount(count: number): string {
  return count === 1 ? '1 quiet stretch' : `${count} quiet stretches`;
}

function sameStretch(a: View['window'], b: View['window']): boolean {
  return a === b || (a !== null && b !== null && a[0] === b[0] && a[1] === b[1]);
}

function toggled<Id>(ids: readonly Id[], id: Id): readonly Id[] {
  return ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
}
