import type { Article, Passage } from '../dataset/collection';
import { isPlainDate } from './citation-date';
import { textFragmentAddress } from './text-fragment';
import type { FragmentContext } from './text-fragment';

/** A passage with where it stands, as plain text to paste: quote, author, title, publisher, date, address. */
export function plainCitation(passage: Passage, article: Article): string {
  const by = article.author ? `${article.author}, ` : '';
  const address = article.url ? ` ${article.url}` : '';
  return `“${passage.quote}” — ${by}“${article.title}”, ${article.publisher}, ${article.published.words}.${address}`;
}

/**
 * The same in Markdown (CommonMark): the quote as a block quotation, the title linked to the very words in
 * the article. `context` tells the quote from the same words elsewhere on its page.
 */
export function markdownCitation(
  passage: Passage,
  article: Article,
  context?: FragmentContext,
): string {
  const by = article.author ? `${escaped(article.author)}, ` : '';
  const title = `*${escaped(article.title)}*`;
  const address = article.url && textFragmentAddress(article.url, passage.quote, context);
  // Parentheses in an address would close the link early.
  const target = address?.replaceAll('(', '%28').replaceAll(')', '%29');
  const linked = target ? `[${title}](${target})` : title;
  return `> “${escaped(passage.quote)}”\n\n— ${by}${linked}, ${escaped(article.publisher)}, ${article.published.words}`;
}

function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#&~|]/g, '\\$&');
}

/** A name as bibliographies sort it; `family` alone when the name is one word. */
export interface AuthorName {
  readonly family: string;
  readonly given: string | null;
}

/** Family name last, as these articles print it. */
export function authorName(author: string): AuthorName {
  const words = author.trim().split(/\s+/);
  const family = words.pop() ?? author;
  return { family, given: words.length > 0 ? words.join(' ') : null };
}

/** Publisher without what is in doubt about it, which stands in parentheses after the name. */
export function publisherName(article: Article): { name: string; doubt: string | null } {
  const match = /^(.+?) \((.+)\)$/.exec(article.publisher);
  return { name: match?.[1] ?? article.publisher, doubt: match?.[2] ?? null };
}

/** What a bibliography's own fields cannot say: an estimated date and how it is known, a doubtful publisher. */
export function citationNote(article: Article): string | null {
  const { doubt } = publisherName(article);
  const date = isPlainDate(article.published)
    ? null
    : `Published ${article.published.words} (${article.publishedBasis})`;
  const parts = [date, doubt && `Publisher: ${doubt}`].filter((part) => part !== null);
  return parts.length > 0 ? `${parts.join('. ')}.` : null;
}

/** One key for each passage, so that several from one article can stand in one bibliography. */
export function citationKey(passage: Passage, article: Article): string {
  return `${article.id}:${passage.id}`;
}
