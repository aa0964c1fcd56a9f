/**
 * A set of whole numbers 0…length − 1 (places of events in time order), one bit each: place `i` is bit
 * `i & 31` of `words[i >>> 5]`. Bits from `length` up to the end of the last word are always 0.
 */
export interface Bits {
  readonly length: number;
  readonly words: Uint32Array;
}

/**
 * The same set in whichever form is smaller: bits, or the places themselves in ascending order when
 * fewer than one in 32 is in. Ten thousand rare values over a million events then cost what they
 * hold, not 125 kB each.
 */
export type Members = Bits | Uint32Array;

/** The empty set over `length` places. */
export function none(length: number): Bits {
  return { length, words: new Uint32Array((length + 31) >>> 5) };
}

/** The set of all `length` places. */
export function all(length: number): Bits {
  const bits = none(length);
  bits.words.fill(0xffffffff);
  const used = length & 31;
  if (used > 0) bits.words[bits.words.length - 1] = 2 ** used - 1;
  return bits;
}

/** Puts a place in, changing `bits`: only for a set that is still being built. Throws a RangeError outside it. */
export function set(bits: Bits, place: number): void {
  if (!(place >= 0 && place < bits.length)) {
    throw new RangeError(`place ${place} is outside a bit set of ${bits.length}`);
  }
  const at = place >>> 5;
  bits.words[at] = (bits.words[at] ?? 0) | (1 << (place & 31));
}

/** Whether a place is in; false for places outside the set's length. */
export function has(bits: Bits, place: number): boolean {
  return ((bits.words[place >>> 5] ?? 0) & (1 << (place & 31))) !== 0;
}

/** What is in both, as a new set. O(length / 32). Throws a RangeError when the lengths differ. */
export function and(a: Bits, b: Bits): Bits {
  return combine(a, b, (x, y) => x & y);
}

/** What is in either, as a new set. O(length / 32). Throws a RangeError when the lengths differ. */
export function or(a: Bits, b: Bits): Bits {
  return combine(a, b, (x, y) => x | y);
}

/** What is in `a` and not in `b`, as a new set. O(length / 32). Throws a RangeError when the lengths differ. */
export function andNot(a: Bits, b: Bits): Bits {
  return combine(a, b, (x, y) => x & ~y);
}

/** How many places are in. O(length / 32) for bits, else O(1). */
export function count(members: Members): number {
  if (members instanceof Uint32Array) return members.length;
  let total = 0;
  for (const word of members.words) total += ones(word);
  return total;
}

/** Calls `visit` with each place that is in, ascending. O(places), and length / 32 more for bits. */
export function forEach(members: Members, visit: (place: number) => void): void {
  if (members instanceof Uint32Array) {
    members.forEach((place) => visit(place));
    return;
  }
  members.words.forEach((word, at) => {
    for (let left = word; left !== 0; left &= left - 1) {
      visit(at * 32 + 31 - Math.clz32(left & -left));
    }
  });
}

/** The smaller form of a set over `length` places, from its places in ascending order without repeats. */
export function membersFrom(length: number, places: readonly number[]): Members {
  if (places.length * 32 < length) return Uint32Array.from(places);
  const bits = none(length);
  for (const place of places) set(bits, place);
  return bits;
}

/** Puts all members into `bits`, changing it. O(length / 32) or O(members), whichever is smaller. */
export function setMembers(bits: Bits, members: Members): void {
  if (members instanceof Uint32Array) {
    for (const place of members) set(bits, place);
  } else {
    requireSameLength(bits, members);
    members.words.forEach((word, at) => {
      bits.words[at] = (bits.words[at] ?? 0) | word;
    });
  }
}

/** How many members are also in `bits`, with nothing allocated. O(length / 32) or O(members), whichever is smaller. */
export function countMembers(members: Members, bits: Bits): number {
  let total = 0;
  if (members instanceof Uint32Array) {
    for (const place of members) if (has(bits, place)) total += 1;
    return total;
  }
  requireSameLength(members, bits);
  for (let at = 0; at < bits.words.length; at += 1) {
    total += ones((members.words[at] ?? 0) & (bits.words[at] ?? 0));
  }
  return total;
}

function combine(a: Bits, b: Bits, join: (x: number, y: number) => number): Bits {
  requireSameLength(a, b);
  const result = none(a.length);
  for (let at = 0; at < result.words.length; at += 1) {
    result.words[at] = join(a.words[at] ?? 0, b.words[at] ?? 0);
  }
  return result;
}

function requireSameLength(a: Bits, b: Bits): void {
  if (a.length !== b.length) {
    throw new RangeError(
      `bit sets of ${a.length} and ${b.length} do not belong to the same events`,
    );
  }
}

/** Ones in a 32-bit word: Warren, Hacker's Delight (2nd ed.), figure 5-2. */
export function ones(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
