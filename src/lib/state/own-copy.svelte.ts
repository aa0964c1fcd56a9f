import { del, get, set } from 'idb-keyval';
import type { SoughtPassage } from '$lib/core/passage/find-passage';
import { readOwnCopy, type OwnCopyReading } from '$lib/core/passage/own-copy';
import {
  acceptedText,
  checkFileSize,
  isHtml,
  RefusedText,
  textFromBytes,
  textFromTree,
  withoutHandlers,
} from '$lib/core/passage/reduce-text';

/** Where a copy is: in the browser's storage, or only on this page, which was refused any. */
export type Keeping = 'kept' | 'visit';

/**
 * A reader's own copy of one article, and the verbs that change it. It is read and kept in the browser
 * (IndexedDB); nothing here can send it anywhere. Made by the page, one for each article.
 */
export class OwnCopy {
  readonly #key: string;
  readonly #passages: readonly SoughtPassage[];
  #text = $state.raw<string | null>(null);
  #keeping = $state.raw<Keeping>('kept');
  #problem = $state('');
  #isReading = $state(false);

  readonly reading: OwnCopyReading | null = $derived.by(() =>
    this.#text === null ? null : readOwnCopy(this.#text, this.#passages),
  );

  /** `passages` in reading order. */
  constructor(articleId: string, passages: readonly SoughtPassage[]) {
    this.#key = `own-copy:${articleId}`;
    this.#passages = passages;
  }

  /** The copy as it was given, or reduced to text; `null` when there is none. */
  get text(): string | null {
    return this.#text;
  }

  get keeping(): Keeping {
    return this.#keeping;
  }

  /** Why the last text was not taken, as a sentence; empty when it was. */
  get problem(): string {
    return this.#problem;
  }

  /** A file is being opened. */
  get isReading(): boolean {
    return this.#isReading;
  }

  /** Brings back what was kept on an earlier visit, unless a text has been given meanwhile. */
  async recall(): Promise<void> {
    const kept = await allowed(() => get<unknown>(this.#key));
    if (typeof kept === 'string' && this.#text === null) this.#text = kept;
  }

  /** Takes pasted text, or the source of a web page, and keeps it if it is this article. */
  async takeText(given: string): Promise<void> {
    await this.#take(() => given, '');
  }

  /** Takes a file of plain text, Markdown or HTML. */
  async takeFile(file: File): Promise<void> {
    await this.#take(async () => {
      checkFileSize(file.size);
      return textFromBytes(new Uint8Array(await file.arrayBuffer()));
    }, file.name);
  }

  /** Drops the copy, here and from the browser's storage. */
  async forget(): Promise<void> {
    this.#text = null;
    this.#problem = '';
    await allowed(() => del(this.#key));
  }

  async #take(read: () => string | Promise<string>, fileName: string): Promise<void> {
    this.#isReading = true;
    this.#problem = '';
    try {
      const text = plainText(await read(), fileName);
      const { foundCount, isOtherText } = readOwnCopy(text, this.#passages);
      if (isOtherText) {
        throw new RefusedText(
          `${foundCount} of ${this.#passages.length} passages found; this looks like a different text. Nothing was stored.`,
        );
      }
      this.#text = text;
      const isKept = await allowed(() => set(this.#key, text).then(() => true));
      this.#keeping = isKept ? 'kept' : 'visit';
    } catch (error) {
      this.#problem =
        error instanceof RefusedText
          ? error.message
          : 'This file could not be read. Paste its text.';
    } finally {
      this.#isReading = false;
    }
  }
}

/** What storage answers, or `undefined` where the browser refuses it, at once or in time. */
async function allowed<Answer>(ask: () => Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await ask();
  } catch {
    return undefined;
  }
}

/** A web page is parsed into a tree that runs nothing and loads nothing, and only its words are taken. */
function plainText(given: string, fileName: string): string {
  checkFileSize(given.length);
  if (!isHtml(given, fileName)) return acceptedText(given);
  return acceptedText(
    textFromTree(new DOMParser().parseFromString(withoutHandlers(given), 'text/html')),
  );
}
