import { describe, expect, it } from 'vitest';
import { spaceOf } from '../../src/views/graph/layout/space.js';

describe('the space of a canvas', () => {
  it.each([
    [390, 728, 'narrow'],
    [699, 900, 'narrow'],
    [768, 972, 'tall'],
    [1280, 748, 'wide'],
    [800, 800, 'wide'],
  ])('of %i × %i pixels is %s', (offsetWidth, offsetHeight, name) => {
    expect(spaceOf({ offsetWidth, offsetHeight }).name).toBe(name);
  });
});
