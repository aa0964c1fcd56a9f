const MARKS_AND_INVISIBLES = /[\p{M}\u00ad\u200b-\u200d\u2060]+/gu;
const WORD = /[\p{L}\p{N}]+/gu;
const INITIALS = /(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])/gu;
const POSSESSIVE = /'s(?![\p{L}\p{N}])/gu;
const PHRASE = /"([^"]*)"/g;

/** One spelling for texts that a reader would call the same: case, accents, quotation marks, dashes, spaces. */
export function fold(text: string): string {
  const lower = isPlain(text) ? text.toLowerCase() : withPlainMarks(text);
  return lower.replace(/\s{2,}|[^\S ]/g, ' ').trim();
}

/** The runs of letters and digits in a folded text, in order, with repeats. */
export function wordsOf(folded: string): readonly string[] {
  return folded.match(WORD) ?? [];
}

/** The initials in a folded text as they stand there: "u.s", which `wordsOf` gives as "u" and "s". */
export function initialsIn(folded: string): readonly string[] {
  return folded.includes('.') ? (folded.match(INITIALS) ?? []) : [];
}

/** What a reader looks for: words anywhere, and phrases in double quotes as they stand; all folded, none twice. */
export interface Query {
  readonly words: readonly string[];
  readonly phrases: readonly string[];
}

/**
 * Reads a query as it is typed. A quotation mark that is not closed yet opens no phrase, so its words
 * are looked for one by one; "Trump's" is looked for as "trump", "U.S." as "us".
 */
export function queryFrom(text: string): Query {
  const folded = fold(text);
  const loose = folded
    .replace(PHRASE, ' ')
    .replace(INITIALS, (initials) => initials.replaceAll('.', ''))
    .replace(POSSESSIVE, '');
  const phrases = [...folded.matchAll(PHRASE)].map(([, phrase = '']) => phrase.trim());
  return {
    words: [...new Set(wordsOf(loose))],
    phrases: [...new Set(phrases)].filter((phrase) => wordsOf(phrase).length > 0),
  };
}

/** Most titles need none of what follows, and it costs five times as much. */
function isPlain(text: string): boolean {
  return /^[ -~]*$/.test(text);
}

function withPlainMarks(text: string): string {
  return text
    .normalize('NFKD')
    .replace(MARKS_AND_INVISIBLES, '')
    .toLowerCase()
    .replace(/[‘’‚‛ʼ′]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‐-―−]/g, '-');
}
