import { line, scaleLog } from 'd3';
import { grouped } from './report';
import type { Reading } from './runner';

const WIDTH = 720;
const HEIGHT = 420;
const MARGIN = { top: 24, right: 170, bottom: 44, left: 64 };
/** Mid tones that are told apart on white and on black, and by the colour-blind (after Okabe and Ito). */
const COLOURS: Readonly<Record<string, string>> = {
  stage: '#d55e00',
  vis: '#0072b2',
  'vis-cluster': '#3a9bd0',
  d3: '#009e73',
  idle: '#8a8a8a',
};

interface Curve {
  readonly id: string;
  readonly name: string;
  readonly points: readonly (readonly [number, number])[];
}

/** Zoom step against number of events, both on log scales, as an SVG for light and dark pages. */
export function plotOf(readings: readonly Reading[], caption: string): string {
  const curves = curvesOf(readings);
  const all = curves.flatMap(({ points }) => points);
  const x = scaleLog()
    .domain([50, Math.max(...all.map(([size]) => size))])
    .range([MARGIN.left, WIDTH - MARGIN.right]);
  const y = scaleLog()
    .domain([1, Math.max(10, ...all.map(([, ms]) => ms))])
    .range([HEIGHT - MARGIN.bottom, MARGIN.top])
    .nice();
  const path = line<readonly [number, number]>(
    ([size]) => x(size),
    ([, ms]) => y(ms),
  );
  const [bottom, right] = [HEIGHT - MARGIN.bottom, WIDTH - MARGIN.right];
  const rules = decades(y.domain()[1] ?? 10).map(
    (ms) =>
      `<path d="M${MARGIN.left},${round(y(ms))}H${right}" stroke="#8a8a8a" stroke-opacity=".35"/>` +
      text(MARGIN.left - 8, y(ms) + 4, ms < 1000 ? `${ms} ms` : `${ms / 1000} s`, 'end'),
  );
  const sizes = [...new Set(all.map(([size]) => size))].map((size) =>
    text(x(size), bottom + 20, grouped(size), 'middle'),
  );
  const ends = spread(curves.map(({ points }) => y(points.at(-1)?.[1] ?? 1)));
  const drawn = curves.map(({ id, name, points }, i) => {
    const colour = COLOURS[id] ?? '#8a8a8a';
    const [size] = points.at(-1) ?? [50, 1];
    const dots = points.map(
      ([at, ms]) => `<circle cx="${round(x(at))}" cy="${round(y(ms))}" r="3" fill="${colour}"/>`,
    );
    return (
      `<path d="${path(points) ?? ''}" fill="none" stroke="${colour}" stroke-width="2"/>${dots.join('')}` +
      text(x(size) + 10, (ends[i] ?? 0) + 4, name, 'start', colour)
    );
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" font-family="system-ui, sans-serif" font-size="12">`,
    `<title>Main-thread time of a zoom step against the number of events</title>`,
    ...rules,
    ...sizes,
    ...drawn,
    text(MARGIN.left, HEIGHT - 6, caption, 'start'),
    '</svg>\n',
  ].join('\n');
}

function curvesOf(readings: readonly Reading[]): Curve[] {
  return Object.keys(COLOURS).flatMap((id) => {
    const own = readings.filter((reading) => reading.id === id && reading.zoomMs !== null);
    const points = own.map(({ size, zoomMs }) => [size, zoomMs ?? 1] as const);
    return points.length === 0 ? [] : [{ id, name: own[0]?.name ?? id, points }];
  });
}

function decades(most: number): number[] {
  return Array.from({ length: Math.floor(Math.log10(most)) + 1 }, (_, power) => 10 ** power);
}

/** Heights at least a line apart, each as near as can be to where it was. */
function spread(heights: readonly number[]): number[] {
  const spaced = [...heights];
  const order = heights.map((_, i) => i).sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0));
  let free = -Infinity;
  for (const i of order) {
    spaced[i] = Math.max(heights[i] ?? 0, free);
    free = (spaced[i] ?? 0) + 15;
  }
  return spaced;
}

function text(x: number, y: number, words: string, anchor: string, colour = '#8a8a8a'): string {
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}" fill="${colour}">${words}</text>`;
}

function round(px: number): number {
  return Math.round(px * 10) / 10;
}
