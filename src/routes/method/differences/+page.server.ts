import { loadCollection } from '$lib/server/collection';
import { differencesIn } from '$lib/server/differences';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
  const { title, subtitle, articles, events } = loadCollection();
  return { title, subtitle, articles, ...differencesIn(events) };
};
