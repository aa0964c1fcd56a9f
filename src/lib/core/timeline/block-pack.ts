import { scattered } from './filter-index';
import { pack, place, type Packing, type PackRequest, type Placement } from './labels';
import { Lanes } from './lanes';
import type { MarkGeometry } from './marks';
import type { RowRange } from './max-tree';

/** One stretch of time that is packed on its own. */
export interface Block {
  /** Its place on the axis, whatever the window. */
  readonly number: number;
  /** Rows that begin in it. */
  readonly rows: RowRange;
  /** How far its labels may go, px: to the middles of the blocks beside it. */
  readonly left: number;
  readonly right: number;
}

/** Share of the lanes, the lowest, that is kept for what is longer than a block. */
const LONG_SHARE = 1 / 4;

type Placements = ReadonlyMap<number, Placement>;

/**
 * Packs block by block, so that what is far away has no say and lanes hold while a reader pans: even blocks
 * each by itself, then odd blocks between them; and below them what is longer than a block, in lanes that its
 * row tells. Labels go no farther than the middle of the next block, so that two even blocks, or two odd ones,
 * never meet. Last comes, wherever there is room, what found none. Costs what `pack` does for each block.
 */
export function packBlocks(request: PackRequest, blocks: readonly Block[]): Packing {
  const { laneCount, ranked } = request;
  const longLanes = laneCount === Infinity ? 0 : Math.floor(laneCount * LONG_SHARE);
  const isLong = (mark: MarkGeometry): boolean => {
    const block = blocks.find(({ rows }) => mark.row >= rows.from && mark.row < rows.to);
    return !block || mark.x0 < block.left || mark.x1 > block.right;
  };
  const placements = new Map([
    ...packShort({ ...request, laneCount: laneCount - longLanes }, blocks, isLong),
    ...packLong(request, ranked.filter(isLong), longLanes),
  ]);
  const lanes = new Lanes(laneCount);
  for (const { lane, stretch } of placements.values()) lanes.take(lane, stretch);
  for (const mark of ranked) {
    const placement = placements.has(mark.row) ? null : place(lanes, mark, request);
    if (placement) placements.set(mark.row, placement);
  }
  return { placements, lanes };
}

function packShort(
  request: PackRequest,
  blocks: readonly Block[],
  isLong: (mark: MarkGeometry) => boolean,
): Placements {
  const packed = new Map<number, Placements>();
  const isEven = ({ number }: Block): boolean => number % 2 === 0;
  for (const block of [...blocks.filter(isEven), ...blocks.filter((other) => !isEven(other))]) {
    const beside = [block.number - 1, block.number + 1].flatMap((number) => [
      ...(packed.get(number)?.values() ?? []),
    ]);
    const isOwn = (mark: MarkGeometry): boolean =>
      mark.row >= block.rows.from && mark.row < block.rows.to && !isLong(mark);
    const { placements } = pack({
      ...request,
      marks: request.marks.filter(isOwn),
      ranked: request.ranked.filter(isOwn),
      bounds: block,
      taken: beside,
    });
    packed.set(block.number, placements);
  }
  return new Map([...packed.values()].flatMap((placements) => [...placements]));
}

/** In the lowest `most` lanes. */
function packLong(request: PackRequest, marks: readonly MarkGeometry[], most: number): Placements {
  const lanes = new Lanes(most);
  const placements = new Map<number, Placement>();
  for (const mark of marks) {
    const preferred = scattered(mark.row) % Math.max(most, 1);
    const placement = place(lanes, mark, request, { preferred });
    if (!placement) continue;
    placements.set(mark.row, { ...placement, lane: request.laneCount - most + placement.lane });
  }
  return placements;
}
