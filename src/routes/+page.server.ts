import { loadCollection } from '$lib/server/collection';
import { loadViews } from '$lib/server/views';
import type { PageServerLoad } from './$types';
import { tellingOrder } from './articles/reading.server';

/** The collection, the order in which each article tells of its events (ids), and the views to start from. */
export const load: PageServerLoad = () => {
  const collection = loadCollection();
  const tours = Object.fromEntries(
    collection.articles.map((article) => [article.id, tellingOrder(article, collection)]),
  );
  return { collection, tours, views: loadViews(collection) };
};
