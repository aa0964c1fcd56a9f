import type { Lane } from './groups';

/** Lanes that move as one: a lane, and below it those of its people and bodies that are not pinned elsewhere. */
interface Block {
  readonly head: Lane;
  readonly carried: readonly Lane[];
}

/** Which lanes there are, and what decides their order. */
export interface LaneOrder {
  /** As `groupingFor` gives them: the people and bodies of a state after it. */
  readonly lanes: readonly Lane[];
  /** Ids of lanes that stand first, in this order; others are left out of account. */
  readonly pins: readonly string[];
  /** Matching events, whatever the window, of a lane; of an opened state also those of its people. */
  readonly countOf: (id: string) => number;
}

/**
 * Lanes from top to bottom: the pinned first, as they are pinned; then, of actors, those with most events
 * first, and kinds and articles in their own order. The people and bodies of a state stay below it unless
 * they are pinned. Ties keep the order given. The window has no say: panning reorders nothing.
 */
export function orderLanes(order: LaneOrder): readonly Lane[] {
  return blocksOf(order).flatMap(({ head, carried }) => [head, ...carried]);
}

function blocksOf({ lanes, pins, countOf }: LaneOrder): Block[] {
  const byId = new Map(lanes.map((lane) => [lane.id, lane]));
  const pinned = [...new Set(pins)].flatMap((id) => byId.get(id) ?? []);
  const pinnedIds = new Set(pinned.map(({ id }) => id));
  const free = lanes.filter(({ id }) => !pinnedIds.has(id));
  const byCount = (list: readonly Lane[]): Lane[] =>
    [...list].sort((a, b) => (isActor(a) ? countOf(b.id) - countOf(a.id) : 0));
  const carriedBy = (head: Lane): readonly Lane[] =>
    head.isSplit ? byCount(free.filter(({ parent }) => parent === head.id)) : [];
  const heads = byCount(free.filter(({ parent }) => parent === null));
  return [
    ...pinnedBlocks(pinned, carriedBy),
    ...heads.map((head) => ({ head, carried: carriedBy(head) })),
  ];
}

/** A state's free people come after those of it that are pinned right below it. */
function pinnedBlocks(
  pinned: readonly Lane[],
  carriedBy: (head: Lane) => readonly Lane[],
): Block[] {
  const blocks: Block[] = [];
  for (let i = 0; i < pinned.length;) {
    const head = pinned[i] as Lane;
    const followers: Lane[] = [];
    for (i++; i < pinned.length && pinned[i]?.parent === head.id; i++)
      followers.push(pinned[i] as Lane);
    blocks.push({ head, carried: [...followers, ...carriedBy(head)] });
  }
  return blocks;
}

function isActor({ type }: Lane): boolean {
  return type !== 'kind' && type !== 'article';
}

/**
 * The pins by which a lane stands one place higher (−1) or lower (1) among those that are `shown`, or `null`
 * where there is none. An opened state moves with its people; one of them moves among the others. As few
 * lanes are pinned as this order needs. O(lanes²).
 */
export function pinsMoving(
  order: LaneOrder,
  id: string,
  step: 1 | -1,
  shown: ReadonlySet<string>,
): readonly string[] | null {
  const blocks = blocksOf(order);
  const at = blocks.findIndex(({ head, carried }) =>
    [head, ...carried].some((lane) => lane.id === id),
  );
  const block = blocks[at];
  if (!block) return null;
  const isVisible = (lanes: readonly Lane[]): boolean => lanes.some((lane) => shown.has(lane.id));
  if (block.head.id === id) {
    const moved = moving(blocks, at, step, ({ head, carried }) => isVisible([head, ...carried]));
    return moved && pinsFor(order, moved);
  }
  const place = block.carried.findIndex((lane) => lane.id === id);
  const carried = moving(block.carried, place, step, (lane) => shown.has(lane.id));
  return carried && pinsFor(order, blocks.with(at, { head: block.head, carried }));
}

/** The list with one of it moved past the next that counts, or `null` when none is left on that side. */
function moving<Item>(
  list: readonly Item[],
  from: number,
  step: 1 | -1,
  isCounting: (item: Item) => boolean,
): Item[] | null {
  let to = from + step;
  while (to >= 0 && to < list.length && !isCounting(list[to] as Item)) to += step;
  if (to < 0 || to >= list.length) return null;
  const moved = [...list];
  moved.splice(to, 0, ...moved.splice(from, 1));
  return moved;
}

/** The shortest list of pins that gives this order and leaves out nothing that was pinned. */
function pinsFor(order: LaneOrder, blocks: readonly Block[]): readonly string[] {
  const wanted = blocks.flatMap(({ head, carried }) => [head.id, ...carried.map(({ id }) => id)]);
  const pinned = new Set(order.pins);
  let length = wanted.findLastIndex((id) => pinned.has(id)) + 1;
  for (; length < wanted.length; length++) {
    const pins = wanted.slice(0, length);
    const ids = orderLanes({ ...order, pins }).map(({ id }) => id);
    if (ids.every((id, i) => id === wanted[i])) return pins;
  }
  return wanted;
}
