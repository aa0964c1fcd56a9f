import type { Actor } from '../dataset/collection';
import type { ActorType } from '../dataset/entry';

/** Actors of one type, in the order a reader looks for them. */
export interface ActorGroup {
  readonly type: ActorType;
  readonly name: string;
  readonly actors: readonly Actor[];
}

const GROUPS: readonly (readonly [ActorType, string])[] = [
  ['state', 'States, with their people and bodies'],
  ['person', 'People'],
  ['organisation', 'Organisations'],
];

/** Groups of the actors whose name or description holds the text, most events first; empty groups left out. */
export function actorGroups(
  actors: readonly Actor[],
  counts: ReadonlyMap<string, number>,
  text: string,
): ActorGroup[] {
  const sought = folded(text);
  const found = actors.filter(({ name, short, description = '' }) =>
    [name, short, description].some((words) => folded(words).includes(sought)),
  );
  const countOf = ({ id }: Actor): number => counts.get(id) ?? 0;
  return GROUPS.map(([type, name]) => ({
    type,
    name,
    actors: found
      .filter((actor) => actor.type === type)
      .sort((a, b) => countOf(b) - countOf(a) || a.name.localeCompare(b.name, 'en')),
  })).filter((group) => group.actors.length > 0);
}

function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .trim();
}
