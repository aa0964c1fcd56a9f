import { expect, it } from 'vitest';
import type { ActorId } from '../../data/actors';
import type { ArticleId } from '../../data/articles';
import type { EventId } from '../../data/events';

/*
 * Checked by `npm run check`: a comment that expects an error is one itself when there is none, so that this
 * file stops compiling once a misspelt id would compile.
 */

// @ts-expect-error an actor that data/actors.ts does not have
const ACTOR: ActorId = 'trmup';
// @ts-expect-error an article that data/articles.ts does not have
const ARTICLE: ArticleId = 'muravyev-2025';
// @ts-expect-error an event that no file of data/events/ has
const EVENT: EventId = 'first-cal';

it('ids are literal types, and those that exist compile', () => {
  const known: readonly [ActorId, ArticleId, EventId] = ['trump', 'muraviev-2025', 'first-call'];
  expect(known).not.toContain(ACTOR);
  expect(known).not.toContain(ARTICLE);
  expect(known).not.toContain(EVENT);
});
