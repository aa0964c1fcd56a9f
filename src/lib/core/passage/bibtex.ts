import type { Article, Passage } from '../dataset/collection';
import { authorName, citationKey, citationNote, publisherName } from './citation';
import { partsBetween } from './citation-date';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * A passage as one BibTeX entry: `@misc`, which every style knows. Year and month stand there as far as
 * they are certain, the rest in words in `note`; the quote is in `annote`. Text is UTF-8.
 */
export function bibtexCitation(passage: Passage, article: Article): string {
  const { published, author, title, url } = article;
  const [year, month, dayOfMonth] = partsBetween(published.span.start, published.span.end) ?? [];
  const note = citationNote(article);
  const fields: readonly (readonly [string, string | null | undefined])[] = [
    ['author', author && braced(authorInBibtex(author))],
    // Without an author, this is what styles sort and label by.
    ['key', author ? null : braced(escaped(article.shortName))],
    ['title', `{${braced(escaped(title))}}`],
    ['howpublished', braced(escaped(publisherName(article).name))],
    ['year', year === undefined ? null : braced(String(year))],
    ['month', month === undefined ? null : monthInBibtex(month, dayOfMonth)],
    ['url', url && braced(addressInBibtex(url))],
    ['note', note && braced(escaped(note))],
    ['annote', braced(`“${escaped(passage.quote)}”`)],
  ];
  const written = fields
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => `  ${name} = ${value},`);
  return [`@misc{${citationKey(passage, article)},`, ...written, '}'].join('\n');
}

const braced = (value: string): string => `{${value}}`;

/** The three-letter macros of all styles, and a day joined to them, as the BibTeX FAQ has it. */
function monthInBibtex(month: number, dayOfMonth: number | undefined): string {
  const macro = MONTHS[month - 1] ?? String(month);
  return dayOfMonth === undefined ? macro : `{${dayOfMonth}~} # ${macro}`;
}

function authorInBibtex(author: string): string {
  const { family, given } = authorName(author);
  return given === null ? `{${escaped(family)}}` : `${escaped(family)}, ${escaped(given)}`;
}

const SPECIALS: { readonly [character: string]: string } = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escaped(text: string): string {
  return text.replace(/[\\{}#$%&_~^]/g, (character) => SPECIALS[character] ?? `\\${character}`);
}

/** Taken as it is by `\url`, except for braces and backslashes, which BibTeX counts. */
function addressInBibtex(url: string): string {
  return url.replace(/[\\{}]/g, (character) => encodeURIComponent(character));
}
