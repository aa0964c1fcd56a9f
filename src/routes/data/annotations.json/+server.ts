import { json } from '@sveltejs/kit';
import { annotationCollection } from '$lib/core/passage/annotation';
import type { Contexts } from '$lib/core/passage/annotation';
import { loadCollection } from '$lib/server/collection';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Made by `npm run contexts`; without it, passages are selected by their words alone. */
const files = import.meta.glob<Contexts>('/data/contexts.json', { eager: true, import: 'default' });

/** Every passage as a W3C Web Annotation. */
export const GET: RequestHandler = () =>
  json(annotationCollection(loadCollection(), files['/data/contexts.json'] ?? {}));
