import type { Actor, SourcedEvent } from '../dataset/collection';
import { all, and, count, forEach, none, set, setMembers, type Bits, type Members } from './bits';
import { membersBeginning, wordIndexFrom, wordsNear, type WordIndex } from './word-index';
import { fold, queryFrom, wordsOf } from './words';

/** The words by which an event is found. */
export interface SearchDocument {
  readonly id: string;
  readonly title: string;
  readonly short: string;
  readonly summary: string;
  readonly quotes: readonly string[];
  readonly actorNames: readonly string[];
}

/** Full-text search over the documents it was built from. */
export interface Search {
  /**
   * The events, by place in the list of documents, in which every word of the query begins some word
   * of title, short title, summary, quotes or actor names. A word of five letters or more that begins
   * none is taken as misspelt. A phrase in double quotes has to stand in one of those texts as it is,
   * but for case, accents, the shape of quotation marks and dashes, and white space. A query without
   * a letter or digit finds all. O(vocabulary + events / 32) a word; a phrase of several words also
   * reads the texts of the events that have them all.
   */
  readonly hits: (query: string) => Bits;
  /**
   * Ids of at most `limit` events that a mistyped id or title may have meant, best first: any word
   * counts, rare words more, words of id and title most. Empty when nothing comes near.
   */
  readonly nearest: (text: string, limit: number) => readonly string[];
}

/** The documents of a collection's events, in its order. */
export function documentsFrom(
  events: readonly Pick<
    SourcedEvent,
    'id' | 'title' | 'short' | 'summary' | 'passages' | 'actors'
  >[],
  actors: readonly Pick<Actor, 'id' | 'name' | 'short'>[],
): readonly SearchDocument[] {
  const namesOf = new Map(actors.map(({ id, name, short }) => [id, [name, short]]));
  return events.map(({ id, title, short, summary = '', passages, actors: takingPart }) => ({
    id,
    title,
    short,
    summary,
    quotes: passages.map(({ quote }) => quote),
    actorNames: takingPart.flatMap((actor) => namesOf.get(actor.id) ?? []),
  }));
}

/** Indexes the documents. O(text): 3 s for 1,000,000 short titles, so beyond some ten thousand in a worker. */
export function buildSearch(documents: readonly SearchDocument[]): Search {
  const textsAt = (place: number): readonly string[] => textsOf(documentAt(documents, place));
  const texts = wordIndexFrom(documents.length, textsAt);
  let names: WordIndex | null = null;
  return {
    hits: (query) => hitsIn(texts, textsAt, query),
    nearest: (text, limit) => {
      // Only the page for an address that leads nowhere asks this.
      names ??= wordIndexFrom(documents.length, (place) => {
        const { id, title, short } = documentAt(documents, place);
        return [id, title, short];
      });
      const scores = new Float64Array(documents.length);
      for (const word of new Set(wordsOf(fold(text)).slice(0, NEAREST_WORDS))) {
        addScores(scores, names, word, 3);
        addScores(scores, texts, word, 1);
      }
      return documents
        .map(({ id }, place) => ({ id, score: scores[place] ?? 0 }))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score)
        .slice(0, Math.max(0, limit))
        .map(({ id }) => id);
    },
  };
}

/** The hits of a query, as `Search` describes them. `textsAt` gives the texts that `index` was made from. */
export function hitsIn(
  index: WordIndex,
  textsAt: (place: number) => readonly string[],
  query: string,
): Bits {
  const { words, phrases } = queryFrom(query);
  const found = [
    ...words.map((word) => union(index.length, membersBeginning(index, word))),
    ...phrases.map((phrase) => eventsWithPhrase(index, textsAt, phrase)),
  ];
  return found.reduce(and, all(index.length));
}

function documentAt(documents: readonly SearchDocument[], place: number): SearchDocument {
  return documents[place] as SearchDocument;
}

/** Enough for any id or title; a longer text is nonsense and only costs time. */
const NEAREST_WORDS = 20;

function textsOf(document: SearchDocument): readonly string[] {
  const { title, short, summary, quotes, actorNames } = document;
  return [title, short, summary, ...quotes, ...actorNames];
}

function union(length: number, found: readonly Members[]): Bits {
  const bits = none(length);
  for (const members of found) setMembers(bits, members);
  return bits;
}

/** A phrase may begin and end inside a word, so the index narrows and, past one word, the texts decide. */
function eventsWithPhrase(
  index: WordIndex,
  textsAt: (place: number) => readonly string[],
  phrase: string,
): Bits {
  const parts = wordsOf(phrase);
  const having = parts.map(() => none(index.length));
  index.words.forEach((word, members) => {
    having.forEach((bits, at) => {
      if (canStandAt(at, parts, word)) setMembers(bits, members);
    });
  });
  const candidates = having.reduce(and);
  if (phrase === parts[0]) return candidates;
  const found = none(index.length);
  forEach(candidates, (place) => {
    if (textsAt(place).some((text) => fold(text).includes(phrase))) set(found, place);
  });
  return found;
}

function canStandAt(at: number, parts: readonly string[], word: string): boolean {
  const part = parts[at] ?? '';
  const isFirst = at === 0;
  const isLast = at === parts.length - 1;
  if (isFirst && isLast) return word.includes(part);
  if (isFirst) return word.endsWith(part);
  return isLast ? word.startsWith(part) : word === part;
}

/** Adds to each event the best that any word near `word` is worth: the closer and rarer, the more. */
function addScores(scores: Float64Array, index: WordIndex, word: string, weight: number): void {
  const worth = new Float64Array(scores.length);
  const note = (members: Members, closeness: number): void => {
    const score = weight * closeness * Math.log(1 + index.length / count(members));
    forEach(members, (place) => {
      if (score > (worth[place] ?? 0)) worth[place] = score;
    });
  };
  const maxEdits = word.length < 4 ? 0 : word.length < 8 ? 2 : 3;
  for (const { members, edits } of wordsNear(index, word, maxEdits)) {
    note(members, 1 - edits / word.length);
  }
  if (word.length >= 3) {
    for (const [term, members] of index.words.atPrefix(word)) {
      note(members, word.length / term.length);
    }
  }
  worth.forEach((score, place) => {
    scores[place] = (scores[place] ?? 0) + score;
  });
}
