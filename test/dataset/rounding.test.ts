import { describe, expect, it } from 'vitest';
import { roundingBounds } from '../../src/figures/rounding.js';

describe('bounds that rounding allows', () => {
  it.each([
    ['27 - 2.8', { 27: 0.05, 2.8: 0.05 }, { lower: 24.1, upper: 24.3 }],
    ['619 / 2296 * 100 - 2.8', { 2.8: 0.05 }, { lower: 24.1099, upper: 24.21 }],
    ['27 + 2.8', { 2.8: 0.05 }, { lower: 29.75, upper: 29.85 }],
    ['10 / 2.5', { 2.5: 0.5 }, { lower: 3.3333, upper: 5 }],
    ['(8.4 - 3.7) * 2', { 8.4: 0.05, 3.7: 0.05 }, { lower: 9.2, upper: 9.6 }],
    ['1 - 2 * 1.5', { 1.5: 0.5 }, { lower: -3, upper: -1 }],
  ])('are for %s as wide as its numbers are off', (formula, errors, bounds) => {
    expect(roundingBounds(formula, new Map(Object.entries(errors).map(([number, error]) => [Number(number), error])))).toEqual(
      bounds,
    );
  });

  it('are none where every number is exact', () => {
    expect(roundingBounds('771 / 2296 * 100', new Map())).toBeUndefined();
  });
});
