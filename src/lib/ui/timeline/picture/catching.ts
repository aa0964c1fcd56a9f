import type { Attachment } from 'svelte/attachments';
import { copyOf } from '../event-copy';

/**
 * While a picture moves, what is under it stands elsewhere than it is seen. A hand that comes down has everything
 * stand where it is seen, and its click is for what stands there.
 */
export function catching(isPictured: () => boolean, settle: () => void): Attachment<HTMLElement> {
  return (field) => {
    let hasCaught = false;
    const onpointerdown = ({ isPrimary }: PointerEvent): void => {
      hasCaught = isPictured();
      if (hasCaught && isPrimary) settle();
    };
    const onclick = (event: MouseEvent): void => {
      if (!hasCaught || event.detail === 0) return;
      hasCaught = false;
      const under = document.elementFromPoint(event.clientX, event.clientY);
      const hit = under?.closest('a, button');
      if (!hit || !field.contains(hit) || hit.contains(event.target as Node)) return;
      event.preventDefault();
      event.stopPropagation();
      hit.dispatchEvent(copyOf(event));
    };
    const ends = new AbortController();
    const options = { capture: true, signal: ends.signal };
    field.addEventListener('pointerdown', onpointerdown, options);
    field.addEventListener('click', onclick, options);
    return () => ends.abort();
  };
}
