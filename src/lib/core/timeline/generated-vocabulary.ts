import type { Kind } from '../dataset/entry';

/** What titles of invented events begin with. */
export const DEEDS: Readonly<Record<Kind, string>> = {
  call: 'Call between',
  meeting: 'Meeting of',
  summit: 'Summit of',
  visit: 'Visit by',
  speech: 'Speech by',
  statement: 'Statement from',
  agreement: 'Agreement of',
  sanctions: 'Sanctions by',
  military: 'Exercise of',
  order: 'Order of',
  election: 'Election in',
  trend: 'Growth of',
};

/** What they are about. */
export const TOPICS = [
  ...['grain', 'gas', 'oil', 'steel', 'timber', 'fish', 'water', 'coal', 'cotton', 'copper'],
  ...['borders', 'ports', 'bridges', 'railways', 'roads', 'canals', 'airports', 'satellites'],
  ...['tariffs', 'loans', 'taxes', 'prices', 'wages', 'pensions', 'visas', 'passports', 'customs'],
  ...['elections', 'prisoners', 'refugees', 'schools', 'hospitals', 'vaccines', 'museums', 'games'],
  ...[
    'missiles',
    'warships',
    'aircraft',
    'submarines',
    'drones',
    'radar',
    'ceasefire',
    'embassies',
  ],
  ...['floods', 'drought', 'earthquake', 'forests', 'emissions', 'reactors', 'waste', 'weather'],
] as const;

const STARTS = ['Ar', 'Bel', 'Cor', 'Dan', 'El', 'Fen', 'Gal', 'Hol', 'Is', 'Jun', 'Kal', 'Lor'];
const ENDINGS = ['a', 'en', 'is', 'ov', 'um', 'ai', 'on', 'ez', 'ik', 'or'];
const MIDDLES = [
  'ma',
  'ne',
  'ri',
  'so',
  'tu',
  'va',
  'wi',
  'xe',
  'yo',
  'za',
  'le',
  'do',
  'pi',
  'ku',
];
const PLACES = ['burg', 'ford', 'grad', 'haven', 'mouth', 'stad', 'ton', 'ville', 'wick', 'dorf'];

/** How many places there are: with the other words, about as many as a year of news has. */
export const GENERATED_PLACES = STARTS.length * MIDDLES.length ** 2 * PLACES.length;

/** The invented name of an actor, one word; 120 of them differ. */
export function generatedActorName(actor: number): string {
  return (actorNames[actor] ??= actorName(actor));
}

/** Made once each, as the names of places are. */
const actorNames: string[] = [];

function actorName(actor: number): string {
  return `${part(STARTS, actor)}${part(ENDINGS, Math.floor(actor / STARTS.length))}`;
}

/** The invented name of a place, one word; GENERATED_PLACES of them differ. */
export function generatedPlaceName(place: number): string {
  return (placeNames[place] ??= placeName(place));
}

/** Made once each: a million titles name few of them. */
const placeNames: string[] = [];

function placeName(place: number): string {
  const first = Math.floor(place / STARTS.length);
  const second = Math.floor(first / MIDDLES.length);
  const ending = Math.floor(second / MIDDLES.length);
  return `${part(STARTS, place)}${part(MIDDLES, first)}${part(MIDDLES, second)}${part(PLACES, ending)}`;
}

function part(parts: readonly string[], n: number): string {
  return parts[n % parts.length] ?? '';
}
