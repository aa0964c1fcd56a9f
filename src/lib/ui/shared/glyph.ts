import {
  symbol,
  symbolCircle,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  type SymbolType,
} from 'd3';
import type { Family } from '$lib/core/dataset/family';

/** A trend is drawn as a bar; so is its sign. */
const bar: SymbolType = {
  draw: (context, area) => {
    const height = Math.sqrt(area) * 0.5;
    context.rect(-7, -height / 2, 14, height);
  },
};

const SHAPES: { readonly [family in Family]: SymbolType } = {
  talks: symbolCircle,
  words: symbolDiamond,
  agreements: symbolSquare,
  force: symbolTriangle,
  home: symbolStar,
  background: bar,
};

/** Area of a mark that one, two, three or more articles report. Unit: square px. */
const AREAS = [62, 95, 130];

/** SVG path of a family's shape about the origin; its size counts the articles that report the event. */
export function glyphPath(family: Family, articleCount: number): string {
  const area = AREAS[Math.min(Math.max(articleCount, 1), AREAS.length) - 1] ?? 62;
  return symbol(SHAPES[family], area)() ?? '';
}
