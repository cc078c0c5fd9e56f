import { expect, it } from 'vitest';
import { isNewEnough } from '../../src/stores/neo4j/neo4j-store.js';

it.each([
  ['5.26.0', true],
  ['5.27-aura', true],
  ['2025.01.0', true],
  ['2026.08.1', true],
  ['5.25.1', false],
  ['4.4.40', false],
  ['', false],
])('a version of Neo4j is known to be new enough: %j', (version, isIt) => {
  expect(isNewEnough(version)).toBe(isIt);
});
