import type { Bits } from '$lib/core/timeline/bits';
import type { GeneratedColumns } from '$lib/core/timeline/generated-columns';
import { generatedSource } from '$lib/core/timeline/generated-source';
import type { Searching, Source } from '$lib/core/timeline/source';

/** What a page asks of the worker that makes events, one at a time but for `find`. */
export type ToWorker =
  | { readonly task: 'generate'; readonly size: number; readonly seed: number }
  | { readonly task: 'index' }
  | { readonly task: 'find'; readonly number: number; readonly query: string };

/** What the worker says. Shares go from 0 to 1. */
export type FromWorker =
  | { readonly told: 'progress'; readonly share: number }
  | { readonly told: 'columns'; readonly columns: GeneratedColumns }
  | { readonly told: 'indexed' }
  | { readonly told: 'found'; readonly number: number; readonly bits: Bits };

/** Invented events on their way, or there. */
export interface Generating {
  /** Rejects when the worker could not be loaded or failed. */
  readonly source: Promise<Source>;
  /** Ends the worker; what it has made stays, but can no longer be searched. */
  readonly stop: () => void;
}

/**
 * Makes events in a worker, so that the page stays with its reader, and searches them there: the columns are
 * handed over without a copy, the index never leaves. `onprogress` is told what share is done, 0…1.
 */
export function generateInWorker(
  size: number,
  seed: number,
  onprogress: (share: number) => void,
): Generating {
  const worker = new Worker(new URL('./generating.worker.ts', import.meta.url), { type: 'module' });
  const ask = (message: ToWorker): void => worker.postMessage(message);
  const waiting = new Waiting(worker);
  let searching: Promise<Searching> | null = null;
  let asked = 0;

  const openSearch = async (onindexed: (share: number) => void): Promise<Searching> => {
    ask({ task: 'index' });
    await waiting.for('indexed', onindexed);
    return {
      hits: async (query) => {
        const number = asked++;
        ask({ task: 'find', number, query });
        return (await waiting.for('found', undefined, (found) => found.number === number)).bits;
      },
    };
  };
  ask({ task: 'generate', size, seed });
  return {
    source: waiting
      .for('columns', onprogress)
      .then(({ columns }) =>
        generatedSource(columns, (onindexed) => (searching ??= openSearch(onindexed))),
      ),
    stop: () => worker.terminate(),
  };
}

type Said<Told extends FromWorker['told']> = Extract<FromWorker, { readonly told: Told }>;

/** Turns what a worker says into promises. */
class Waiting {
  readonly #worker: Worker;

  constructor(worker: Worker) {
    this.#worker = worker;
  }

  /** The next message of a kind that is the one; rejects when the worker fails before it comes. */
  for<Told extends FromWorker['told']>(
    told: Told,
    onprogress: (share: number) => void = () => undefined,
    isIt: (said: Said<Told>) => boolean = () => true,
  ): Promise<Said<Told>> {
    const worker = this.#worker;
    return new Promise((resolve, reject) => {
      const end = new AbortController();
      const onmessage = ({ data }: MessageEvent<FromWorker>): void => {
        if (data.told === 'progress') onprogress(data.share);
        else if (data.told === told && isIt(data as Said<Told>)) {
          end.abort();
          resolve(data as Said<Told>);
        }
      };
      worker.addEventListener('message', onmessage, { signal: end.signal });
      worker.addEventListener(
        'error',
        (event) => {
          end.abort();
          reject(new Error(event.message || 'The worker could not be loaded.'));
        },
        { signal: end.signal },
      );
    });
  }
}
