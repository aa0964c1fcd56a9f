import type { Article, Passage } from '../dataset/collection';

/** A quote cut at the words that carry the event; the three parts together are the quote. */
export interface QuoteParts {
  readonly before: string;
  readonly evidence: string;
  readonly after: string;
}

/** The parts to show, the evidence marked. When it is no part of the quote, all of it is `before`. */
export function partsOfQuote({ quote, evidence }: Pick<Passage, 'quote' | 'evidence'>): QuoteParts {
  const at = quote.indexOf(evidence);
  if (at === -1) return { before: quote, evidence: '', after: '' };
  const end = at + evidence.length;
  return { before: quote.slice(0, at), evidence, after: quote.slice(end) };
}

/**
 * A quote with its source, for the clipboard, in one paragraph: `“…” Anna Kireeva, “The US-Russia-China
 * Triangle”, The Asan Forum, about April 2017, https://…`. What is not known is left out.
 */
export function citationOf({ quote }: Pick<Passage, 'quote'>, article: Article): string {
  const { author, title, publisher, published, url } = article;
  const source = [author, `“${title}”`, publisher, published.words, url];
  return `“${quote}” ${source.filter((part) => part !== null).join(', ')}`;
}
