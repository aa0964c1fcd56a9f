import { linkedForecasts } from '../core/passage/linked-forecast';
import type { LinkedForecast } from '../core/passage/linked-forecast';
import type { FragmentContext } from '../core/passage/text-fragment';
import { loadCollection } from './collection';

/** Made by `npm run contexts`; bundled by Vite, so the path is a literal. */
const files = import.meta.glob<{ readonly [id: string]: FragmentContext }>('/data/fragments.json', {
  eager: true,
  import: 'default',
});

/** The forecasts of `data/`, as pages show them. Throws what `loadCollection` throws. */
export function loadForecasts(): LinkedForecast[] {
  return linkedForecasts(loadCollection(), files['/data/fragments.json'] ?? {});
}
