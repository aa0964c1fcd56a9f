/** A piece of a quote; the evidence words are the part that carries the event. */
export interface QuotePiece {
  readonly text: string;
  readonly isEvidence: boolean;
}

/** Splits a quote at its evidence: at most three pieces, which joined give the quote again. */
export function quotePieces(quote: string, evidence: string): QuotePiece[] {
  const at = quote.indexOf(evidence);
  if (at < 0 || evidence === '') return [{ text: quote, isEvidence: false }];
  const end = at + evidence.length;
  return [
    { text: quote.slice(0, at), isEvidence: false },
    { text: evidence, isEvidence: true },
    { text: quote.slice(end), isEvidence: false },
  ].filter(({ text }) => text !== '');
}

/** How far into an article's body a line is, in percent of its lines. */
export function placeInBody(line: number, [first, last]: readonly [number, number]): number {
  return last === first ? 0 : Math.round(((line - first) / (last - first)) * 100);
}
