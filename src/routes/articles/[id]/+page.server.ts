import { error } from '@sveltejs/kit';
import { loadCollection } from '$lib/server/collection';
import { loadForecasts } from '$lib/server/forecasts';
import { readingOf } from '../reading.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => loadCollection().articles.map(({ id }) => ({ id }));

/** One article, everything quoted from it in its order, what it expected with the later events, and the articles before and after. */
export const load: PageServerLoad = ({ params }) => {
  const collection = loadCollection();
  const { title, subtitle, articles, events } = collection;
  const i = articles.findIndex(({ id }) => id === params.id);
  const article = articles[i];
  if (!article) error(404, `No article is called “${params.id}”.`);
  return {
    title,
    subtitle,
    article,
    reading: readingOf(article, collection),
    expectations: loadForecasts()
      .filter((forecast) => forecast.article === article.id)
      .map((forecast) => ({
        forecast,
        outcome: events.filter(({ id }) => forecast.outcome.includes(id)),
      })),
    previous: articles[i - 1] ?? null,
    next: articles[i + 1] ?? null,
  };
};
