import { expect, it } from 'vitest';
import { linkBetween } from '../../../src/explorer/procedure/status-links.js';
import { listOf, named } from './steps.js';

const inferred = { assertion: 'INFERRED' };

it.each([
  ['stated', [named('step')], [named('step')]],
  ['inferred', [named('step', inferred)], [named('step')]],
  ['inferred', [named('step')], [named('step', inferred)]],
  ['stated', [named('other', inferred), named('step')], [named('step'), named('other')]],
  ['not-stated', [named('step')], [named('other')]],
  ['not-stated', [], []],
] as const)('a status leads to the next: %s', (expected, taken, making) => {
  const status = (subjectTo: readonly ReturnType<typeof named>[], producedBy: readonly ReturnType<typeof named>[]) => ({
    ...named('status'),
    subjectTo: listOf(...subjectTo),
    producedBy: listOf(...producedBy),
  });
  expect(linkBetween(status(taken, []), status([], making))).toBe(expected);
});
