import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeInOrder, type TourPlace } from './tour';

const ORDER = [4, 1, 9, 2, 7];
const at = (row: number | null, ...hidden: number[]): TourPlace =>
  placeInOrder(ORDER, (other) => !hidden.includes(other), row);

describe('the way through events', () => {
  it('goes in the order that is told, and ends at its ends', () => {
    expect(at(4)).toEqual({ position: 1, total: 5, skipped: 0, previous: null, next: 1 });
    expect(at(9)).toEqual({ position: 3, total: 5, skipped: 0, previous: 1, next: 2 });
    expect(at(7)).toEqual({ position: 5, total: 5, skipped: 0, previous: 2, next: null });
  });

  it('skips what does not match, and says how many', () => {
    expect(at(4, 1, 9)).toEqual({ position: 1, total: 3, skipped: 2, previous: null, next: 2 });
  });

  it('goes on from one that is skipped where it stands', () => {
    expect(at(9, 9)).toEqual({ position: null, total: 4, skipped: 1, previous: 1, next: 2 });
  });

  it('begins at the beginning, or at the end, from anywhere else', () => {
    for (const row of [null, 100]) {
      expect(at(row)).toEqual({ position: null, total: 5, skipped: 0, previous: 7, next: 4 });
    }
  });

  it('has nowhere to go when everything is hidden', () => {
    const nowhere = { position: null, total: 0, skipped: 5, previous: null, next: null };
    expect(at(9, ...ORDER)).toEqual(nowhere);
    expect(at(null, ...ORDER)).toEqual(nowhere);
  });

  it('comes by every match once, forwards and back', () => {
    const anyOrder = fc.uniqueArray(fc.nat(50), { maxLength: 20 });
    const property = fc.property(anyOrder, fc.array(fc.nat(50)), (order, hidden) => {
      const isMatching = (row: number): boolean => !hidden.includes(row);
      const walk = (step: 'next' | 'previous'): number[] => {
        const seen: number[] = [];
        let row = placeInOrder(order, isMatching, null)[step];
        while (row !== null && seen.length <= order.length) {
          seen.push(row);
          row = placeInOrder(order, isMatching, row)[step];
        }
        return seen;
      };
      expect(walk('next')).toEqual(order.filter(isMatching));
      expect(walk('previous')).toEqual(order.filter(isMatching).reverse());
    });
    fc.assert(property);
  });
});
