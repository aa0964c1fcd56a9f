import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cp, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';

/*
 * The collection that ships, with one fault in it, in a copy of the project that has no text of any article:
 * `npm run build` says what the fault is and builds nothing.
 */

/** What a copy has of its own; all else is the project's. */
const OWN = ['data', 'build', '.svelte-kit', '.git', 'test-results'];
const projects: string[] = [];

afterEach(async () => {
  await Promise.all(projects.splice(0).map((folder) => rm(folder, { recursive: true })));
});

async function projectWith(file: string, fault: (text: string) => string): Promise<string> {
  const project = await mkdtemp(join(tmpdir(), 'sourceline-'));
  projects.push(project);
  for (const name of await readdir('.')) {
    if (!OWN.includes(name)) await symlink(resolve(name), join(project, name));
  }
  await cp('data', join(project, 'data'), { recursive: true });
  const path = join(project, file);
  const text = readFileSync(path, 'utf8');
  const faulty = fault(text);
  expect(faulty, 'the fault is there').not.toBe(text);
  writeFileSync(path, faulty);
  return project;
}

function build(project: string): { status: number | null; said: string } {
  const run = spawnSync('npm', ['run', 'build'], {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, ARTICLES_DIR: '' },
    shell: process.platform === 'win32',
  });
  return { status: run.status, said: run.stdout };
}

/** Each run starts npm and a Node of its own, which a busy machine may take seconds for. */
describe('npm run build, with a fault in data/', { timeout: 60_000 }, () => {
  it.each<[string, string, (text: string) => string, RegExp]>([
    [
      'one word of a quote changed',
      'data/events/2025.ts',
      (text) => text.replace('A week later, Trump called Putin', 'A week later, Trump rang Putin'),
      /^data\/events\/2025\.ts: "second-call-2025" passages\[0\]\.quote is not proven verbatim by the fingerprint of "muraviev-2025": the first word that differs is "rang"/m,
    ],
    [
      'one digest of a fingerprint altered',
      'data/fingerprints/lukin-2016.json',
      (text) => text.replace(/\b[0-9a-e]([0-9a-f]{11})\b/, 'f$1'),
      /^data\/fingerprints\/lukin-2016\.json: was cut short or edited/m,
    ],
    [
      'a date that is none',
      'data/events/2023.ts',
      (text) => text.replace("date: '2023~/2024-11'", "date: '2023-13'"),
      /^data\/events\/2023\.ts: "campaign-promise" date "2023-13"/m,
    ],
    [
      'a file that does not compile',
      'data/actors.ts',
      (text) => `${text}]`,
      /^data\/actors\.ts: cannot be read: line \d+/m,
    ],
  ])('%s: names it and builds nothing', async (_, file, fault, message) => {
    const project = await projectWith(file, fault);
    const { status, said } = build(project);
    expect(said).toMatch(message);
    expect(said).toMatch(/^\d+ problems? in data\/$/m);
    expect(status).not.toBe(0);
    expect(existsSync(join(project, 'build'))).toBe(false);
  });
});
