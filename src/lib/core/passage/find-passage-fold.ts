/** A stretch of a text in code units, `end` exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A text in the form that quotes are compared in, and the way back to the text as it was given. */
export interface Folded {
  readonly original: string;
  readonly text: string;
  /** For each code unit of `text`, where the characters that it stands for begin and end in the original. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

const SINGLE_QUOTES = /[‘’‚‛′ʼ`´]/g;
const DOUBLE_QUOTES = /[“”„‟″«»]/g;

/** Characters that take no room and carry no meaning: soft hyphens, zero-width spaces and joiners, BOMs. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/;

/**
 * What NFC may compose with one another: a character and the marks after it, or a run of Hangul, whose
 * jamo are letters. Composition never reaches across two of these, so each can be composed alone.
 */
const COMPOSED = /[\u1100-\u11ff\uac00-\ud7a3]+|\P{M}\p{M}*|\p{M}+/gsu;

/**
 * Folds a text for comparison: NFC, every run of white space to one blank, typographic quotation marks to
 * straight ones, invisible characters left out. Nothing else changes, neither case nor dashes. O(n).
 */
export function fold(original: string): Folded {
  const units: string[] = [];
  const starts = new Uint32Array(original.length * 3);
  const ends = new Uint32Array(original.length * 3);
  for (const { 0: chunk, index } of original.matchAll(COMPOSED)) {
    const composed = chunk.normalize('NFC');
    const isSame = composed === chunk;
    for (let i = 0; i < composed.length; i++) {
      const unit = composed.charAt(i);
      if (INVISIBLE.test(unit)) continue;
      const start = isSame ? index + i : index;
      const end = isSame ? index + i + 1 : index + chunk.length;
      const isBlank = /\s/.test(unit);
      if (!isBlank || units.at(-1) !== ' ') {
        starts[units.length] = start;
        units.push(isBlank ? ' ' : unit);
      }
      ends[units.length - 1] = end;
    }
  }
  const text = units.join('').replace(SINGLE_QUOTES, "'").replace(DOUBLE_QUOTES, '"');
  const size = text.length;
  return { original, text, starts: starts.slice(0, size), ends: ends.slice(0, size) };
}

/** Where a stretch of the folded text stands in the original; `start < end`. */
export function originalRange({ starts, ends }: Folded, { start, end }: TextRange): TextRange {
  return { start: starts[start] ?? 0, end: ends[end - 1] ?? 0 };
}
