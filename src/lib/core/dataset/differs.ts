import type { SourcedEvent } from './collection';

/** Whether the record contradicts what the articles tell of an event, in its date or in substance. */
export function differsFromRecord({
  isDisputed,
  record,
}: Pick<SourcedEvent, 'isDisputed' | 'record'>): boolean {
  return isDisputed || record?.verdict === 'contradicts';
}
