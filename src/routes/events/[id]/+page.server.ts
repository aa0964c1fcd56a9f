import { error } from '@sveltejs/kit';
import { loadCollection } from '$lib/server/collection';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => loadCollection().events.map(({ id }) => ({ id }));

/** One event, its neighbours in time, and the articles and actors it names. */
export const load: PageServerLoad = ({ params }) => {
  const { title, subtitle, events, articles, actors } = loadCollection();
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
    actors: actors.filter(({ id }) => event.actors.some((actor) => actor.id === id)),
  };
};
