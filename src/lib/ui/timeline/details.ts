import type { SourcedEvent } from '$lib/core/dataset/collection';
import type { MarkDetails } from '$lib/core/timeline/marks';

/** What marks show beyond bounds: the members of all-of sets, and dates as told that the record corrects. */
export function marksDetails(events: readonly SourcedEvent[]): MarkDetails {
  const members = new Map<number, SourcedEvent['placed']['span']['members']>();
  const told = new Map<number, number>();
  for (const [row, { placed, told: asTold, isDisputed }] of events.entries()) {
    if (placed.span.members.length > 0) members.set(row, placed.span.members);
    if (isDisputed && asTold.span.end !== Infinity) {
      told.set(row, Math.floor((asTold.span.start + asTold.span.end) / 2));
    }
  }
  return { members, told };
}
