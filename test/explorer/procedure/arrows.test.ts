import { describe, expect, it } from 'vitest';
import { cardHeight, cardWidth, lanesOf } from '../../../src/explorer/procedure/lanes.js';
import { step } from './steps.js';

describe('arrows', () => {
  it('lead past the cards between their ends', () => {
    const { cards, arrows } = lanesOf([step('a', ['b', 'd']), step('b', ['c']), step('c', ['d']), step('d')]);
    const path = arrows.find(({ id }) => id === 'a>d')?.path ?? '';
    const numbers =
      path
        .match(/^M\S+ H(\S+) V(\S+) H(\S+) V\S+ H\S+$/)
        ?.slice(1)
        .map(Number) ?? [];
    expect(numbers).toHaveLength(3);
    const [right, along, left] = numbers as [number, number, number];
    for (const { x, y } of cards) {
      expect(along > y && along < y + cardHeight).toBe(false);
      for (const upright of [right, left]) expect(upright > x && upright < x + cardWidth).toBe(false);
    }
  });

  it('keep the ID and basis of the relationship', () => {
    const { arrows } = lanesOf([step('a', ['b']), step('b')]);
    expect(arrows).toMatchObject([{ id: 'a>b', basis: 'LISTED' }]);
  });
});
