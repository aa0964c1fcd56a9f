import type { EventEntry as Entry } from '../src/lib/core/dataset/entry';
import type { ActorId } from './actors';
import type { ArticleId } from './articles';

/** An event of this collection: a misspelt actor or article does not compile. */
export type EventEntry = Entry<ActorId, ArticleId>;
