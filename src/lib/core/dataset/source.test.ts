import { describe, expect, it } from 'vitest';
import { sourceFromModules } from './source';
import type { DataModule } from './source';

const MODULES: readonly (readonly [string, DataModule])[] = [
  ['events/2025.ts', { exports: { events: ['b'] } }],
  ['events/2017.ts', { exports: { events: ['a'] } }],
  ['events/index.ts', { exports: { events: ['a', 'b'] } }],
  ['collection.ts', { exports: { title: 't', scope: 's', default: {} } }],
  ['articles.ts', { exports: { articles: ['k'] } }],
  ['actors.ts', { error: 'line 3: no' }],
];

describe('sourceFromModules', () => {
  const source = sourceFromModules('data', new Map(MODULES));

  it('takes from each file the export that counts, events year by year', () => {
    expect(source.events).toEqual([
      { file: 'data/events/2017.ts', value: ['a'] },
      { file: 'data/events/2025.ts', value: ['b'] },
    ]);
    expect(source.articles).toEqual({ file: 'data/articles.ts', value: ['k'] });
    expect(source.heading.value).toEqual({ title: 't', scope: 's' });
  });

  it('passes on why a file could not be read', () => {
    expect(source.actors).toMatchObject({ file: 'data/actors.ts', error: 'line 3: no' });
  });

  it('names the files that are not there', () => {
    const { heading, events } = sourceFromModules('/tmp/x', new Map());
    expect(heading).toMatchObject({ file: '/tmp/x/collection.ts', error: 'there is no such file' });
    expect(events).toMatchObject([
      { file: '/tmp/x/events/<year>.ts', error: 'there is no such file' },
    ]);
  });
});
