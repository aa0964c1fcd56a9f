import type { Article, DatedSpan, Passage } from '../dataset/collection';
import { authorName, citationKey, citationNote, publisherName } from './citation';
import { isPlainDate, partsBetween } from './citation-date';
import type { DateParts } from './citation-date';

/** An item of CSL-JSON 1.0.2, the parts of it that are used here. */
export interface CslItem {
  readonly id: string;
  readonly type: 'webpage';
  readonly title: string;
  readonly author?: readonly { readonly family: string; readonly given?: string }[];
  readonly 'container-title': string;
  readonly issued?: CslDate;
  readonly URL?: string;
  readonly note?: string;
  readonly annote: string;
  readonly language: 'en';
}

interface CslDate {
  readonly 'date-parts': readonly DateParts[];
  readonly circa?: true;
}

/** A passage as CSL-JSON, a list of one item as reference managers import it; the quote is in `annote`. */
export function cslCitation(passage: Passage, article: Article): string {
  const { author, title, url, published } = article;
  const issued = issuedFrom(published);
  const note = citationNote(article);
  const name = author === null ? null : authorName(author);
  const item: CslItem = {
    id: citationKey(passage, article),
    type: 'webpage',
    title,
    ...(name && { author: [{ family: name.family, ...(name.given && { given: name.given }) }] }),
    'container-title': publisherName(article).name,
    ...(issued && { issued }),
    ...(url && { URL: url }),
    ...(note && { note }),
    annote: `“${passage.quote}”`,
    language: 'en',
  };
  return JSON.stringify([item], null, 2);
}

/** A date that is not plain is `circa`; two ends that share less than a day become a range. */
function issuedFrom(published: DatedSpan): CslDate | null {
  const { start, end } = published.span;
  if (!Number.isFinite(end)) return null;
  const parts = partsBetween(start, end);
  if (isPlainDate(published) && parts) return { 'date-parts': [parts] };
  // "About April 2017" is a month; "between 8 and 31 August" has two days that say more than its month.
  const isSet = /[[{/]/.test(published.edtf);
  const ends = [partsBetween(start, start), partsBetween(end, end)].filter((day) => day !== null);
  return { 'date-parts': parts && !isSet ? [parts] : ends, circa: true };
}
