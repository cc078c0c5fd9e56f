import { describe, expect, it } from 'vitest';
import { nearestMark } from '../../src/views/graph/canvas/nearest-mark.js';

const marks = [
  { id: 'a', x: 100, y: 100, radius: 10 },
  { id: 'b', x: 112, y: 100, radius: 10 },
];

describe('the node at a place', () => {
  it.each([
    ['is the one whose image is there', 92, 100, 'a'],
    ['reaches as far as its image does', 100, 111.8, 'a'],
    ['is the nearer of two that overlap', 107, 100, 'b'],
    ['is none beside all of them', 100, 113, undefined],
  ])('%s', (_, x, y, id) => {
    expect(nearestMark(marks, { x, y })?.id).toBe(id);
  });
});
