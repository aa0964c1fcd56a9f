import type { Draft, Filed } from './draft';
import type { EventEntry } from './entry';
import { didYouMean } from './problem';
import type { Problem } from './problem';
import { quotesOf, quotingIn } from './quoted';
import type { Quoting } from './quoted';

/**
 * What is wrong with the names by which entries point to each other: an id given twice, an id that
 * nothing has, a person who belongs to no state, events that are part of themselves, an actor in no event.
 */
export function idProblems(draft: Draft): Problem[] {
  return [
    ...repeatedIds(draft.ids.articles, 'article'),
    ...repeatedIds(draft.ids.actors, 'actor'),
    ...repeatedIds(draft.ids.events, 'event'),
    ...repeatedIds(draft.ids.forecasts, 'forecast'),
    ...stateProblems(draft),
    ...unusedActors(draft),
    ...quotingIn(draft).flatMap((quoting) => unknownArticles(quoting, draft)),
    ...draft.events.flatMap((event) => [
      ...actorProblems(event, draft),
      ...partProblems(event, draft),
    ]),
  ];
}

function repeatedIds(ids: readonly Filed<string>[], what: string): Problem[] {
  const firstFiles = new Map<string, string>();
  return ids.flatMap(({ file, entry: id }) => {
    const first = firstFiles.get(id);
    if (first === undefined) firstFiles.set(id, file);
    const message = `is the id of another ${what} too, in ${first}: give one of them a different id.`;
    return first === undefined ? [] : [{ file, id, field: 'id', message }];
  });
}

function stateProblems({ actors, ids }: Draft): Problem[] {
  const stateIds = actors
    .filter(({ entry }) => entry.type === 'state')
    .map(({ entry }) => entry.id);
  const knownIds = new Set(ids.actors.map(({ entry }) => entry));
  const soundIds = new Set(actors.map(({ entry }) => entry.id));
  return actors.flatMap(({ file, entry: { id, type, state } }) => {
    if (state === undefined) return [];
    const at = { file, id, field: 'state' };
    if (type === 'state') {
      return [{ ...at, message: `is a state and belongs to "${state}": a state belongs to none.` }];
    }
    if (!knownIds.has(state)) {
      const message = `belongs to state "${state}", which ${file} does not have.`;
      return [{ ...at, message: message + didYouMean(state, stateIds) }];
    }
    if (!soundIds.has(state) || stateIds.includes(state)) return [];
    const message = `belongs to "${state}", which is no state.`;
    return [{ ...at, message: message + didYouMean(state, stateIds) }];
  });
}

/** A state takes part in what its people and bodies do. */
function unusedActors({ actors, ids, namedActors, isWhole }: Draft): Problem[] {
  if (!isWhole) return [];
  const message = 'takes part in no event: name it in one, or delete it.';
  const named = actors.filter(({ entry }) => namedActors.has(entry.id));
  const states = new Set(named.map(({ entry }) => entry.state));
  return ids.actors
    .filter(({ entry }) => !namedActors.has(entry) && !states.has(entry))
    .map(({ file, entry }) => ({ file, id: entry, field: 'id', message }));
}

function unknownArticles({ file, entry }: Filed<Quoting>, draft: Draft): Problem[] {
  const known = draft.ids.articles.map((article) => article.entry);
  return quotesOf(entry)
    .filter(({ article }) => known.length > 0 && !known.includes(article))
    .map(({ article, field: quoteField }) => {
      const field = quoteField.replace(/quote$/, 'article');
      const message = `cites article "${article}", which ${draft.files.articles} does not have.`;
      return { file, id: entry.id, field, message: message + didYouMean(article, known) };
    });
}

function actorProblems({ file, entry }: Filed<EventEntry>, draft: Draft): Problem[] {
  const known = draft.ids.actors.map((actor) => actor.entry);
  const named = entry.actors.map((actor) => actor.id);
  return named.flatMap((actor, i) => {
    const at = { file, id: entry.id, field: `actors.${i}.id` };
    if (named.indexOf(actor) < i) {
      return [{ ...at, message: `names actor "${actor}" twice: keep the more active role.` }];
    }
    if (known.length === 0 || known.includes(actor)) return [];
    const message = `names actor "${actor}", which ${draft.files.actors} does not have.`;
    return [{ ...at, message: message + didYouMean(actor, known) }];
  });
}

function partProblems(
  { file, entry }: Filed<EventEntry>,
  { events, ids, isWhole }: Draft,
): Problem[] {
  if (entry.partOf === undefined) return [];
  const at = { file, id: entry.id, field: 'partOf' };
  const known = ids.events.map((event) => event.entry);
  if (!known.includes(entry.partOf)) {
    if (!isWhole) return [];
    const message = `is part of event "${entry.partOf}", which no file of events has.`;
    return [{ ...at, message: message + didYouMean(entry.partOf, known) }];
  }
  const wholes = new Map(events.map((event) => [event.entry.id, event.entry.partOf]));
  const chain = [entry.id];
  for (let whole = wholes.get(entry.id); whole !== undefined; whole = wholes.get(whole)) {
    if (whole === entry.id) {
      const circle = [...chain, whole].map((id) => `"${id}"`).join(' → ');
      return [{ ...at, message: `is part of itself: ${circle}. Take one partOf away.` }];
    }
    if (chain.includes(whole)) return [];
    chain.push(whole);
  }
  return [];
}
