import { spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { excerptSource } from '../fixtures/data/excerpts';
import type { Edit } from '../fixtures/data/excerpts';
import { filesOf, textFiles, writeFolder } from '../fixtures/data/folder';

const folders: string[] = [];

afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })));
});

async function folderWith(files: ReadonlyMap<string, string>): Promise<string> {
  const folder = await writeFolder(files);
  folders.push(folder);
  return folder;
}

/** Runs `npm run check:data` as the shell would; `data` and `texts` are folders. */
function check(data: string, texts?: string): { status: number | null; lines: string[] } {
  const env = { ...process.env, ARTICLES_DIR: texts };
  const run = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/check-data.ts', '--data', data],
    { encoding: 'utf8', env },
  );
  expect(run.stderr).toBe('');
  const lines = run.stdout.trimEnd().split('\n');
  return { status: run.status, lines: lines.map((line) => line.replaceAll(data, 'DIR')) };
}

const BROKEN: readonly Edit[] = [
  ['bonn-meeting', 'kind', 'metting'],
  ['april-visit', 'date', '2017-02-30'],
  ['second-call', 'actors.0.id', 'trmup'],
  ['second-call', 'passages.0.quote', 'A week later, Trump rang Putin again, this time'],
  ['second-call', 'passages.0.evidence', 'again'],
  ['lavrov', 'state', 'rusia'],
];

/** Each run starts a Node of its own, which a busy machine may take seconds for. */
describe('npm run check:data', { timeout: 60_000 }, () => {
  it('says in one line what was checked, and exits with 0', async () => {
    const data = await folderWith(filesOf(excerptSource()));
    expect(check(data)).toEqual({
      status: 0,
      lines: [
        'DIR/: 5 events, 2 articles, 6 actors, 5 passages: no problem (quotes proven by the fingerprints, not checked against the texts)',
      ],
    });
    expect(check(data, await folderWith(textFiles()))).toEqual({
      status: 0,
      lines: [
        'DIR/: 5 events, 2 articles, 6 actors, 5 passages: no problem (quotes and fingerprints checked against ARTICLES_DIR)',
      ],
    });
  });

  it('prints every problem, one a line, counts them, and exits with 1', async () => {
    const data = await folderWith(filesOf(excerptSource(...BROKEN)));
    expect(check(data, await folderWith(textFiles()))).toEqual({
      status: 1,
      lines: [
        'DIR/actors.ts: "lavrov" belongs to state "rusia", which DIR/actors.ts does not have. Did you mean "russia"?',
        expect.stringContaining('DIR/events/2017.ts: "bonn-meeting" kind is "metting"'),
        expect.stringContaining('DIR/events/2017.ts: "april-visit" date "2017-02-30"'),
        'DIR/events/2025.ts: "second-call" names actor "trmup", which DIR/actors.ts does not have. Did you mean "trump"?',
        'DIR/events/2025.ts: "second-call" passages[0].quote is not verbatim: compared with line 2 of "muraviev-2025", the first word that differs is "rang", where the copy has "called".',
        '5 problems in DIR/',
      ],
    });
  });

  it('tells a file that does not compile by its line, and one that is missing', async () => {
    const files = filesOf(excerptSource());
    files.set('events/2025.ts', 'export const events = [\n  { id: "a", title: }\n];\n');
    files.set('events/2017.ts', 'export const events = [{ id: nobody }];\n');
    files.delete('actors.ts');
    expect(check(await folderWith(files))).toEqual({
      status: 1,
      lines: [
        'DIR/actors.ts: cannot be read: there is no such file.',
        'DIR/events/2017.ts: cannot be read: nobody is not defined.',
        'DIR/events/2025.ts: cannot be read: line 2, column 20: Unexpected "}".',
        '3 problems in DIR/',
      ],
    });
  });

  it('says so when a folder is not there, and checks no quote against nothing', async () => {
    expect(check('no/such/folder')).toEqual({
      status: 1,
      lines: ['--data: there is no folder "DIR".'],
    });
    const data = await folderWith(filesOf(excerptSource()));
    expect(check(data, 'no/such/folder')).toEqual({
      status: 1,
      lines: ['ARTICLES_DIR: there is no folder "no/such/folder".'],
    });
    expect(check(data, await folderWith(new Map()))).toMatchObject({
      status: 1,
      lines: [{}, {}, '2 problems in DIR/'].map((line) =>
        typeof line === 'string' ? line : expect.stringContaining('has no text'),
      ),
    });
  });
});
