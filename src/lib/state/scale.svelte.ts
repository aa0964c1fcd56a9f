import { grouped } from '$lib/core/view/grouped';
import { scaleAddress, scaleFromParams, type Scale } from '$lib/core/view/scale-address';
import { generateInWorker, type Generating } from './generating';
import { Reader, type Navigate } from './reader.svelte';

/** How far the events are, in words and as a share 0…1. */
export interface Progress {
  readonly words: string;
  readonly share: number;
}

/** Invented events of the number and seed that an address asks for, and the reader of them once they are there. */
export class ScaleVisit {
  readonly #navigate: Navigate;
  #scale: Scale | null = null;
  #generating: Generating | null = null;
  /** What the address asked for last; the view is taken from it as soon as there is one. */
  #params = new URLSearchParams();

  /** `null` while events are being made. */
  reader = $state.raw<Reader | null>(null);
  progress = $state.raw<Progress>({ words: 'Making the events …', share: 0 });
  /** Why there are no events, for people; `null` as long as there is hope. */
  failure = $state.raw<string | null>(null);

  constructor(navigate: Navigate) {
    this.#navigate = navigate;
  }

  /** Takes over an address: makes the events that it asks for, unless they are there, and restores the view. */
  async open(params: URLSearchParams): Promise<void> {
    this.#params = params;
    const { scale } = scaleFromParams(params);
    const isMade = scale.size === this.#scale?.size && scale.seed === this.#scale.seed;
    if (!isMade) await this.#make(scale);
    else if (this.reader) this.#restore(this.reader);
  }

  #restore(reader: Reader): void {
    reader.restore(this.#params);
    reader.notices = [...scaleFromParams(this.#params).notices, ...reader.notices];
  }

  async #make(scale: Scale): Promise<void> {
    this.close();
    this.#scale = scale;
    this.failure = null;
    const words = `Making ${grouped(scale.size)} events from seed ${scale.seed} …`;
    this.progress = { words, share: 0 };
    this.#generating = generateInWorker(scale.size, scale.seed, (share) => {
      if (this.#scale === scale) this.progress = { words, share };
    });
    try {
      const source = await this.#generating.source;
      if (this.#scale !== scale) return;
      const reader = new Reader(source, (address, step) =>
        this.#navigate(scaleAddress(scale, address), step),
      );
      this.#restore(reader);
      this.reader = reader;
    } catch (error) {
      if (this.#scale !== scale) return;
      this.#scale = null;
      this.failure = error instanceof Error ? error.message : String(error);
    }
  }

  /** The address of a view of these events. */
  addressOf(viewAddress: string): string {
    return this.#scale ? scaleAddress(this.#scale, viewAddress) : viewAddress;
  }

  /** Lets the worker and the events go. */
  close(): void {
    this.#generating?.stop();
    this.#generating = null;
    this.#scale = null;
    this.reader = null;
  }
}
