/**
 * Ids that exist. `has` is all that reading an address needs; iterating is for a hint at what a mistyped one
 * may have meant, and may give none where ids are too many to be hinted at. Any set of strings will do.
 */
export interface Ids extends Iterable<string> {
  has(id: string): boolean;
}
