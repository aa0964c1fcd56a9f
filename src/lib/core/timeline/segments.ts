/**
 * Of the segments between ascending knots the last that begins at or before x and is not empty; the first where
 * none does. O(log knots).
 */
export function segmentOf(knots: ArrayLike<number>, x: number): number {
  let low = 0;
  let high = knots.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((knots[middle] ?? 0) <= x) low = middle;
    else high = middle;
  }
  return low;
}
