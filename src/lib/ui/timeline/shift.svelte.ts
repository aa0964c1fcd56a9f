import { untrack } from 'svelte';
import { isSameAxis, PLAIN_AXIS } from '$lib/core/timeline/axis';
import type { Reader } from '$lib/state/reader.svelte';

/** A little longer than the transitions of the marks. Unit: ms. */
const SHIFT_MS = 650;

/**
 * While the dates or the axis change over, the marks of a stage are seen to move; not for a reader who asked
 * for less motion. Made while a component is.
 */
export class Shift {
  isOn = $state(false);

  constructor(reader: Reader) {
    const now = () => ({ dates: reader.view.dates, mode: reader.view.axis, axis: reader.axis });
    let shown = untrack(now);
    let timer: ReturnType<typeof setTimeout> | undefined;
    $effect.pre(() => {
      const before = shown;
      shown = now();
      if (shown.dates === before.dates && isSameAxis(shown.axis, before.axis)) return;
      // An axis that comes a little later than the address that asks for it is no change of the reader’s.
      const isSame = shown.mode === before.mode && shown.dates === before.dates;
      if (isSame && before.axis === PLAIN_AXIS) return;
      this.isOn = !matchMedia('(prefers-reduced-motion: reduce)').matches;
      clearTimeout(timer);
      timer = setTimeout(() => (this.isOn = false), SHIFT_MS);
    });
  }
}
