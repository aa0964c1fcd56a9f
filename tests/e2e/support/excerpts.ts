/** Words of an anchor: a run that is longer than twice as many is found wherever it begins. */
const ANCHOR = 12;

/** A stretch of one text that stands word for word in another. */
export interface Run {
  readonly article: string;
  readonly words: readonly string[];
}

/**
 * The words of a text, whatever it is written in: escapes and entities are read, and marks and case do not
 * count. Of an HTML file, tags are no words; what scripts and attributes in it say is looked at apart.
 */
export function wordsIn(text: string): string[] {
  const read = text
    .replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    .replace(/\\[nrt]/g, ' ')
    .replace(/&#x([0-9a-f]+);/gi, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(?:amp|quot|apos|lt|gt|nbsp);/g, ' ')
    .normalize('NFC')
    .toLowerCase();
  return read.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The ways in which one file says words: an HTML page by what it shows, and by all that stands in it. */
export function readingsOf(file: string, content: string): readonly string[][] {
  if (!file.endsWith('.html')) return [wordsIn(content)];
  return [
    wordsIn(content.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]*>/g, '')),
    wordsIn(content),
  ];
}

/** The longest stretches of articles in other texts. Built once; each search is linear in the words. */
export class Articles {
  readonly #articles = new Map<string, readonly string[]>();
  readonly #anchors = new Map<string, (readonly [article: string, at: number])[]>();

  constructor(texts: ReadonlyMap<string, string>) {
    for (const [article, text] of texts) {
      const words = wordsIn(text);
      this.#articles.set(article, words);
      for (let at = 0; at + ANCHOR <= words.length; at++) {
        const key = anchorAt(words, at);
        this.#anchors.set(key, [...(this.#anchors.get(key) ?? []), [article, at]]);
      }
    }
  }

  /** The longest run of an article's words, of those that are longer than 2 × ANCHOR. */
  longestRun(words: readonly string[]): Run | null {
    let longest: Run | null = null;
    for (let at = 0; at + ANCHOR <= words.length; at += ANCHOR) {
      for (const [article, place] of this.#anchors.get(anchorAt(words, at)) ?? []) {
        const source = this.#articles.get(article) ?? [];
        let before = 0;
        while (isSame(words[at - before - 1], source[place - before - 1])) before++;
        let after = ANCHOR;
        while (isSame(words[at + after], source[place + after])) after++;
        if (before + after > (longest?.words.length ?? 0)) {
          longest = { article, words: words.slice(at - before, at + after) };
        }
      }
    }
    return longest;
  }
}

function anchorAt(words: readonly string[], at: number): string {
  return words.slice(at, at + ANCHOR).join(' ');
}

function isSame(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && one === other;
}
