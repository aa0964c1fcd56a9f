import type { Scene } from '$lib/core/timeline/scene';

/** Something on the stage that the arrow keys stop at: an event or a cluster, named by its first row. */
export interface Stop {
  readonly row: number;
  readonly x: number;
  /** Clusters stand below all lanes. */
  readonly lane: number;
}

/** Everything on the stage in time order. */
export function stopsOf({ marks, clusters, laneCount }: Scene): Stop[] {
  const events = marks.map(({ row, lane, x0, x1 }) => ({ row, lane, x: (x0 + x1) / 2 }));
  const chips = clusters.map(({ firstRow, x, widthPx }) => ({
    row: firstRow,
    lane: laneCount,
    x: x + widthPx / 2,
  }));
  return [...events, ...chips].sort((a, b) => a.row - b.row);
}

/** The nearest stop in the next lane up (−1) or down (1) that has any. */
export function stopAcross(stops: readonly Stop[], from: Stop, step: 1 | -1): Stop | null {
  const ahead = stops.filter(({ lane }) => (lane - from.lane) * step > 0);
  if (ahead.length === 0) return null;
  const lane = ahead.reduce(
    (near, stop) =>
      Math.abs(stop.lane - from.lane) < Math.abs(near - from.lane) ? stop.lane : near,
    ahead[0]?.lane ?? 0,
  );
  return ahead
    .filter((stop) => stop.lane === lane)
    .reduce((near, stop) => (Math.abs(stop.x - from.x) < Math.abs(near.x - from.x) ? stop : near));
}
