/** What white space separates, in order: the unit of every word count, as in `wc -w`. */
export function wordsIn(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** The lines of a copy; line n of the data is at index n − 1. A final line break adds no line. */
export function linesOf(text: string): string[] {
  return text.replace(/\r?\n$/, '').split(/\r?\n/);
}

/**
 * Whether a cut before character `at` of `text` goes through a word. Letters and digits belong
 * together, and so do parts joined by an apostrophe or a hyphen ("Trump’s", "US-Russia", "G7"). A dash
 * ("Syria—perceived") is no part of a word, and an endnote number is none where it is glued to one
 * ("2017.23", "Russia3").
 */
export function isInsideWord(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const after = text.slice(at);
  if (/\p{Ll}{2}$/u.test(before) && /^\d{1,3}(?![\p{L}\p{N}])/u.test(after)) return false;
  const startsWord = /^[\p{L}\p{M}\p{N}]/u.test(after);
  const endsWord = /[\p{L}\p{M}\p{N}]$/u.test(before);
  if (startsWord && endsWord) return true;
  if (startsWord) return /[\p{L}\p{M}\p{N}][-‐‑'’]$/u.test(before);
  return endsWord && /^[-‐‑'’][\p{L}\p{M}\p{N}]/u.test(after);
}

/** Where `part` stands in `text`, cut at neither end through a word; −1 when it does not. */
export function wholeWordsAt(text: string, part: string): number {
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) {
    if (!isInsideWord(text, at) && !isInsideWord(text, at + part.length)) return at;
  }
  return -1;
}

/** The word, with its punctuation, around character `at` of `text`; empty when that is white space. */
export function wordAround(text: string, at: number): string {
  const start = /\S*$/.exec(text.slice(0, at))?.[0] ?? '';
  const end = /^\S*/.exec(text.slice(at))?.[0] ?? '';
  return start + end;
}
