import { FAMILIES } from '$lib/core/dataset/family';

/** Custom properties of tokens.css that a picture is drawn in. */
const COLOURS = [
  'paper',
  'ink',
  'ink-2',
  'ink-3',
  'line',
  'line-faint',
  'wash',
  'marker',
  'marker-edge',
  'focus',
  ...FAMILIES,
] as const;
type Colour = (typeof COLOURS)[number];

/** Colours as CSS computes them. */
export type Ink = Readonly<Record<Colour, string>>;

let dipped: { readonly key: string; readonly ink: Ink } | null = null;

/** Colours of the scheme that the page is in now. */
export function inkOfPage(): Ink {
  const { color, backgroundColor } = getComputedStyle(document.body);
  const key = `${color}|${backgroundColor}`;
  if (dipped?.key === key) return dipped.ink;
  const probes = document.createElement('span');
  probes.hidden = true;
  for (const colour of COLOURS) {
    const probe = document.createElement('span');
    probe.style.color = `var(--${colour})`;
    probes.append(probe);
  }
  document.body.append(probes);
  const ink = Object.fromEntries(
    COLOURS.map((colour, i) => [colour, getComputedStyle(probes.children[i] as Element).color]),
  ) as Ink;
  probes.remove();
  dipped = { key, ink };
  return ink;
}
