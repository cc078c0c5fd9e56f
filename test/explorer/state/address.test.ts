import { expect, it } from 'vitest';
import { addressOf, stateOf } from '../../../src/explorer/state/address.js';
import { startState } from '../../../src/explorer/state/state.js';

it.each(['', '三上三下', 'a & b = 100%?', '#/graph'])('keeps what the source is searched for: %j', (find) => {
  const state = { ...startState, view: 'source' as const, evidence: 'Evidence:one', find };
  expect(stateOf(addressOf(state))).toEqual(state);
});
