import { describe, expect, it } from 'vitest';
import type { Article, Forecast, SourcedEvent } from '../../src/lib/core/dataset/collection';
import { parseCollection } from '../../src/lib/core/dataset/parse';
import { lagAfter } from '../../src/lib/core/passage/linked-forecast';
import { loadCollection } from '../../src/lib/server/collection';
import { loadForecasts } from '../../src/lib/server/forecasts';
import { readDataFolder } from '../../src/lib/server/read-folder';

const { articles, events, forecasts } = loadCollection();
const articleOf = ({ article }: Pick<Forecast, 'article'>): Article =>
  articles.find(({ id }) => id === article) as Article;
const outcomeOf = ({ outcome }: Pick<Forecast, 'outcome'>): SourcedEvent[] =>
  events.filter(({ id }) => outcome.includes(id));

describe('the forecasts of the collection', () => {
  it('are of every article, and are read by scripts as by pages', async () => {
    expect(new Set(forecasts.map(({ article }) => article))).toEqual(
      new Set(articles.map(({ id }) => id)),
    );
    expect(parseCollection(await readDataFolder('data')).collection?.forecasts).toEqual(forecasts);
  });

  it('have only events that certainly began later, or a note that there are none', () => {
    for (const forecast of forecasts) {
      const later = outcomeOf(forecast);
      expect(later, forecast.id).toHaveLength(forecast.outcome.length);
      expect(later.length > 0 || forecast.note !== undefined, forecast.id).toBe(true);
      for (const { placed } of later) {
        expect(lagAfter(articleOf(forecast), placed.span).least, forecast.id).toBeGreaterThan(0);
      }
    }
  });

  it('lead to their words wherever the address of the article is known', () => {
    for (const forecast of loadForecasts()) {
      expect(forecast.address?.includes('#:~:text=') ?? false, forecast.id).toBe(
        articleOf(forecast).url !== null,
      );
    }
  });
});
