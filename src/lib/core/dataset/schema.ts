import * as v from 'valibot';
import { ACTOR_TYPES, BASES, KINDS, ROLES, VERDICTS } from './entry';
import type { ActorEntry, ArticleEntry, EventEntry, ForecastEntry, HeadingEntry } from './entry';
import { didYouMean } from './problem';

/*
 * The shapes of entry.ts as they are checked when `data/` is read. Every message is the end of a
 * sentence that begins with the field: `kind` + `is "metting", expected one of …`.
 */

type Issue = v.BaseIssue<unknown>;

const expected =
  (what: string) =>
  (issue: Issue): string =>
    `is ${issue.received}, expected ${what}.`;

/** Text with something in it and no white space at its ends. */
const text = v.pipe(
  v.string(expected('text')),
  v.check(
    (value) => value.trim() !== '',
    'is empty: write it, or leave the field out if it may be.',
  ),
  v.check(
    (value) => value === value.trim() || value.trim() === '',
    'begins or ends with white space: take it away.',
  ),
);

/** What is shown in a tight place, counted as a reader counts: in graphemes. */
const tooLong = (issue: v.MaxGraphemesIssue<string, number>): string =>
  `has ${issue.received} characters, at most ${issue.requirement} fit: shorten it.`;

const slug = v.pipe(
  text,
  v.regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    (issue) =>
      `is ${issue.received}, expected small letters, digits and single hyphens: it is part of an address.`,
  ),
);

const address = v.pipe(
  text,
  v.regex(
    /^https?:\/\/[^\s]+$/,
    (issue) => `is ${issue.received}, expected an address that begins with https:// or http://.`,
  ),
);

const line = v.pipe(
  v.number(expected('the number of a line')),
  v.integer(expected('a whole number')),
  v.minValue(1, expected('1 or more: lines are counted from 1')),
);

const lineRange = v.strictTuple(
  [line, line],
  expected('the first and the last line, [first, last]'),
);

function oneOf<const T extends readonly string[]>(
  words: T,
): v.PicklistSchema<T, (i: Issue) => string> {
  return v.picklist(words, (issue: Issue) => {
    const hint = typeof issue.input === 'string' ? didYouMean(issue.input, words) : '';
    return `is ${issue.received}, expected one of ${words.join(', ')}.${hint}`;
  });
}

/** An object with these fields and no others. */
function fields<const T extends v.ObjectEntries>(
  entries: T,
): v.StrictObjectSchema<T, (i: Issue) => string> {
  return v.strictObject(entries, (issue: Issue) => {
    if (issue.expected === 'never') {
      const key = String(issue.path?.at(-1)?.key);
      return `is no field: mend or delete it.${didYouMean(key, Object.keys(entries))}`;
    }
    if (issue.received === 'undefined' && issue.path) return 'is missing: it must be there.';
    return expected(`an object with ${Object.keys(entries).join(', ')}`)(issue);
  });
}

const list = <const T extends v.GenericSchema>(
  of: T,
  what: string,
): v.ArraySchema<T, (i: Issue) => string> => v.array(of, expected(`a list of ${what}`));

const quotation = { article: slug, line, quote: text, evidence: text };
const passage = fields(quotation);

const dating = fields({
  basis: oneOf(BASES),
  expression: v.exactOptional(text),
  working: v.exactOptional(text),
  endnote: v.exactOptional(fields({ article: slug, line, quote: text })),
});

const source = fields({
  title: v.nullable(text),
  publisher: text,
  url: address,
  published: v.exactOptional(text),
});

const record = fields({
  date: text,
  verdict: oneOf(VERDICTS),
  confidence: oneOf(['high', 'medium']),
  note: v.exactOptional(text),
  sources: v.pipe(
    list(source, 'sources'),
    v.minLength(1, 'is empty: name the source of the date, or leave the record out.'),
  ),
});

export const headingSchema: v.GenericSchema<HeadingEntry> = fields({
  title: text,
  subtitle: text,
  scope: text,
});

export const articleSchema: v.GenericSchema<ArticleEntry> = fields({
  id: slug,
  title: text,
  author: v.nullable(text),
  shortName: text,
  affiliation: v.nullable(text),
  publisher: text,
  published: text,
  publishedBasis: text,
  url: v.nullable(address),
  bodyLines: lineRange,
  endnoteLines: v.exactOptional(lineRange),
  excludedLines: list(line, 'line numbers'),
  words: v.pipe(
    v.number(expected('a number of words')),
    v.integer(expected('a whole number')),
    v.minValue(1, expected('1 or more')),
  ),
});

export const actorSchema: v.GenericSchema<ActorEntry> = fields({
  id: slug,
  name: text,
  short: text,
  type: oneOf(ACTOR_TYPES),
  state: v.exactOptional(slug),
  description: v.exactOptional(text),
});

export const eventSchema: v.GenericSchema<EventEntry> = fields({
  id: slug,
  title: v.pipe(text, v.maxGraphemes(70, tooLong)),
  short: v.pipe(text, v.maxGraphemes(32, tooLong)),
  summary: v.exactOptional(text),
  kind: oneOf(KINDS),
  date: text,
  dating,
  record: v.exactOptional(record),
  place: v.exactOptional(text),
  actors: v.pipe(
    list(fields({ id: slug, role: oneOf(ROLES) }), 'actors'),
    v.minLength(1, 'is empty: name who took part.'),
  ),
  passages: v.pipe(
    list(passage, 'passages'),
    v.minLength(1, 'is empty: quote the words that report the event.'),
  ),
  partOf: v.exactOptional(slug),
});

export const forecastSchema: v.GenericSchema<ForecastEntry> = fields({
  id: slug,
  ...quotation,
  expects: v.pipe(text, v.maxGraphemes(90, tooLong)),
  for: v.exactOptional(text),
  outcome: list(slug, 'ids of events'),
  note: v.exactOptional(text),
});
