import { describe, expect, it } from 'vitest';
import { excerptSource } from '../../../tests/fixtures/data/excerpts';
import type { Edit } from '../../../tests/fixtures/data/excerpts';
import { collectionOrThrow } from '../core/dataset/parse';
import { differencesIn } from './differences';

function after(...edits: readonly Edit[]): { contradicted: string[]; refined: string[] } {
  const { contradicted, refined } = differencesIn(
    collectionOrThrow(excerptSource(...edits)).events,
  );
  return { contradicted: contradicted.map(({ id }) => id), refined: refined.map(({ id }) => id) };
}

describe('where articles and record differ', () => {
  it('a contradicted date is one, a confirmed one is none', () => {
    expect(after()).toEqual({ contradicted: ['second-call'], refined: [] });
  });

  it('so is a contradiction in substance on the same day', () => {
    expect(after(['second-call', 'record.date', '2025-02-19']).contradicted).toEqual([
      'second-call',
    ]);
  });

  it('a closer date counts when it moves an end by more than a month, and not twice', () => {
    const refines: Edit = ['second-call', 'record.verdict', 'refines'];
    const told = (date: string): Edit => ['second-call', 'date', date];
    expect(after(refines, told('2025-03'))).toEqual({ contradicted: [], refined: [] });
    expect(after(refines, told('2025'))).toEqual({ contradicted: [], refined: ['second-call'] });
    expect(after(refines)).toEqual({ contradicted: ['second-call'], refined: [] });
  });
});
