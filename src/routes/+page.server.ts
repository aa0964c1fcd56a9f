import type { Collection } from '$lib/core/dataset/collection';
import { loadCollection } from '$lib/server/collection';
import { loadViews } from '$lib/server/views';
import type { PageServerLoad } from './$types';
import { tellingOrder } from './articles/reading.server';

/** The collection without its forecasts, which are fetched when asked for; the order in which each article tells of its events (ids), and the views to start from. */
export const load: PageServerLoad = () => {
  const { title, subtitle, articles, actors, events, extent } = loadCollection();
  const collection: Collection = { title, subtitle, articles, actors, events, extent };
  const tours = Object.fromEntries(
    articles.map((article) => [article.id, tellingOrder(article, events)]),
  );
  return { collection, tours, views: loadViews(collection) };
};
