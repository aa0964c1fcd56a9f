import type { Arrangement, LaneMode } from '../view/view';
import type { Lane } from './groups';
import { orderLanes, pinsMoving, type LaneOrder } from './lane-order';

/** Something a reader can do to a lane: what it is called, what it changes, and what is said of it after. */
export interface LaneAct {
  readonly act: 'up' | 'down' | 'pin' | 'fold' | 'split';
  readonly label: string;
  readonly change: Partial<Arrangement>;
  readonly said: string;
}

/** What the acts on a lane depend on. */
export interface ActContext extends LaneOrder {
  readonly folds: readonly string[];
  readonly split: readonly string[];
  /** Lanes that are drawn, folded ones too: a lane moves past one of these. */
  readonly shown: ReadonlySet<string>;
}

/** Everything that can be done to a lane now, in the order of a menu; what cannot be done is left out. */
export function laneActs(lane: Lane, context: ActContext): readonly LaneAct[] {
  const { pins, folds } = context;
  const isPinned = pins.includes(lane.id);
  const isFolded = folds.includes(lane.id);
  return [
    ...moves(lane, context),
    {
      act: 'pin',
      label: isPinned ? 'Unpin' : 'Pin to the top',
      change: { pins: isPinned ? without(pins, lane.id) : [...pins, lane.id] },
      said: `${lane.name} ${isPinned ? 'unpinned' : 'pinned'}`,
    },
    {
      act: 'fold',
      label: isFolded ? 'Show its events' : 'Collapse to its name',
      change: { folds: isFolded ? without(folds, lane.id) : [...folds, lane.id] },
      said: `${lane.name} ${isFolded ? 'shown in full' : 'collapsed'}`,
    },
    ...splits(lane, context),
  ];
}

function moves(lane: Lane, context: ActContext): LaneAct[] {
  return ([-1, 1] as const).flatMap((step): LaneAct[] => {
    const pins = pinsMoving(context, lane.id, step, context.shown);
    if (!pins) return [];
    const word = step === -1 ? 'up' : 'down';
    const order = orderLanes({ ...context, pins }).filter(({ id }) => context.shown.has(id));
    const place = order.findIndex(({ id }) => id === lane.id) + 1;
    return [
      {
        act: word,
        label: `Move ${word}`,
        change: { pins },
        said: `${lane.name} moved ${word}, lane ${place} of ${order.length}`,
      },
    ];
  });
}

/** A state opens into its people and bodies; it and any of them close it again. */
function splits({ id, name, memberCount, isSplit, parent }: Lane, context: ActContext): LaneAct[] {
  const { split, lanes, pins } = context;
  if (memberCount > 0 && !isSplit) {
    const said = `${name} opened into ${memberCount + 1} lanes`;
    return [{ act: 'split', label: 'Open into people', change: { split: [...split, id] }, said }];
  }
  const state = isSplit ? id : parent;
  if (state === null) return [];
  const head = lanes.find((lane) => lane.id === state);
  const members = new Set(lanes.filter((lane) => lane.parent === state).map((lane) => lane.id));
  return [
    {
      act: 'split',
      label: `Put all of ${head?.name ?? state} in one lane`,
      change: { split: without(split, state), pins: pins.filter((pin) => !members.has(pin)) },
      said: `${head?.name ?? state} in one lane`,
    },
  ];
}

function without(ids: readonly string[], id: string): readonly string[] {
  return ids.filter((other) => other !== id);
}

/** How a choice of lanes is announced: "Lanes by actor, 23 lanes". */
export function laneModeWords(mode: LaneMode, count: number): string {
  if (mode === 'one') return 'No lanes';
  return `Lanes by ${mode}, ${count} ${count === 1 ? 'lane' : 'lanes'}`;
}
