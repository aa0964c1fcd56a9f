import { error } from '@sveltejs/kit';
import { lagAfter } from '$lib/core/passage/linked-forecast';
import { lagWords } from '$lib/core/time/lag-words';
import { loadCollection } from '$lib/server/collection';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => loadCollection().events.map(({ id }) => ({ id }));

/** One event, its neighbours in time, the articles and actors it names, and the forecasts that it bears on. */
export const load: PageServerLoad = ({ params }) => {
  const { title, subtitle, events, articles, actors, forecasts } = loadCollection();
  const i = events.findIndex(({ id }) => id === params.id);
  const event = events[i];
  if (!event) error(404, `No event is called “${params.id}”.`);
  const brief = (other: typeof event | undefined) =>
    other
      ? { id: other.id, short: other.short, title: other.title, when: other.placed.shortWords }
      : null;
  return {
    title,
    subtitle,
    event,
    previous: brief(events[i - 1]),
    next: brief(events[i + 1]),
    partOf: brief(events.find(({ id }) => id === event.partOf)),
    articles: articles.filter(
      ({ id }) => event.articleIds.includes(id) || id === event.dating.endnote?.article,
    ),
    expectations: forecasts
      .filter(({ outcome }) => outcome.includes(event.id))
      .flatMap(({ id, expects, ...forecast }) =>
        articles
          .filter((article) => article.id === forecast.article)
          .map((article) => ({
            ...{ id, expects, article },
            lag: lagWords(lagAfter(article, event.placed.span)),
          })),
      ),
    actors: actors.filter(({ id }) => event.actors.some((actor) => actor.id === id)),
  };
};
