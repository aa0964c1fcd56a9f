import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { expect, test } from 'playwright/test';
import { BUILD, collection } from './support/collection';
import { Articles, readingsOf, wordsIn } from './support/excerpts';

/** An excerpt may have so many words, and nothing on the site may have more of an article in a row. */
const MOST_WORDS = 60;
const WITH_WORDS = ['.html', '.js', '.json', '.css', '.txt', '.xml', '.svg', '.webmanifest'];
const WITHOUT_WORDS = ['.woff2', '.woff', '.png', '.ico'];

const folder = process.env['ARTICLES_DIR'];

test.describe('the built site', () => {
  test.skip(
    !folder,
    'ARTICLES_DIR is not set: the site is not searched for long stretches of the articles',
  );

  test('has no more than 60 words in a row of any article, in any file', () => {
    const articles = new Articles(
      new Map(collection.articles.map(({ id }) => [id, textOf(id)] as const)),
    );
    const files = readdirSync(BUILD, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    const kinds = new Set(files.map((file) => extname(file)));
    expect([...kinds].filter((kind) => ![...WITH_WORDS, ...WITHOUT_WORDS].includes(kind))).toEqual(
      [],
    );
    const read = files.filter((file) => WITH_WORDS.includes(extname(file)));
    expect(read.length).toBeGreaterThan(collection.events.length);
    let longest = 0;
    for (const file of read) {
      for (const words of readingsOf(file, readFileSync(file, 'utf8'))) {
        const run = articles.longestRun(words);
        longest = Math.max(longest, run?.words.length ?? 0);
        const where = `${file.replace(BUILD, '')} repeats ${run?.article ?? ''}: ${run?.words.join(' ') ?? ''}`;
        expect.soft(run?.words.length ?? 0, where).toBeLessThanOrEqual(MOST_WORDS);
      }
    }
    console.log(`${read.length} files; the longest run of an article has ${longest} words`);
    // The quotes are there: a search that finds none of them would find nothing else either.
    expect(longest).toBeGreaterThan(MOST_WORDS / 2);
  });

  test('would be caught with 61 words, however they are written', () => {
    const texts = new Map(collection.articles.map(({ id }) => [id, textOf(id)] as const));
    const articles = new Articles(texts);
    for (const text of texts.values()) {
      const words = text.split(/\s+/).slice(100, 100 + MOST_WORDS + 5);
      const written = [
        `<p>Before ${words.map((word) => `<b>${word.replaceAll('&', '&amp;')}</b>`).join(' ')}</p>`,
        `<script>const a = ${JSON.stringify(words.join('\n'))}</script>`,
        `<div title="${words.join(' ').replaceAll('"', '&quot;')}"></div>`,
      ];
      for (const html of written) {
        const found = readingsOf('a.html', html).map(
          (reading) => articles.longestRun(reading)?.words.length ?? 0,
        );
        expect(Math.max(...found), html).toBeGreaterThan(MOST_WORDS);
      }
      const json = JSON.stringify({ words }).replace(
        /[^\x20-\x7e]/g,
        (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
      expect(articles.longestRun(wordsIn(json))?.words.length).toBeGreaterThan(MOST_WORDS);
    }
  });
});

test('the address of every text fragment in a page parses by the grammar of the WICG', () => {
  // `text=[prefix-,]start[,end][,-suffix]`; in a term, `&`, `-` and `,` are percent-encoded.
  const term = "(?:[A-Za-z0-9!$'()*+./:;=?@_~]|%[0-9A-F]{2})+";
  const directive = new RegExp(`^text=(?:${term}-,)?${term}(?:,${term})?(?:,-${term})?$`);
  const written = readdirSync(BUILD, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) =>
      [...readFileSync(join(BUILD, file), 'utf8').matchAll(/href="[^"]*:~:([^"]*)"/g)].map(
        ([, fragment = '']) => fragment.replaceAll('&#39;', "'").replaceAll('&amp;', '&'),
      ),
    );
  const linked = collection.articles.filter(({ url }) => url !== null).map(({ id }) => id);
  const passages = collection.events
    .flatMap((event) => event.passages)
    .filter(({ article }) => linked.includes(article));
  expect(written.length).toBeGreaterThanOrEqual(passages.length);
  expect(written.filter((fragment) => !directive.test(fragment))).toEqual([]);
});

function textOf(id: string): string {
  return readFileSync(join(folder ?? '', `${id}.txt`), 'utf8');
}
