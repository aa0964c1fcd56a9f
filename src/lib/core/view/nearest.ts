import { editDistance } from '../dataset/nearest';

/**
 * The id that a mistyped one most likely meant, or `null` when none is near: one slip in up to three
 * characters, two in up to seven, three in more, where a slip is a letter added, dropped, changed or
 * swapped with its neighbour. Unlike `nearestTo`, which is for editors, it also knows an id by one of
 * its words: "helsinky" gives "helsinki-summit". Of equally near ids the first. O(ids).
 */
export function nearestId(text: string, ids: Iterable<string>): string | null {
  const wanted = text.toLowerCase();
  if (wanted === '' || wanted.length > LONGEST_ID) return null;
  let best: string | null = null;
  let least = wanted.length <= 3 ? 1.5 : wanted.length <= 7 ? 2.5 : 3.5;
  for (const id of ids) {
    const slips = slipsBetween(wanted, id, least);
    if (slips < least) {
      best = id;
      least = slips;
    }
  }
  return best;
}

/** No id is near this long; a longer text is nonsense and only costs time. */
const LONGEST_ID = 80;

/** Slips to the whole id, or half a slip more than to one of its words; Infinity when clearly not under `limit`. */
function slipsBetween(wanted: string, id: string, limit: number): number {
  const slipsTo = (word: string): number =>
    Math.abs(word.length - wanted.length) < limit ? editDistance(wanted, word) : Infinity;
  return Math.min(slipsTo(id), ...id.split('-').map((word) => 0.5 + slipsTo(word)));
}
