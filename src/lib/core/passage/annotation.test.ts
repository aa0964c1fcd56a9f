import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  excerptSource,
  FORECAST,
  sourceWithForecasts,
  TEXTS,
} from '../../../../tests/fixtures/data/excerpts';
import { draftFromSource } from '../dataset/draft';
import { collectionOrThrow } from '../dataset/parse';
import { problemText } from '../dataset/problem';
import { wordsIn } from '../dataset/words';
import { annotationCollection } from './annotation';
import { contextProblems, contextsFromTexts } from './annotation-check';
import { contextOf, MAX_CONTEXT_CHARACTERS, MAX_RUN_WORDS } from './annotation-context';

const collection = collectionOrThrow(excerptSource());
const { contexts, fragments } = contextsFromTexts(draftFromSource(excerptSource()).draft, TEXTS);

describe('the context of a quote', () => {
  it('is whole words, verbatim, with its white space', () => {
    const line =
      'Notwithstanding their differences, the leaders met in Bonn and then both of them went home.';
    expect(contextOf(line, 'the leaders met in Bonn')).toEqual({
      prefix: 'their differences, ',
      suffix: ' and then both of them went',
    });
    expect(contextOf(line, 'nowhere')).toBeNull();
    expect(contextOf('Alone.', 'Alone.')).toEqual({});
  });

  it('of any quote is short on both sides, and verbatim with it', () => {
    const words = fc.array(fc.stringMatching(/^[a-z,]{1,14}$/), { minLength: 1, maxLength: 120 });
    fc.assert(
      fc.property(words, fc.nat(), fc.integer({ min: 1, max: 60 }), (all, from, count) => {
        const start = from % all.length;
        const line = all.join(' ');
        const quote = all.slice(start, start + count).join(' ');
        const { prefix = '', suffix = '' } = contextOf(line, quote) ?? {};
        expect(line).toContain(prefix + quote + suffix);
        expect(Math.max(prefix.length, suffix.length)).toBeLessThanOrEqual(MAX_CONTEXT_CHARACTERS);
        expect(wordsIn(prefix + quote + suffix).length).toBeLessThanOrEqual(MAX_RUN_WORDS);
      }),
    );
  });
});

describe('the annotations', () => {
  const { first, ...rest } = annotationCollection(collection, contexts);

  it('are a collection of one page with every passage', () => {
    expect(rest).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationCollection',
      total: 5,
    });
    expect(first.items.map(({ id }) => id)).toEqual(
      collection.events.flatMap(({ passages }) =>
        passages.map(({ id }) => `annotations.json#${id}`),
      ),
    );
  });

  it('select the quote with what is before and after it', () => {
    const visit = first.items.find(({ id }) => id.endsWith('april-visit-1'));
    expect(visit?.target).toEqual({
      source: '../articles/kireeva-2017',
      selector: {
        type: 'TextQuoteSelector',
        exact: 'Tillerson visited Moscow and met with Lavrov and Putin on April 12.',
        prefix: 'in fighting terrorism. ',
        suffix: '2 Trump expressed his hope to',
      },
    });
    expect(visit?.body[0].source).toBe('../events/april-visit');
  });

  it('lead to the publisher where the address is known', () => {
    const call = first.items.find(({ id }) => id.endsWith('second-call-1'));
    expect(call?.target.source).toMatch(/^https:\/\/www\.thinkchina\.sg/);
  });
});

describe('the files of contexts', () => {
  const FILE = 'data/contexts.json';

  it('are sound when they are what the texts give', () => {
    expect(contextProblems(FILE, contexts, contexts)).toEqual([]);
  });

  it('tell a context that was changed, one that is missing and one of no passage', () => {
    const { 'april-visit-1': visit, ...others } = contexts;
    const changed = { ...others, 'bonn-meeting-1': { suffix: 'x' }, 'nobody-1': { prefix: 'y' } };
    expect(visit).toBeDefined();
    expect(contextProblems(FILE, changed, contexts).map(problemText)).toEqual([
      expect.stringContaining(
        'data/contexts.json: "bonn-meeting-1" is {"suffix":"x"}, but the article has {',
      ),
      'data/contexts.json: "april-visit-1" is missing: run "npm run contexts -- DIR", DIR being the folder of the articles\' texts.',
      'data/contexts.json: "nobody-1" needs no entry: run "npm run contexts -- DIR", DIR being the folder of the articles\' texts.',
    ]);
  });

  it('hold what a quote needs to be found: here, to be told from an endnote number or its like', () => {
    const { draft } = draftFromSource(excerptSource());
    expect(fragments).toEqual({
      'april-visit-1': {
        words: 'Tillerson visited Moscow and met with Lavrov and Putin on April',
      },
    });
    const text = (TEXTS.get('kireeva-2017') ?? '').replace('12.2 ', '12. ');
    const once = new Map(TEXTS).set('kireeva-2017', text);
    expect(contextsFromTexts(draft, once).fragments).toEqual({});
    const twice = new Map(TEXTS).set(
      'kireeva-2017',
      `${text}Tillerson visited Moscow and met with Lavrov and Putin on April 12.\n`,
    );
    expect(contextsFromTexts(draft, twice).fragments).toEqual({
      'april-visit-1': { suffix: 'Trump' },
    });
  });

  it('hold what the quote of a forecast needs, but no context: it is no annotation', () => {
    const { draft } = draftFromSource(sourceWithForecasts(FORECAST));
    const found = contextsFromTexts(draft, TEXTS);
    expect(found.contexts).toEqual(contexts);
    expect(found.fragments).toMatchObject({
      'get-along': { words: 'Trump expressed his hope to get along with' },
    });
  });
});
