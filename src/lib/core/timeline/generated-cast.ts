import type { Actor, Article } from '../dataset/collection';
import type { ActorType } from '../dataset/entry';
import { GENERATED_ACTORS, GENERATED_ARTICLES, generatedPublication } from './generated';
import { dayDated } from './generated-date';
import { generatedActorName } from './generated-vocabulary';

/** The first actors are states; the others belong to one of them, but for a few bodies of none. */
const STATES = 12;

/** An invented actor, and the number of the state it belongs to. */
export interface GeneratedActor extends Actor {
  readonly stateNumber: number | null;
}

/** The invented actors, by number. */
export const generatedCast: readonly GeneratedActor[] = Array.from(
  { length: GENERATED_ACTORS },
  (_, number) => actorFrom(number),
);

function actorFrom(number: number): GeneratedActor {
  const name = generatedActorName(number);
  const type = typeOf(number);
  const stateNumber = type === 'state' || number % 10 === 9 ? null : number % STATES;
  return {
    ...{ id: name.toLowerCase(), name, short: name, type, stateNumber },
    description: 'invented for measuring',
    ...(stateNumber !== null && { state: generatedActorName(stateNumber).toLowerCase() }),
  };
}

function typeOf(number: number): ActorType {
  if (number < STATES) return 'state';
  return number % 5 === 4 ? 'organisation' : 'person';
}

/** The invented articles, by number, in the order of publication; nothing is quoted from them. */
export const generatedPress: readonly Article[] = Array.from(
  { length: GENERATED_ARTICLES },
  (_, number) => articleFrom(number),
);

function articleFrom(number: number): Article {
  const name = `Article ${number + 1}`;
  return {
    ...{ id: `article-${number + 1}`, title: `Invented article ${number + 1}`, shortName: name },
    ...{ author: null, affiliation: null, publisher: 'invented for measuring', url: null },
    ...{ published: dayDated(generatedPublication(number)), publishedBasis: 'invented' },
    ...{ bodyLines: [1, 1], excludedLines: [], words: 0, eventCount: 0, quotedWords: 0 },
  };
}
