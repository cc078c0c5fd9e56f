import { describe, expect, it } from 'vitest';
import { inOrder, timeOrder } from '../../../src/explorer/procedure/step-order.js';
import { step } from './steps.js';

const ids = (steps: readonly { readonly id: string }[]): string[] => steps.map(({ id }) => id);

describe('steps in order', () => {
  it('stand behind all that precede them', () => {
    expect(ids(inOrder([step('last'), step('first', ['middle']), step('middle', ['last'])]))).toEqual([
      'first',
      'middle',
      'last',
    ]);
  });

  it('stay as given where the order leaves it open', () => {
    expect(ids(inOrder([step('b'), step('a'), step('c', ['elsewhere'])]))).toEqual(['b', 'a', 'c']);
  });

  it('come to an end where the order runs in a circle', () => {
    expect(ids(inOrder([step('a', ['b']), step('b', ['a', 'b'])]))).toEqual(['a', 'b']);
  });
});

describe('steps in time', () => {
  const placesOf = (steps: Parameters<typeof timeOrder>[0]): string[][] =>
    timeOrder(steps).moments.map((moment) => ids(moment.steps));

  it('stand just before the first that follows them', () => {
    const steps = [step('a', ['b']), step('b', ['c']), step('c'), step('late', ['c'])];
    expect(placesOf(steps)).toEqual([['a'], ['b', 'late'], ['c']]);
  });

  it('stand apart where the order tells nothing of them', () => {
    const { moments, apart } = timeOrder([step('a', ['b']), step('alone'), step('b')]);
    expect(moments.map(({ number }) => number)).toEqual([1, 2]);
    expect(ids(apart)).toEqual(['alone']);
  });

  it('come to an end where the order runs in a circle', () => {
    expect(
      placesOf([step('a', ['b']), step('b', ['a'])])
        .flat()
        .sort(),
    ).toEqual(['a', 'b']);
  });

  it('have no places where there are none', () => {
    expect(timeOrder([])).toEqual({ moments: [], apart: [] });
  });
});
