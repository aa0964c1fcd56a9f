import { cleaned, quoted } from './address-text';
import { grouped } from './grouped';

/** How many events to make, and from what seed. */
export interface Scale {
  readonly size: number;
  readonly seed: number;
}

export const DEFAULT_SCALE: Scale = { size: 1_000_000, seed: 1 };
const FEWEST = 50;
const MOST = 1_000_000;
const LAST_SEED = 2 ** 32 - 1;

/**
 * The scale that an address asks for by `n` and `seed`, and in plain words what of it could not be had. Reads
 * leniently and never throws: numbers out of range are moved into it, nonsense gives the default.
 */
export function scaleFromParams(params: URLSearchParams): { scale: Scale; notices: string[] } {
  const notices: string[] = [];
  const read = (key: string, least: number, most: number, otherwise: number): number => {
    const text = params.get(key);
    if (text === null || text === '') return otherwise;
    const asked = Number(cleaned(text).replace(/(?<=\d)[ ,_](?=\d{3})/g, '') || NaN);
    const number = Number.isNaN(asked)
      ? otherwise
      : Math.min(Math.max(Math.round(asked), least), most);
    if (number !== asked) {
      const range = `${grouped(least)} to ${grouped(most)}`;
      notices.push(
        `“${key}” is a whole number from ${range}, not ${quoted(text)}; ${grouped(number)} is used.`,
      );
    }
    return number;
  };
  const size = read('n', FEWEST, MOST, DEFAULT_SCALE.size);
  const seed = read('seed', 0, LAST_SEED, DEFAULT_SCALE.seed);
  return { scale: { size, seed }, notices };
}

/** The address of a scale, with that of a view after it; defaults left out. */
export function scaleAddress({ size, seed }: Scale, viewAddress: string): string {
  const parts = [
    size === DEFAULT_SCALE.size ? '' : `n=${size}`,
    seed === DEFAULT_SCALE.seed ? '' : `seed=${seed}`,
    viewAddress,
  ];
  return parts.filter((part) => part !== '').join('&');
}
