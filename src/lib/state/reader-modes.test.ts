import { afterEach, describe, expect, it, vi } from 'vitest';
import { excerptSource } from '../../../tests/fixtures/data/excerpts';
import { collectionOrThrow } from '../core/dataset/parse';
import type { TimeWindow } from '../core/timeline/axis';
import { collectionSource } from '../core/timeline/collection-source';
import { knownThen } from '../core/timeline/known-then';
import { Reader, type Step } from './reader.svelte';

const source = collectionSource(collectionOrThrow(excerptSource()));
const SPRING_2017 = 'from=2017-02-10&to=2017-05-31';

function visit(address: string): { reader: Reader; written: [Step, string][] } {
  const written: [Step, string][] = [];
  const reader = new Reader(source, (next, step) => written.push([step, next]));
  reader.knowWith(knownThen);
  reader.restore(new URLSearchParams(address));
  return { reader, written };
}

afterEach(() => vi.unstubAllGlobals());

describe('as known on a day', () => {
  it('marks what nobody had told, says how many were known, and is a step of history', () => {
    const { reader, written } = visit('');
    reader.knowOn('kireeva-2017');
    const later = [0, 1, 2, 3, 4].filter((row) => reader.isLater(row));
    expect(later.map((row) => reader.event(row).id)).toEqual([
      'first-call',
      'hegseth-borders',
      'second-call',
    ]);
    expect(reader.announcement).toBe(
      'As known in about April 2017, Kireeva: 2 of 5 events known then',
    );
    reader.knowOn('kireeva-2017');
    reader.knowOn(null);
    expect(reader.isLater(4)).toBe(false);
    expect(written).toEqual([
      ['push', 'known=kireeva-2017'],
      ['push', ''],
    ]);
  });

  it('waits for what tells it, and outlines nothing until then', () => {
    const reader = new Reader(source, () => undefined);
    reader.restore(new URLSearchParams('known=kireeva-2017'));
    expect([reader.knownThen, reader.isLater(4)]).toEqual([null, false]);
    reader.knowWith(knownThen);
    expect(reader.isLater(4)).toBe(true);
  });

  it('filters nothing', () => {
    const { reader } = visit('known=kireeva-2017&kind=call');
    expect(reader.selection.count).toBe(2);
    expect(reader.isFiltered).toBe(true);
    reader.clearFilter();
    expect(reader.view.known).toBe('kireeva-2017');
  });
});

describe('what the record contradicts', () => {
  it('can be looked at alone', () => {
    const { reader, written } = visit('');
    reader.toggleDiffering();
    expect([reader.isFiltered, reader.selection.count]).toEqual([true, 1]);
    reader.toggleDiffering();
    expect(written.map(([, address]) => address)).toEqual(['differs=1', '']);
  });
});

describe('a named view', () => {
  it('is visited in one step, and replaces all that was chosen', () => {
    const { reader, written } = visit(`${SPRING_2017}&kind=call&event=bonn-meeting`);
    reader.visit('actor=putin&panel=together');
    expect(written).toEqual([['push', 'actor=putin&panel=together']]);
    expect(reader.settledWindow).toBe(reader.limits);
    expect(reader.chosen).toBeNull();
  });
});

describe('a step to an event out of view', () => {
  it('says at once where the stage is going, which comes to rest there', () => {
    const { reader, written } = visit(`${SPRING_2017}&event=april-visit`);
    const asked: TimeWindow[] = [];
    const takeBack = reader.glideWith((window) => {
      asked.push(window);
      return () => undefined;
    });
    // Node has no window to ask for less motion in.
    vi.stubGlobal('matchMedia', () => ({ matches: false }));
    const before = reader.settledWindow;
    reader.chooseNext(1);
    expect(reader.settledWindow).toBe(before);
    const [step, address] = written[0] ?? [];
    expect(step).toBe('push');
    const [target] = asked;
    if (target) reader.move(target);
    reader.settle();
    expect(written).toEqual([
      ['push', address],
      ['replace', address],
    ]);
    expect(reader.isInWindow(reader.chosenRow ?? -1)).toBe(true);
    takeBack();
    reader.chooseNext(-1);
    expect(asked).toHaveLength(1);
  });

  it('is stopped on its way when the reader goes back', () => {
    const { reader } = visit(`${SPRING_2017}&event=april-visit`);
    let stops = 0;
    reader.glideWith(() => () => (stops += 1));
    vi.stubGlobal('matchMedia', () => ({ matches: false }));
    reader.chooseNext(1);
    reader.restore(new URLSearchParams(`${SPRING_2017}&event=april-visit`));
    expect(stops).toBe(1);
  });
});
