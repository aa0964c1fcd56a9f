import type { Family } from '$lib/core/dataset/family';

/**
 * Outlines about the origin at radius 1, drawn here because d3-shape's symbols bring all of its curves
 * along (5 kB compressed). Areas are about equal, so that no family looks weightier than another.
 */
const OUTLINES: { readonly [family in Family]: readonly (readonly [number, number])[] } = {
  talks: around(24, () => 0.96),
  words: around(4, () => 1.25),
  agreements: around(4, () => 1.2, Math.PI / 4),
  force: around(3, () => 1.45, 0, 0.22),
  home: around(10, (corner) => (corner % 2 === 0 ? 1.45 : 0.62)),
  // A trend is drawn as a bar; so is its sign.
  background: [
    [-1.6, -0.5],
    [1.6, -0.5],
    [1.6, 0.5],
    [-1.6, 0.5],
  ],
};

/** Radius of a mark that one, two, three or more articles report. Unit: px. */
const RADII = [4.6, 5.6, 6.6];

/** SVG path of a family's shape about the origin; its size counts the articles that report the event. */
export function glyphPath(family: Family, articleCount: number): string {
  const radius = RADII[Math.min(Math.max(articleCount, 1), RADII.length) - 1] ?? 4.6;
  const points = OUTLINES[family].map(([x, y]) => `${round(x * radius)},${round(y * radius)}`);
  return `M${points.join('L')}Z`;
}

/** Corners clockwise from the top; `drop` lowers the shape to where it looks centred. */
function around(
  corners: number,
  radiusAt: (corner: number) => number,
  turn = 0,
  drop = 0,
): readonly (readonly [number, number])[] {
  return Array.from({ length: corners }, (_, corner) => {
    const angle = (corner / corners) * 2 * Math.PI - Math.PI / 2 + turn;
    const radius = radiusAt(corner);
    return [Math.cos(angle) * radius, Math.sin(angle) * radius + drop];
  });
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
