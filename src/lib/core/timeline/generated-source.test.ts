import { describe, expect, it } from 'vitest';
import { datedFromEdtf } from '../dataset/dated';
import { dayWords } from '../time/wording';
import { facetsFrom } from './facets';
import { generateEvents } from './generated';
import { generatedFacets, generatedModel } from './generated-index';
import { generatedSource } from './generated-source';
import { count, forEach, type Members } from './bits';
import { modelFrom } from './model';

const events = generateEvents(3000, 5);
const columns = { events, model: generatedModel(events), facets: generatedFacets(events) };
const source = generatedSource(columns, () => Promise.reject(new Error('no search here')));
const chronology = source.chronologyBy('record');
const all = Array.from({ length: events.size }, (_, row) => chronology.eventAt(row));

function placesOf(members: Members | undefined): number[] {
  const places: number[] = [];
  if (members) forEach(members, (place) => places.push(place));
  return places;
}

describe('generatedSource', () => {
  it('has the columns that its events would give', () => {
    const model = modelFrom(all, ({ id }) => events.ends[chronology.rowOf(id) ?? 0] ?? NaN);
    expect(columns.model).toEqual(model);
  });

  it('has the facets that its events would give', () => {
    const facets = facetsFrom(all, source.actors, source.articles);
    for (const name of ['actors', 'kinds', 'articles'] as const) {
      const expected = [...facets[name]].map(([value, members]) => [value, placesOf(members)]);
      const given = [...columns.facets[name]].map(([value, members]) => [value, placesOf(members)]);
      expect(given).toEqual(expected);
    }
    expect(placesOf(columns.facets.corroborated)).toEqual(placesOf(facets.corroborated));
    expect(count(columns.facets.corroborated)).toBeGreaterThan(100);
  });

  it('dates an event as its EDTF would, but for a year that is written twice', () => {
    for (const { placed } of all.slice(0, 300)) {
      const real = datedFromEdtf(placed.edtf);
      expect(placed.span).toEqual(real.span);
      if (['day', 'open'].includes(placed.span.shape)) expect(placed).toEqual(real);
      else {
        const both = [placed.span.start, placed.span.end].map((day) => dayWords(day, 'long'));
        expect(both.filter((day) => !placed.words.includes(day))).toEqual([]);
      }
    }
  });

  it('knows its events by id and by row, and no others', () => {
    for (const [row, { id }] of all.entries()) expect(chronology.rowOf(id)).toBe(row);
    const strangers = ['event-0', 'event-3001', 'event-01', 'event-', 'event-1.5', 'call', ''];
    expect(strangers.map((id) => chronology.rowOf(id))).toEqual(strangers.map(() => null));
    expect(strangers.some((id) => source.eventIds.has(id))).toBe(false);
    expect(source.eventIds.has('event-3000')).toBe(true);
  });

  it('gives the same event while it is looked at, and an equal one when it is looked at again', () => {
    const first = chronology.eventAt(0);
    for (let row = 1; row < 1000; row++) chronology.eventAt(row);
    expect(chronology.eventAt(0)).toBe(first);
    for (let round = 0; round < 4; round++) {
      for (let row = 1; row < 3000; row++) chronology.eventAt(row);
    }
    expect(chronology.eventAt(0)).toEqual(first);
    expect(chronology.eventAt(0)).not.toBe(first);
  });

  it('covers all that happens in it', () => {
    const [first, last] = source.extent;
    expect(first).toBeLessThanOrEqual(Math.min(...events.starts));
    expect(last).toBeGreaterThanOrEqual(Math.max(...events.ends));
  });
});
