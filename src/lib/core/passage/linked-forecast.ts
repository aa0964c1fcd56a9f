import type { Article, Forecast, WholeCollection } from '../dataset/collection';
import type { Lag } from '../time/lag-words';
import type { Span } from '../time/span';
import { textFragmentAddress } from './text-fragment';
import type { FragmentContext } from './text-fragment';

/** A forecast as pages show it, plain JSON. */
export interface LinkedForecast extends Omit<Forecast, 'due'> {
  /** When it was to happen, in words; `null` when the article gives no time. */
  readonly due: string | null;
  /** The article's address at these words; `null` when it is not known. */
  readonly address: string | null;
}

/** The forecasts of a collection, in their order; `fragments` by id, for quotes that their words alone do not find. */
export function linkedForecasts(
  { forecasts, articles }: WholeCollection,
  fragments: { readonly [id: string]: FragmentContext },
): LinkedForecast[] {
  const urls = new Map(articles.map(({ id, url }) => [id, url]));
  return forecasts.map((forecast) => {
    const url = urls.get(forecast.article) ?? null;
    return {
      ...forecast,
      due: forecast.due?.words ?? null,
      address: url && textFragmentAddress(url, forecast.quote, fragments[forecast.id]),
    };
  });
}

/** How long after an article came out an event began, in days. */
export function lagAfter({ published }: Pick<Article, 'published'>, event: Span): Lag {
  const { start, end, isApproximate } = published.span;
  return {
    least: event.start - end,
    most: event.startLatest - start,
    isApproximate: isApproximate || event.isApproximate,
  };
}
