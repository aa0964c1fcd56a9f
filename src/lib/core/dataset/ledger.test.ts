import { describe, expect, it } from 'vitest';
import { excerptSource, TEXTS } from '../../../../tests/fixtures/data/excerpts';
import { draftFromSource } from './draft';
import type { ExpressionEntry } from './expression';
import { ledgerFromSource } from './ledger';
import { ledgerTextProblems } from './ledger-texts';
import { problemText } from './problem';

const { draft } = draftFromSource(excerptSource());
const FILE = 'data/expressions.ts';

/** Accounts for all that the excerpts have. */
const SOUND: readonly ExpressionEntry[] = [
  {
    article: 'kireeva-2017',
    line: 1,
    expression: 'During the first meeting',
    event: 'bonn-meeting',
  },
  { article: 'kireeva-2017', line: 1, expression: 'on February 16', event: 'bonn-meeting' },
  { article: 'kireeva-2017', line: 1, expression: 'on April 12', event: 'april-visit' },
  { article: 'kireeva-2017', line: 4, expression: 'February 16, 2017', event: 'bonn-meeting' },
  { article: 'kireeva-2017', line: 4, expression: 'February 16, 2017', event: 'april-visit' },
  { article: 'muraviev-2025', line: 1, expression: 'On 12 February', event: 'first-call' },
  { article: 'muraviev-2025', line: 1, expression: '90 minutes', event: 'first-call' },
  { article: 'muraviev-2025', line: 1, expression: 'On the same day', event: 'hegseth-borders' },
  { article: 'muraviev-2025', line: 2, expression: 'A week later', event: 'second-call' },
  { article: 'muraviev-2025', line: 2, expression: 'this time', event: 'second-call' },
  { article: 'muraviev-2025', line: 2, expression: 'two hours', reason: 'how long' },
];

function shapeMessages(...expressions: readonly unknown[]): string[] {
  return ledgerFromSource({ file: FILE, value: expressions }, draft).problems.map(problemText);
}

function textMessages(expressions: readonly ExpressionEntry[], texts = TEXTS): string[] {
  const ledger = ledgerFromSource({ file: FILE, value: expressions }, draft);
  expect(ledger.problems).toEqual([]);
  return ledgerTextProblems(ledger, draft, texts).map(problemText);
}

describe('the ledger without the texts', () => {
  const [first] = SOUND;

  it('is sound', () => expect(shapeMessages(...SOUND)).toEqual([]));

  it.each<readonly [object, string]>([
    [
      { ...first, article: 'kireeva-17' },
      'data/expressions.ts: "kireeva-17" is the article of line 1 "During the first meeting", but data/articles.ts does not have it. Did you mean "kireeva-2017"?',
    ],
    [
      { ...first, event: 'bon-meeting' },
      'data/expressions.ts: "kireeva-2017" line 1 "During the first meeting" names event "bon-meeting", which no file of events has. Did you mean "bonn-meeting"?',
    ],
    [
      { ...first, reason: 'and a reason' },
      'data/expressions.ts: "kireeva-2017" "During the first meeting" (entry 1): has both an event and a reason: keep one of them.',
    ],
    [
      { ...first, event: undefined },
      'data/expressions.ts: "kireeva-2017" "During the first meeting" (entry 1): has neither event nor reason: name the event that it dates, or say why it dates none.',
    ],
    [
      { ...first, line: 9 },
      'data/expressions.ts: "kireeva-2017" line 9 "During the first meeting" is outside body and endnotes, or on a line that they exclude: correct the line or delete the entry.',
    ],
    [
      { ...first, line: 2 },
      'data/expressions.ts: "kireeva-2017" line 2 "During the first meeting" is outside body and endnotes, or on a line that they exclude: correct the line or delete the entry.',
    ],
    [
      { ...first, line: '1' },
      'data/expressions.ts: "kireeva-2017" "During the first meeting" (entry 1): line is "1", expected the number of a line.',
    ],
    [
      { ...first, evnt: 'x' },
      'data/expressions.ts: "kireeva-2017" "During the first meeting" (entry 1): evnt is no field: mend or delete it.',
    ],
    [
      { ...first, expression: ' ' },
      'data/expressions.ts: "kireeva-2017" " " (entry 1): expression is empty: write it.',
    ],
    [{ line: 1 }, 'data/expressions.ts: (entry 1): article is missing: it must be there.'],
  ])('%j', (entry, expected) => {
    expect(shapeMessages(entry)).toContain(expected);
  });

  it('tells a file that cannot be read, or exports something else', () => {
    const messages = (source: { value?: unknown; error?: string }): string[] =>
      ledgerFromSource({ file: FILE, value: undefined, ...source }, draft).problems.map(
        problemText,
      );
    expect(messages({ error: 'line 3: Unexpected "}"' })).toEqual([
      'data/expressions.ts: cannot be read: line 3: Unexpected "}".',
    ]);
    expect(messages({ value: {} })).toEqual([
      'data/expressions.ts: exports no list of expressions: write "export const expressions = [ … ]".',
    ]);
  });
});

describe('the ledger against the texts', () => {
  it('is verbatim and complete, and several events may share an expression', () => {
    expect(textMessages(SOUND)).toEqual([]);
  });

  it.each(SOUND.filter(({ line }) => line !== 4))('misses $expression', (entry) => {
    const [message, ...more] = textMessages(SOUND.filter((other) => other !== entry));
    expect(more).toEqual([]);
    expect(message).toMatch(
      new RegExp(
        `^data/expressions.ts: "${entry.article}" line ${entry.line} has ".+" \\(… .+ …\\), which no entry accounts for: add it`,
      ),
    );
  });

  it('tells words that the line does not have, or only inside a word', () => {
    const [entry] = SOUND;
    const at = (expression: string): ExpressionEntry =>
      ({ ...entry, expression, reason: undefined, event: 'bonn-meeting' }) as ExpressionEntry;
    for (const wrong of ['on february 16', 'visite']) {
      expect(textMessages([...SOUND, at(wrong)])).toEqual([
        `data/expressions.ts: "kireeva-2017" line 1 "${wrong}" is not verbatim: the line does not have these words.`,
      ]);
    }
  });

  it('tells an entry that stands more often than the line has its words', () => {
    const last = SOUND.slice(-1);
    expect(textMessages([...SOUND, ...last])).toEqual([
      'data/expressions.ts: "muraviev-2025" line 2 "two hours" stands here 2 times, but the line has it once: delete what is double.',
    ]);
    expect(textMessages([...SOUND, ...SOUND.slice(0, 1)])).toHaveLength(1);
  });

  it('finds a second mention that one entry cannot account for', () => {
    const texts = new Map(TEXTS);
    texts.set(
      'muraviev-2025',
      (TEXTS.get('muraviev-2025') ?? '').replace('Putin again', 'Putin, this time again'),
    );
    expect(textMessages(SOUND, texts)).toEqual([
      expect.stringContaining('"muraviev-2025" line 2 has "this time" (…'),
    ]);
  });

  it('finds what an editor of the text adds, and reads no excluded line', () => {
    const withLine = (line: number, words: string): Map<string, string> => {
      const lines = (TEXTS.get('kireeva-2017') ?? '').split('\n');
      lines[line - 1] += ` ${words}`;
      return new Map(TEXTS).set('kireeva-2017', lines.join('\n'));
    };
    expect(textMessages(SOUND, withLine(3, 'They met in May 2016.'))).toEqual([
      expect.stringContaining('"kireeva-2017" line 3 has "in May 2016"'),
    ]);
    expect(textMessages(SOUND, withLine(2, 'They met in May 2016.'))).toEqual([]);
  });
});
