const NAME = 'single-keys';

/**
 * Whether keys without Ctrl, Alt or ⌘ do something wherever the focus is. Who speaks to the computer, or hits keys
 * by accident, can turn that off (WCAG 2.1.4); the choice is kept like that of the colours.
 */
export function hasSingleKeys(): boolean {
  const { singleKeys } = document.documentElement.dataset;
  return (singleKeys ?? kept()) !== 'off';
}

/** Turns them on or off, for this visit where nothing can be stored. */
export function keepSingleKeys(isOn: boolean): void {
  const choice = isOn ? 'on' : 'off';
  document.documentElement.dataset['singleKeys'] = choice;
  try {
    localStorage.setItem(NAME, choice);
  } catch {
    // Storage is refused: the choice holds for this visit.
  }
}

function kept(): string | null {
  try {
    return localStorage.getItem(NAME);
  } catch {
    return null;
  }
}
