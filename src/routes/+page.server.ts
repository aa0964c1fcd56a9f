import { loadCollection } from '$lib/server/collection';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ collection: loadCollection() });
