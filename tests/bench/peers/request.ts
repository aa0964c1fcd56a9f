import { generateEvents, type GeneratedEvents } from '../../../src/lib/core/timeline/generated';

/** What the bench asks of a peer's page by its address: `?n=1000&seed=1`, and `&cluster` where it can. */
export interface PeerRequest {
  readonly events: GeneratedEvents;
  readonly hasClusters: boolean;
}

const DAY_MS = 86_400_000;

export function readRequest(): PeerRequest {
  const params = new URLSearchParams(location.search);
  return {
    events: generateEvents(Number(params.get('n')), Number(params.get('seed'))),
    hasClusters: params.has('cluster'),
  };
}

/** The date libraries want; day 0 is 1 January 1970. */
export function dateFromDay(day: number): Date {
  return new Date(day * DAY_MS);
}

/** Says that the first picture has been drawn, as the stage does. */
export function markReady(): void {
  requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('sourceline:ready')));
}

/** The bench changes the filter by this button: only what is of the first kind, or everything again. */
export function onFilter(show: (isFiltered: boolean) => void): void {
  let isFiltered = false;
  const button = document.createElement('button');
  button.id = 'filter';
  button.textContent = 'Only calls';
  button.addEventListener('click', () => show((isFiltered = !isFiltered)));
  document.body.prepend(button);
}
