import { describe, expect, it } from 'vitest';
import { FORECAST, sourceWithForecasts, TEXTS } from '../../../../tests/fixtures/data/excerpts';
import type { ForecastEntry } from './entry';
import { parseCollection } from './parse';
import { problemText } from './problem';

type Change = { readonly [field in keyof ForecastEntry]?: unknown };

const messagesOf = (...forecasts: readonly object[]): string[] =>
  parseCollection(sourceWithForecasts(...forecasts)).problems.map(problemText);

const IT = 'data/forecasts.ts: "get-along"';

describe('a forecast', () => {
  it('without a problem is part of the collection, and its quote is checked like a passage', () => {
    const { collection } = parseCollection(sourceWithForecasts(FORECAST), TEXTS);
    expect(collection?.forecasts).toEqual([{ ...FORECAST, due: null }]);
    const plain = parseCollection(sourceWithForecasts({ ...FORECAST, outcome: [], note: 'None.' }));
    expect(plain.problems).toEqual([]);
  });

  /** Each row breaks one thing and names everything that is said of it. */
  it.each<readonly [Change, string]>([
    [
      { article: 'kireeva-17' },
      'cites article "kireeva-17", which data/articles.ts does not have. Did you mean "kireeva-2017"?',
    ],
    [
      { outcome: ['first-cal'] },
      'names event "first-cal", which no file of events has. Did you mean "first-call"?',
    ],
    [{ outcome: ['first-call', 'first-call'] }, 'names event "first-call" twice: keep one.'],
    [
      { outcome: [] },
      'outcome is empty: name the later events that bear on it, or say in a note that there are none.',
    ],
    [
      { outcome: ['first-call', 'april-visit'] },
      'outcome[1] is "april-visit" ("2017-04-12"), which may have begun before "kireeva-2017" was published ("2017-04~"): name later events only.',
    ],
    [{ for: '2017-13' }, 'for "2017-13"'],
    [
      { for: '2017-03' },
      'for is "2017-03", which may have been over when "kireeva-2017" was published ("2017-04~"): a forecast is for a later time.',
    ],
    [{ line: 2 }, 'line is 2, which "kireeva-2017" excludes'],
    [{ evidence: 'his fear' }, 'evidence "his fear" is no part of its quote'],
    [{ expects: 'Trump hopes '.repeat(8).trim() }, 'expects has 95 characters, at most 90 fit'],
    [
      { outcomes: [] } as Change,
      'outcomes is no field: mend or delete it. Did you mean "outcome"?',
    ],
    [
      {
        quote: 'Tillerson visited Moscow and met with Lavrov and Putin on April 12.',
        evidence: 'visited Moscow',
      },
      'quote and evidence are those of "april-visit": merge the two, or choose evidence that tells them apart.',
    ],
  ])('%j', (change, expected) => {
    const found = messagesOf({ ...FORECAST, ...change });
    expect(found).toEqual([expect.stringContaining(`${IT} ${expected}`)]);
  });

  it('has an id of its own', () => {
    expect(messagesOf(FORECAST, { ...FORECAST, evidence: 'his hope' })[0]).toBe(
      `${IT} is the id of another forecast too, in data/forecasts.ts: give one of them a different id.`,
    );
  });

  it('is quoted verbatim, and its words count as quoted', () => {
    const quote = 'Trump expressed his fear to get along with Russia';
    const changed = sourceWithForecasts({ ...FORECAST, quote, evidence: 'get along' });
    expect(parseCollection(changed, TEXTS).problems.map(problemText)).toEqual([
      `${IT} quote is not verbatim: compared with line 1 of "kireeva-2017", the first word that differs is "fear", where the copy has "hope".`,
    ]);
    const words = (...forecasts: readonly object[]): number | undefined =>
      parseCollection(sourceWithForecasts(...forecasts)).collection?.articles[0]?.quotedWords;
    expect(words(FORECAST)).toBe(58 + 9);
  });
});

describe('the list of forecasts', () => {
  it('stands by article and line, whatever its order in the file', () => {
    const padding = { quote: 'This line stands for the rest', evidence: 'stands', line: 3 };
    const none = { outcome: [], note: 'None.' };
    const { collection } = parseCollection(
      sourceWithForecasts(
        { ...FORECAST, ...none, id: 'other', article: 'muraviev-2025', line: 1 },
        { ...FORECAST, ...padding, id: 'later' },
        FORECAST,
      ),
    );
    expect(collection?.forecasts.map(({ id }) => id)).toEqual(['get-along', 'later', 'other']);
  });

  it('may be missing, but not empty or of another shape', () => {
    expect(messagesOf()).toEqual([
      'data/forecasts.ts: has no forecasts: write the first, or delete the file.',
    ]);
    const source = {
      ...sourceWithForecasts(),
      forecasts: { file: 'data/forecasts.ts', value: {} },
    };
    expect(parseCollection(source).problems.map(problemText)).toEqual([
      'data/forecasts.ts: exports no list of forecasts: write "export const forecasts = [ … ]".',
    ]);
  });
});
