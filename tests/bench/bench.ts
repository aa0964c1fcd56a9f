import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { requireBrowser } from '../../scripts/browser';
import { answersOf } from './answers';
import {
  CONTESTANTS,
  LARGEST_SIZE,
  MODES,
  REAL,
  SHARED_SIZES,
  type Contestant,
} from './contestants';
import { plotOf } from './plot';
import { answersTable, grouped, modesTable, ratiosOf, ratioTable, tableOf } from './report';
import { Run, type Effort, type Reading } from './runner';
import { serveSites, type Sites } from './sites';

/**
 * What the stage costs beside what people use today: the same invented events, the same gestures, one real
 * Chromium each, their rounds taken in turn so that a busy moment of the machine hits all alike.
 *
 *     npm run build && npm run bench            all sizes, about ten minutes
 *     npm run bench -- --quick                  50 and 1,000 beside two peers, under a minute
 *     npm run bench -- --sizes 50,1000000 --only stage,idle
 *     npm run bench -- --modes                  the ways to look at time, over the real collection
 *     npm run bench -- --json                   for machines
 *     npm run bench -- --plot docs/cost.svg --figures docs/cost.md    draws the curves, and writes the tables down
 */
const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    plot: { type: 'string' },
    figures: { type: 'string' },
    modes: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
    sizes: { type: 'string' },
    only: { type: 'string' },
    rounds: { type: 'string' },
  },
});

const seed = Number(values.seed);
const effort: Effort = values.quick
  ? { steps: 8, rounds: Number(values.rounds ?? 1), limitMs: 15_000 }
  : { steps: 40, rounds: Number(values.rounds ?? 3), limitMs: 40_000 };
const sizes = values.modes
  ? []
  : (values.sizes?.split(',').map(Number) ??
    (values.quick ? SHARED_SIZES.slice(0, 2) : [...SHARED_SIZES, LARGEST_SIZE]));
/** In a hurry there is no floor, and a peer has one set-up. */
const only = values.only?.split(',') ?? (values.quick ? ['stage', 'real', 'vis', 'd3'] : undefined);

/** Everybody who can have this size, and with the first of the sizes the real collection. */
function contestantsAt(size: number): readonly Contestant[] {
  const some = CONTESTANTS.filter(({ most }) => size <= most);
  const all = size === sizes[0] ? [...some, REAL] : some;
  return only ? all.filter(({ id }) => only.includes(id)) : all;
}

async function measure(
  contestants: readonly Contestant[],
  size: number,
  sites: Sites,
): Promise<Reading[]> {
  const runs: Run[] = [];
  for (const contestant of contestants) {
    const run = await Run.start(contestant, contestant === REAL ? realSize() : size, effort);
    await run.open(sites.addressOf(contestant.site) + contestant.path(size, seed));
    runs.push(run);
  }
  for (let round = 0; round < effort.rounds; round++) {
    for (const run of runs) await run.round();
  }
  const readings: Reading[] = [];
  for (const run of runs) readings.push(await run.close());
  return readings;
}

function realSize(): number {
  const path = new URL('../../build/data/collection.json', import.meta.url);
  return (JSON.parse(readFileSync(path, 'utf8')) as { events: unknown[] }).events.length;
}

function versionOf(name: string): string {
  const path = new URL(`../../node_modules/${name}/package.json`, import.meta.url);
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
}

/** The machine and the versions, for whoever reads the figures later. */
async function setting(): Promise<string> {
  const browser = await chromium.launch(requireBrowser());
  const chromiumVersion = browser.version();
  await browser.close();
  const [d3, vis] = [versionOf('d3'), versionOf('vis-timeline')];
  const cores = cpus();
  return `${cores.length} cores (${cores[0]?.model.trim() ?? 'unknown'}), Chromium ${chromiumVersion} headless, 1440 × 900, vis-timeline ${vis}, d3 ${d3}, Node ${process.version}, seed ${seed}, ${effort.steps} steps, ${effort.rounds} rounds`;
}

/** Puts what was said between the two marks of a page that are there for it. */
function writeFigures(page: string, said: string): void {
  const [before, , after] = readFileSync(page, 'utf8').split(
    /(?<=<!-- figures -->)|(?=<!-- \/figures -->)/,
  );
  writeFileSync(page, `${before}\n\n\`\`\`text\n${said}\n\`\`\`\n\n${after}`);
}

const said: string[] = [];

function say(text: string): void {
  said.push(text);
  if (!values.json) console.log(`${text}\n`);
}

const sites = await serveSites();
const machine = await setting();
say(
  `${machine}\nMedian ms of main-thread task time a step; (core) of a zoom step what was spent on a core.`,
);
const readings: Reading[] = [];
for (const size of sizes) {
  const some = await measure(contestantsAt(size), size, sites);
  readings.push(...some);
  say(tableOf(`${grouped(size)} events`, some));
}
if (values.modes) {
  const modes = await measure(MODES, realSize(), sites);
  readings.push(...modes);
  say(tableOf(`${realSize()} events, the real collection`, modes));
  say(modesTable(modes));
}
sites.close();
const ratios = ratiosOf(readings);
if (ratios.length > 0) say(ratioTable(ratios));
const answers = sizes.includes(LARGEST_SIZE) ? answersOf(LARGEST_SIZE, seed) : null;
if (answers) say(answersTable(answers));
if (values.json) console.log(JSON.stringify({ machine, seed, readings, ratios, answers }, null, 2));
if (values.figures) writeFigures(values.figures, said.join('\n\n'));
if (values.plot) {
  const caption = `ms of main-thread task time a zoom step; ${cpus().length} cores, seed ${seed}`;
  writeFileSync(values.plot, plotOf(readings, caption));
}
