import type { Kind } from '$lib/core/dataset/entry';

const PLURALS: Partial<Record<Kind, string>> = {
  speech: 'speeches',
  sanctions: 'sanctions',
  military: 'military acts',
};

/** What several events of a kind are called: "calls", "speeches". */
export function pluralOf(kind: Kind): string {
  return PLURALS[kind] ?? `${kind}s`;
}
