import type { Answers } from './answers';
import type { Reading } from './runner';

/** How one size of this stage compares. */
export interface Ratio {
  readonly size: number;
  /** Zoom step of this stage over that of the fastest peer at this size; below 1 is faster. */
  readonly toBestPeer: number | null;
  readonly bestPeer: string | null;
  /** Over its own zoom step at the smallest size. */
  readonly toOwnLeast: number | null;
}

/** The ratios of a run, one for each size of this stage, smallest first. */
export function ratiosOf(readings: readonly Reading[]): Ratio[] {
  const ours = readings.filter(({ id, zoomMs }) => id === 'stage' && zoomMs !== null);
  const least = ours[0]?.zoomMs ?? null;
  return ours.map(({ size, zoomMs }) => {
    const peers = readings
      .filter((other) => other.part === 'peer' && other.size === size && other.zoomMs !== null)
      .sort((a, b) => (a.zoomMs ?? 0) - (b.zoomMs ?? 0));
    const best = peers[0];
    return {
      size,
      toBestPeer: best ? over(zoomMs, best.zoomMs) : null,
      bestPeer: best?.name ?? null,
      toOwnLeast: over(zoomMs, least),
    };
  });
}

function over(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a / b;
}

/** The readings of one size as lines of a table. */
export function tableOf(title: string, readings: readonly Reading[]): string {
  const head = [
    '',
    'ready',
    'zoom',
    '(core)',
    'pan',
    'filter',
    'rest',
    'dropped',
    'elements',
    'heap',
    '',
  ];
  const rows = readings.map((reading) => [
    reading.name,
    duration(reading.readyMs),
    ...[reading.zoomMs, reading.zoomCpuMs, reading.panMs, reading.filterMs, reading.restMs].map(
      duration,
    ),
    reading.droppedShare === null ? '–' : `${Math.round(reading.droppedShare * 100)} %`,
    reading.elements === null ? '–' : grouped(reading.elements),
    reading.heapMb === null ? '–' : `${grouped(Math.round(reading.heapMb))} MB`,
    reading.stopped ?? '',
  ]);
  return [title, ...aligned([head, ...rows])].join('\n');
}

/** The ratios as lines of a table. */
export function ratioTable(ratios: readonly Ratio[]): string {
  const head = ['events', 'to the best peer', '', 'to itself at the least'];
  const rows = ratios.map(({ size, toBestPeer, bestPeer, toOwnLeast }) => [
    grouped(size),
    times(toBestPeer),
    bestPeer ?? '',
    times(toOwnLeast),
  ]);
  return ['This stage, a zoom step:', ...aligned([head, ...rows])].join('\n');
}

/** How the ways to look at time compare with the plain stage, which is the first of the readings. */
export function modesTable(readings: readonly Reading[]): string {
  const [plain] = readings;
  const rows = readings.map(({ name, zoomMs, zoomCpuMs }) => [
    name,
    times(over(zoomMs, plain?.zoomMs ?? null)),
    times(over(zoomCpuMs, plain?.zoomCpuMs ?? null)),
  ]);
  const head = ['', 'to the plain stage', '(core)'];
  return ['A zoom step:', ...aligned([head, ...rows])].join('\n');
}

/** What filters and searches take, as lines of a table. */
export function answersTable({ size, filters, searches, wordsIndexedMs }: Answers): string {
  const chosen = Object.entries(filters).map(([name, { selectMs, indexMs }]) => [
    name,
    duration(selectMs),
    duration(indexMs),
  ]);
  const found = Object.entries(searches).map(([query, ms]) => [query, duration(ms)]);
  return [
    `${grouped(size)} events, answers alone, medians on one core of Node`,
    ...aligned([['chosen', 'counts', 'index for the stage'], ...chosen]),
    ...aligned([[`looked for (words indexed in ${duration(wordsIndexedMs)})`, 'found'], ...found]),
  ].join('\n');
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows.map((row) =>
    `  ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ')}`.trimEnd(),
  );
}

function duration(ms: number | null): string {
  if (ms === null) return '–';
  if (ms >= 10_000) return `${(ms / 1000).toFixed(0)} s`;
  if (ms >= 1000) return `${(ms / 1000).toFixed(1)} s`;
  return `${ms >= 100 ? ms.toFixed(0) : ms.toFixed(1)} ms`;
}

function times(ratio: number | null): string {
  return ratio === null ? '–' : `× ${ratio.toPrecision(2)}`;
}

export function grouped(count: number): string {
  return count.toLocaleString('en-GB');
}
