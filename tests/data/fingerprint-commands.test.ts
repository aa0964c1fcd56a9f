import { spawnSync } from 'node:child_process';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { FINGERPRINT_FILES } from '../../src/lib/core/passage/fingerprint.fixture';
import { excerptSource } from '../fixtures/data/excerpts';
import type { Edit } from '../fixtures/data/excerpts';
import { filesOf, textFiles, writeFolder } from '../fixtures/data/folder';

const folders: string[] = [];

afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })));
});

/** A folder of data and one of texts; what is made of them is told as DATA and DIR. */
async function foldersWith(
  files: ReadonlyMap<string, string> = filesOf(excerptSource()),
  texts: ReadonlyMap<string, string> = textFiles(),
): Promise<{ data: string; dir: string }> {
  const [data, dir] = [await writeFolder(files), await writeFolder(texts)];
  folders.push(data, dir);
  return { data, dir };
}

type Ran = { status: number | null; lines: string[] };

/** Runs `npm run fingerprint` or `npm run verify` as the shell would. */
function run(script: 'fingerprint' | 'verify' | 'check-data', data: string, dir?: string): Ran {
  const path = `scripts/${script}.ts`;
  const named = dir === undefined ? [] : [dir];
  const ran = spawnSync(process.execPath, ['--import', 'tsx', path, ...named, '--data', data], {
    encoding: 'utf8',
    env: { ...process.env, ARTICLES_DIR: '' },
  });
  expect(ran.stderr).toBe('');
  const told = ran.stdout.trimEnd().replaceAll(data, 'DATA');
  return { status: ran.status, lines: (dir ? told.replaceAll(dir, 'DIR') : told).split('\n') };
}

const withoutFingerprints = (...edits: readonly Edit[]): Map<string, string> =>
  new Map([...filesOf(excerptSource(...edits))].filter(([path]) => !/^finger/.test(path)));

/** Each run starts a Node of its own, which a busy machine may take seconds for. */
describe('npm run fingerprint', { timeout: 60_000 }, () => {
  it('writes a file for each article, the same every time', async () => {
    const { data, dir } = await foldersWith(withoutFingerprints());
    const lines = [
      'DATA/fingerprints/kireeva-2017.json: 373 words, 358 windows',
      'DATA/fingerprints/muraviev-2025.json: 361 words, 346 windows',
    ];
    for (let times = 0; times < 2; times += 1) {
      expect(run('fingerprint', data, dir)).toEqual({ status: 0, lines });
      for (const [id, file] of FINGERPRINT_FILES) {
        expect(await readFile(join(data, 'fingerprints', `${id}.json`), 'utf8')).toBe(file);
      }
    }
    expect(await readdir(join(data, 'fingerprints'))).toHaveLength(2);
    expect(run('check-data', data)).toMatchObject({ status: 0 });
  });

  it.each<[string, Map<string, string>, readonly Edit[], string[]]>([
    [
      'no text of an article',
      new Map([...textFiles()].slice(0, 1)),
      [],
      [
        'DATA/articles.ts: "muraviev-2025" has no text to check its quotes against: add muraviev-2025.txt to the articles\' folder.',
      ],
    ],
    [
      'an empty text',
      new Map([...textFiles(), ['muraviev-2025.txt', ' \n']]),
      [],
      [
        'DIR/muraviev-2025.txt: is empty.',
        expect.stringContaining(
          '"muraviev-2025" bodyLines end at line 3, but its copy has 1 lines',
        ),
      ],
    ],
    [
      'an article with a wrong count of words',
      textFiles(),
      [['kireeva-2017', 'words', 400]],
      [expect.stringContaining('"kireeva-2017" words is 400, but')],
    ],
    [
      'an article of the wrong shape',
      textFiles(),
      [['kireeva-2017', 'bodyLines', [1]]],
      [expect.stringContaining('DATA/articles.ts: "kireeva-2017" bodyLines')],
    ],
  ])('given %s, says so and writes nothing', async (_, texts, edits, lines) => {
    const { data, dir } = await foldersWith(withoutFingerprints(...edits), texts);
    expect(run('fingerprint', data, dir)).toEqual({ status: 1, lines });
    expect(await readdir(data)).not.toContain('fingerprints');
  });
});

describe('npm run verify', { timeout: 60_000 }, () => {
  it('says of each article what was compared', async () => {
    const { data, dir } = await foldersWith();
    expect(run('verify', data, dir)).toEqual({
      status: 0,
      lines: [
        expect.stringMatching(
          /^kireeva-2017: 373 words, 2 passages, 15\.\d % quoted; fingerprint [0-9a-f]{12}… matches$/,
        ),
        expect.stringContaining('muraviev-2025: 361 words, 3 passages'),
        'DATA/: 6 quotes are in DIR to the character and line',
      ],
    });
  });

  it('tells a text that is not the one of the fingerprint, and a quote that is not in it', async () => {
    const texts = new Map(
      [...textFiles()].map(([name, text]) => [name, text.replace('on April 12', 'on May 12')]),
    );
    const { data, dir } = await foldersWith(undefined, texts);
    expect(run('verify', data, dir)).toEqual({
      status: 1,
      lines: [
        expect.stringContaining('"april-visit" passages[0].quote is not verbatim: compared with'),
        expect.stringContaining(
          'DATA/fingerprints/kireeva-2017.json: does not match the text of "kireeva-2017", first at line 1:',
        ),
        '2 problems in DATA/',
      ],
    });
  });
});

describe('either command', { timeout: 60_000 }, () => {
  it.each(['fingerprint', 'verify'] as const)(
    '%s: needs a folder that is there',
    async (script) => {
      const { data } = await foldersWith();
      const usage = `npm run ${script} -- DIR: name one folder, that of the articles’ texts.`;
      expect(run(script, data)).toEqual({ status: 1, lines: [usage] });
      const missing = 'DIR: there is no folder "DIR".';
      expect(run(script, data, 'no/such/folder')).toEqual({ status: 1, lines: [missing] });
      const lines = ['--data: there is no folder "DATA".'];
      expect(run(script, 'no/such/data', data)).toEqual({ status: 1, lines });
    },
  );
});

describe('npm run check:data, without the texts', { timeout: 60_000 }, () => {
  it('names a quote with one word changed, and a fingerprint that is cut short or missing', async () => {
    const quote = 'Tillerson visited Moscow and met with Shoigu and Putin on April 12.';
    const { data } = await foldersWith(
      filesOf(excerptSource(['april-visit', 'passages.0.quote', quote])),
    );
    const changed = expect.stringMatching(
      /^DATA\/events\/2017\.ts: "april-visit" .* of "kireeva-2017": the first word that differs is "Shoigu"/,
    );
    expect(run('check-data', data)).toEqual({
      status: 1,
      lines: [changed, '1 problem in DATA/'],
    });
    const path = join(data, 'fingerprints', 'muraviev-2025.json');
    await writeFile(path, (await readFile(path, 'utf8')).slice(0, 2000));
    const cut = expect.stringContaining('DATA/fingerprints/muraviev-2025.json: is no JSON');
    expect(run('check-data', data).lines).toEqual([changed, cut, '2 problems in DATA/']);
    await rm(join(data, 'fingerprints'), { recursive: true });
    const missing = ['kireeva-2017', 'muraviev-2025'].map((id) =>
      expect.stringContaining(`DATA/fingerprints/${id}.json: is missing`),
    );
    expect(run('check-data', data).lines).toEqual([...missing, '2 problems in DATA/']);
  });
});
