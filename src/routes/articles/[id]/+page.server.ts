import { error } from '@sveltejs/kit';
import { loadCollection } from '$lib/server/collection';
import { readingOf } from '../reading.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => loadCollection().articles.map(({ id }) => ({ id }));

/** One article, everything quoted from it in its order, and the articles before and after. */
export const load: PageServerLoad = ({ params }) => {
  const collection = loadCollection();
  const { title, subtitle, articles } = collection;
  const i = articles.findIndex(({ id }) => id === params.id);
  const article = articles[i];
  if (!article) error(404, `No article is called “${params.id}”.`);
  return {
    title,
    subtitle,
    article,
    reading: readingOf(article, collection),
    previous: articles[i - 1] ?? null,
    next: articles[i + 1] ?? null,
  };
};
