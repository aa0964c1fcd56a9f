import * as chrono from 'chrono-node';

/** Words of a line that say when something was, or how long or how often. */
export interface FoundExpression {
  readonly text: string;
  /** Index of its first character in the line. */
  readonly at: number;
}

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December';
const UNITS =
  'second|minute|hour|day|night|week|weekend|month|quarter|year|decade|centurie|century';
const NUMBERS =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|a hundred|several|few|many|some|couple of';
const PREPOSITIONS = 'in|on|by|since|until|till|before|after|from|during|through|of|early|late|mid';

/**
 * What chrono-node does not know: whatever places something in time by a bare year or month, by another
 * happening, or by the moment of writing. Names of months count when they are capitalised and, where they
 * are words too ("May", "March"), when a preposition or a number stands beside them.
 */
const PATTERNS: readonly RegExp[] = [
  // Bare years, decades, centuries: "in 2014", "pre-2014", "1970s", "the 21st century".
  /\b(?:(?:in|since|by|until|before|after|from|early|late|mid)[ -])?(?:pre-|post-|mid-)?(?:18|19|20)\d{2}(?:s\b|(?![\d-]))/gi,
  /\b\d{1,2}(?:st|nd|rd|th) century\b/gi,
  // Months and seasons by name.
  new RegExp(`\\b(?:${PREPOSITIONS})[ -](?:${MONTHS})\\b`, 'g'),
  new RegExp(`\\b(?:${MONTHS.replace('March|', '').replace('May|', '')})\\b`, 'g'),
  /\b(?:in|this|last|next|since|by|the|early|late|of) (?:spring|summer|autumn|winter)\b/gi,
  /\b(?:spring|summer|autumn|fall|winter) (?:of )?(?:19|20)\d{2}\b/gi,
  // Measured by a happening: "post-election", "in the wake of", "prior to".
  /\b(?:pre|post)-(?:election|war|crisis|summit|inauguration|invasion|strike|soviet|cold|pivot|reset|pandemic|trump|obama|biden|putin)\w*/gi,
  /\b(?:prior to|in the wake of|on the eve of|in the aftermath of|in the run-up to|ahead of|in the midst of|at the time|at a time when|at that time|by the time)\b/gi,
  /\b(?:during|before|until|till|since|amid|after(?! all\b))\b/gi,
  /\b(?:president-elect|incoming|outgoing)\b/gi,
  // Spans and their measures: "over the past three years", "almost 20 years", "Four years", "100 days".
  new RegExp(
    `\\b(?:(?:over|for|in|within|after|during|throughout) )?(?:the )?(?:(?:first|last|past|next|recent|coming|previous|following|final|early) )?(?:(?:\\d+|${NUMBERS})[ -])?(?:${UNITS.replace('second|', '')})s? (?:ago|later|earlier|before|after|on|to come|long)\\b`,
    'gi',
  ),
  new RegExp(
    `\\b(?:over |for |in |within |after )?(?:the )?(?:(?:first|last|past|next|recent|coming|previous|final) )?(?:almost |nearly |about )?(?:\\d+|${NUMBERS})[ -](?:${UNITS})s?\\b`,
    'gi',
  ),
  new RegExp(
    `\\b(?:last|next|this|that|past|previous|following|same|coming|recent|final|every|each|a) (?:few )?(?:${UNITS.replace('second|', '')}|time)s?\\b(?<!\\b(?:a|each|every) time\\b)`,
    'gi',
  ),
  /\bago\b/gi,
  // By the moment of writing.
  /\b(?:more |most |until |only )?recent(?:ly)?\b/gi,
  /\b(?:until now|so far|to date|to this day|as yet|for now|right now|nowadays|today|lately|now|currently|current|ongoing|already|still|soon|presently|at present|contemporary)\b/gi,
  /\b(?:earlier|later|latest|previous(?:ly)?|former(?:ly)?|subsequent(?:ly)?|eventual(?:ly)?|mean(?:while|time)|afterwards?|beforehand|at the same time|over time|repeatedly|down the road|no longer|historically|future|long-term|long-awaited|long-expressed|on a daily basis|underway)\b/gi,
  /\b(?:the )?Cold War\b/g,
];

/**
 * Every temporal expression of a line of English, in order; those that touch are one. Found by
 * chrono-node and a list of patterns; addresses of pages are passed over. O(length × patterns).
 */
export function temporalExpressionsIn(line: string): FoundExpression[] {
  const prose = line.replace(/https?:\/\/\S+/g, (address) => ' '.repeat(address.length));
  const found = [...PATTERNS.flatMap((pattern) => matchesOf(pattern, prose)), ...byChrono(prose)];
  return merged(found, line);
}

function matchesOf(pattern: RegExp, line: string): FoundExpression[] {
  return [...line.matchAll(pattern)].map((match) => ({ text: match[0], at: match.index }));
}

function byChrono(line: string): FoundExpression[] {
  return chrono
    .parse(line)
    .map(({ text, index }) => ({ text: text.replace(/[\s,;]+$/, ''), at: index }))
    .filter((found) => !isOtherWord(found, line));
}

/** chrono-node takes "march", "sat", "sun", "at 5" and "in a second" for times whatever their case and company. */
function isOtherWord({ text, at }: FoundExpression, line: string): boolean {
  if (/^(?:at )?\d{1,2}$|\ba second$/i.test(text)) return true;
  if (!/^[A-Za-z]+$/.test(text)) return false;
  if (
    /^(?:mon|tues?|wed|thurs?|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/i.test(
      text,
    )
  ) {
    return true;
  }
  if (!new RegExp(`^(?:${MONTHS})$`, 'i').test(text)) return false;
  const isName = new RegExp(`^(?:${MONTHS})$`).test(text);
  const isAlsoWord = /^(?:May|March)$/.test(text);
  const isPlaced = new RegExp(`\\b(?:${PREPOSITIONS})[ -]$`, 'i').test(line.slice(0, at));
  return !isName || (isAlsoWord && !isPlaced);
}

function merged(found: readonly FoundExpression[], line: string): FoundExpression[] {
  const stretches: { at: number; end: number }[] = [];
  for (const { at, text } of [...found].sort((a, b) => a.at - b.at)) {
    const last = stretches.at(-1);
    if (last && at <= last.end) last.end = Math.max(last.end, at + text.length);
    else stretches.push({ at, end: at + text.length });
  }
  return stretches.map(({ at, end }) => ({ at, text: line.slice(at, end) }));
}
