import type { SourcedEvent } from '../dataset/collection';
import type { MarkDetails } from './marks';

/** What marks show beyond bounds: the members of all-of sets, and where the other of two dates would put them. O(n). */
export function marksDetails(events: readonly SourcedEvent[]): MarkDetails {
  const members = new Map<number, SourcedEvent['placed']['span']['members']>();
  const told = new Map<number, number>();
  for (const [row, { placed, told: asTold, record, isDisputed }] of events.entries()) {
    if (placed.span.members.length > 0) members.set(row, placed.span.members);
    const other = placed.edtf === asTold.edtf ? record?.date : asTold;
    if (isDisputed && other && other.span.end !== Infinity) {
      told.set(row, Math.floor((other.span.start + other.span.end) / 2));
    }
  }
  return { members, told };
}
