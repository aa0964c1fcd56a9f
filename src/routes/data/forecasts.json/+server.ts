import { json } from '@sveltejs/kit';
import { loadForecasts } from '$lib/server/forecasts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The forecasts as the home page shows them, fetched when a reader goes back to what was known on a day. */
export const GET: RequestHandler = () => json(loadForecasts());
