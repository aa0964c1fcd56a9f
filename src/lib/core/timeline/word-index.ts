import SearchableMap from 'minisearch/SearchableMap';
import { membersFrom, type Members } from './bits';
import { fold, initialsIn, wordsOf } from './words';

/**
 * Which events hold which word. Of MiniSearch it takes the radix tree, which answers prefixes and
 * misspellings, with a set of events at each word: the ranked index that MiniSearch itself keeps in
 * that tree took 16 s, 1 GB and a second a query for 1,000,000 titles of eight words; this 3 s, 32 MB
 * and at most 25 ms.
 */
export interface WordIndex {
  /** How many events there are. */
  readonly length: number;
  /** Folded words, and initials with their inner dots ("u.s"); each stands so in a text of each member. */
  readonly words: SearchableMap<Members>;
}

/**
 * `fuzzyGet` counts edits in bytes, so past 255 letters its distances wrap to nonsense; no word of a
 * text is near that. Longer words are not taken as misspelt.
 */
const LONGEST_WORD = 60;

/** Places between two reports of progress. */
const SLICE = 20_000;

/**
 * Indexes the words of the texts at each place 0…length − 1, which are read once and not kept. `onprogress` is
 * told what share is done, 0…1. O(text).
 */
export function wordIndexFrom(
  length: number,
  textsAt: (place: number) => readonly string[],
  onprogress: (share: number) => void = () => undefined,
): WordIndex {
  const placesOf = new Map<string, number[]>();
  const add = (word: string, place: number): void => {
    const places = placesOf.get(word);
    if (!places) placesOf.set(word, [place]);
    else if (places[places.length - 1] !== place) places.push(place);
  };
  for (let place = 0; place < length; place++) {
    if (place % SLICE === 0) onprogress(place / length);
    for (const folded of textsAt(place).map(fold)) {
      for (const word of wordsOf(folded)) add(word, place);
      for (const initials of initialsIn(folded)) add(initials, place);
    }
  }
  const words = new SearchableMap<Members>();
  for (const [word, places] of placesOf) words.set(word, membersFrom(length, places));
  return { length, words };
}

/**
 * The events of the words that begin with `word` (folded), and of the initials it spells. When there
 * are none, a word of at least five letters and no digit is taken as misspelt: one slip, or two from
 * eight letters on, and of those only the nearest. O(vocabulary).
 */
export function membersBeginning({ words }: WordIndex, word: string): readonly Members[] {
  const initials = words.get([...word].join('.'));
  const begun = [...words.atPrefix(word).values()];
  if (initials) begun.push(initials);
  if (begun.length > 0 || word.length < 5 || /\p{N}/u.test(word)) return begun;

  const near = wordsNear({ words }, word, 2).map(({ term, members, edits }) => {
    // Two letters swapped count as two edits here, but are one slip.
    return { members, slips: haveSameLetters(term, word) ? 1 : edits };
  });
  const fewest = Math.min(word.length < 8 ? 1 : 2, ...near.map(({ slips }) => slips));
  return near.filter(({ slips }) => slips === fewest).map(({ members }) => members);
}

/** The words at most `maxEdits` letters added, dropped or changed away from `word` (folded). O(vocabulary). */
export function wordsNear(
  { words }: Pick<WordIndex, 'words'>,
  word: string,
  maxEdits: number,
): readonly { term: string; members: Members; edits: number }[] {
  if (word.length > LONGEST_WORD) return [];
  const found = [...words.fuzzyGet(word, maxEdits)];
  return found.map(([term, [members, edits]]) => ({ term, members, edits }));
}

function haveSameLetters(a: string, b: string): boolean {
  return [...a].sort().join('') === [...b].sort().join('');
}
