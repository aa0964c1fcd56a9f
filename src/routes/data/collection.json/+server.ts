import { json } from '@sveltejs/kit';
import { publishedCollection } from '$lib/core/dataset/published';
import { loadCollection } from '$lib/server/collection';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = () => json(publishedCollection(loadCollection()));
