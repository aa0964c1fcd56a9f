import { loadCollection } from '$lib/server/collection';
import type { PageServerLoad } from './$types';
import { readingOf } from './reading.server';

/** The articles in the order of publication, with how much of each is quoted. */
export const load: PageServerLoad = () => {
  const collection = loadCollection();
  const { title, subtitle, articles } = collection;
  return {
    title,
    subtitle,
    articles: articles.map((article) => {
      const { quotes, quotedWords } = readingOf(article, collection);
      const passageCount = quotes.filter(({ isEndnote }) => !isEndnote).length;
      return { article, passageCount, quotedWords };
    }),
  };
};
