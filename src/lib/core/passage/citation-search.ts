import type { Article } from '../dataset/collection';
import { publisherName } from './citation';

/**
 * Where a reader may look for an article whose address is not known: a general search engine, asked for the
 * title as printed and the publisher. Nothing is fetched from it until the reader goes there.
 */
export function searchAddress(article: Article): string {
  const query = `"${article.title.replaceAll('"', '')}" ${publisherName(article).name}`;
  return `https://duckduckgo.com/?q=${encodeURIComponent(query)}`;
}
