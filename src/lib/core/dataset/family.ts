import type { Kind } from './entry';

/** The six families a reader tells apart by colour and shape, in the order of the legend. */
export const FAMILIES = ['talks', 'words', 'agreements', 'force', 'home', 'background'] as const;
export type Family = (typeof FAMILIES)[number];

export const FAMILY_NAMES: { readonly [family in Family]: string } = {
  talks: 'Talks',
  words: 'Words',
  agreements: 'Agreements',
  force: 'Force and sanctions',
  home: 'Decisions at home',
  background: 'Background',
};

export const FAMILY_OF: { readonly [kind in Kind]: Family } = {
  call: 'talks',
  meeting: 'talks',
  summit: 'talks',
  visit: 'talks',
  speech: 'words',
  statement: 'words',
  agreement: 'agreements',
  sanctions: 'force',
  military: 'force',
  order: 'home',
  election: 'home',
  trend: 'background',
};

export const KIND_NAMES: { readonly [kind in Kind]: string } = {
  call: 'Telephone call',
  meeting: 'Meeting',
  summit: 'Summit',
  visit: 'Visit',
  speech: 'Speech',
  statement: 'Statement',
  agreement: 'Agreement',
  sanctions: 'Sanctions',
  military: 'Military act',
  order: 'Order',
  election: 'Election',
  trend: 'Trend',
};
