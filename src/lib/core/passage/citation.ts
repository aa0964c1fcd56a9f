import type { Article, Passage } from '../dataset/collection';

/** A passage with where it stands, as plain text to paste: quote, author, title, publisher, date, address. */
export function plainCitation(passage: Passage, article: Article): string {
  const by = article.author ? `${article.author}, ` : '';
  const address = article.url ? ` ${article.url}` : '';
  return `“${passage.quote}” — ${by}“${article.title}”, ${article.publisher}, ${article.published.words}.${address}`;
}
