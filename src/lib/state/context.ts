import { createContext } from 'svelte';
import type { Reader } from './reader.svelte';

/** The reader of the page: read at the edge of an area, then passed inward as plain props. */
export const [readerFromContext, provideReader] = createContext<Reader>();
