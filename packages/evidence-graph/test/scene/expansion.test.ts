import { expect, it } from 'vitest';
import { expansionKey, expansionOf } from '../../src/scene/expansion.js';

it.each([
  ['Book:emma', { id: 'Book:emma', relation: null }],
  ['Book:emma~WROTE~IN', { id: 'Book:emma', relation: { type: 'WROTE', direction: 'IN' } }],
  ['Book:a~b~OUT~WROTE~OUT', { id: 'Book:a~b~OUT', relation: { type: 'WROTE', direction: 'OUT' } }],
] as const)('the expansion %s is read and written', (key, expansion) => {
  expect(expansionOf(key)).toEqual(expansion);
  expect(expansionKey(expansion.id, expansion.relation)).toBe(key);
});
