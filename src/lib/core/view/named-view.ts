import { addressFromView, parseAddress } from './address';
import type { Known } from './address-parameter';

/** A view that has a name: no more than its address. */
export interface NamedView {
  /** A few words, sentence case. */
  readonly title: string;
  /** What stands after the "?" of its address. */
  readonly address: string;
}

/**
 * What is wrong with named views, as plain sentences: an address that cannot be had, that has another form, or
 * a title or address that an earlier one has already. Empty when all of them lead where they say.
 */
export function namedViewProblems(views: readonly NamedView[], known: Known): string[] {
  return views.flatMap(({ title, address }, i) => {
    const { view, notices } = parseAddress(new URLSearchParams(address), known);
    const written = addressFromView(view);
    const earlier = views.slice(0, i);
    const problems = [...notices];
    if (notices.length === 0 && written !== address) problems.push(`write it as "${written}".`);
    if (earlier.some((other) => other.title === title)) problems.push('has its title twice.');
    if (earlier.some((other) => other.address === address)) problems.push('has its address twice.');
    return problems.map((problem) => `"${title}" (${address}): ${problem}`);
  });
}
