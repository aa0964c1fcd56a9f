import { describe, expect, it } from 'vitest';
import { groupingFor } from './groups';
import { ACTORS } from './groups.arbitrary';
import { laneActs, laneModeWords, type ActContext, type LaneAct } from './lane-acts';

function contextOf(change: Partial<ActContext> = {}): ActContext {
  const split = change.split ?? [];
  const { lanes } = groupingFor('actor', split, { actors: ACTORS, articles: [] });
  const shown = new Set(lanes.map(({ id }) => id));
  return { lanes, pins: [], folds: [], split, countOf: () => 0, shown, ...change };
}

function actOf(id: string, act: LaneAct['act'], context: ActContext): LaneAct | undefined {
  const lane = context.lanes.find((other) => other.id === id);
  return lane && laneActs(lane, context).find((other) => other.act === act);
}

describe('what can be done to a lane', () => {
  it('pins below what is pinned, and unpins', () => {
    const context = contextOf({ pins: ['league'] });
    expect(actOf('sylvania', 'pin', context)?.change).toEqual({ pins: ['league', 'sylvania'] });
    expect(actOf('league', 'pin', context)).toMatchObject({
      label: 'Unpin',
      change: { pins: [] },
      said: 'League unpinned',
    });
  });

  it('moves by pinning; the first lane has no way up, the last none down', () => {
    const context = contextOf();
    expect(actOf('ruritania', 'up', context)).toBeUndefined();
    expect(actOf('league', 'down', context)).toBeUndefined();
    expect(actOf('grand-fenwick', 'up', context)).toMatchObject({
      change: { pins: ['grand-fenwick'] },
      said: 'grand-fenwick moved up, lane 1 of 5',
    });
  });

  it('collapses and shows again', () => {
    expect(actOf('league', 'fold', contextOf())?.change).toEqual({ folds: ['league'] });
    expect(actOf('league', 'fold', contextOf({ folds: ['league', 'x'] }))?.change).toEqual({
      folds: ['x'],
    });
  });

  it('opens a state that has people; it and each of them close it, which unpins them', () => {
    expect(actOf('ruritania', 'split', contextOf())).toMatchObject({
      change: { split: ['ruritania'] },
      said: 'ruritania opened into 5 lanes',
    });
    expect(actOf('sylvania', 'split', contextOf())).toBeUndefined();
    expect(actOf('league', 'split', contextOf())).toBeUndefined();
    const opened = contextOf({ split: ['ruritania'], pins: ['league', 'rudolf'] });
    for (const id of ['ruritania', 'michael']) {
      expect(actOf(id, 'split', opened)).toMatchObject({
        label: 'Put all of ruritania in one lane',
        change: { split: [], pins: ['league'] },
      });
    }
  });
});

it('says how many lanes there are', () => {
  expect(laneModeWords('actor', 23)).toBe('Lanes by actor, 23 lanes');
  expect(laneModeWords('kind', 1)).toBe('Lanes by kind, 1 lane');
  expect(laneModeWords('one', 0)).toBe('No lanes');
});
