import { expect, it } from 'vitest';
import { actorOf } from '../../../src/explorer/procedure/lanes.js';
import { agent, step } from './steps.js';

const roles = ['decidedBy', 'performedBy', 'proposedBy', 'submittedBy'];

it.each(roles.map((role, index) => [role, roles.slice(index)]))(
  'a step stands in the lane of %s before those of %s',
  (role, present) => {
    const acting = Object.fromEntries([...present].map((one) => [one, { nodes: [agent(one)] }]));
    expect(actorOf(step('a', [], acting))?.id).toBe(role);
  },
);

it('a step of which no actor is stated stands in no actor’s lane', () => {
  expect(actorOf(step('a'))).toBeUndefined();
});
