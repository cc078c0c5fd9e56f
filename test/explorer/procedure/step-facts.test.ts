import { describe, expect, it } from 'vitest';
import { format } from '../../../packages/evidence-graph-explorer/src/language/language.js';
import type { Step } from '../../../src/explorer/procedure/procedure-reader.js';
import { actorsOf, factsOf, orderGround } from '../../../src/explorer/procedure/step-facts.js';
import type { Words } from '../../../src/findings/words.js';
import { listOf, named, step } from './steps.js';

const words: Words = {
  language: 'en',
  text: (text, values) => format(text, 'en', values),
  valueLabel: (_, value) => ({ zh: value, en: value }),
};
const said = (rest: Partial<Step>): string[] =>
  factsOf(step('a', [], rest), words).map(({ kind, text, note }) => [kind, text, note].filter(Boolean).join(': '));

const inferred = { assertion: 'INFERRED' };
const oneOfSeveral = { extent: 'ALTERNATIVE' };
const several = ['a', 'b', 'c'].map((id) => named(id, oneOfSeveral));

describe('what a card says of a step', () => {
  const table: [string, Partial<Step>, string[]][] = [
    ['says so where no actor is stated', {}, ['nobody: by whom: not stated']],
    [
      'tells whom it is about where no actor is stated',
      { appliesTo: listOf(named('delegates')) },
      ['nobody: by whom: not stated', 'whom: of: delegates'],
    ],
    ['leaves that out where one is', { performedBy: listOf(named('unit')), appliesTo: listOf(named('x')) }, ['who: unit']],
    ['names each actor once', { decidedBy: listOf(named('unit')), submittedBy: listOf(named('unit')) }, ['who: unit']],
    [
      'names who has a long name by a shorter one',
      { performedBy: listOf({ ...named('the committee of a party with a long name'), aliases: ['委员会', 'the committee'] }) },
      ['who: the committee'],
    ],
    ['tells that all actors are inferred', { performedBy: listOf(named('unit', inferred)) }, ['who: unit: inferred']],
    [
      'tells which actor is inferred',
      { performedBy: listOf(named('unit'), named('team', inferred)) },
      ['who: unit, team (inferred)'],
    ],
    [
      'holds an actor for stated where it is once',
      { decidedBy: listOf(named('unit', inferred)), performedBy: listOf(named('unit')) },
      ['who: unit'],
    ],
    [
      'tells who takes part beside the actor',
      { performedBy: listOf(named('unit')), participants: listOf(named('electors')) },
      ['who: unit · with electors'],
    ],
    [
      'counts those who are heard where they are many',
      { performedBy: listOf(named('unit')), consults: listOf(named('a'), named('b'), named('c')) },
      ['who: unit', 'heard: hears 3 groups of people'],
    ],
    [
      'names alternatives as one or the other',
      { performedBy: listOf(named('unit')), decidedAt: listOf(...several.slice(0, 2)) },
      ['who: unit', 'meeting: a or b'],
    ],
    [
      'counts alternatives where they are many',
      { performedBy: listOf(named('unit')), decidedAt: listOf(...several) },
      ['who: unit', 'meeting: one of 3 kinds of meeting'],
    ],
    [
      'prefers a meeting that is no alternative',
      { performedBy: listOf(named('unit')), decidedAt: listOf(...several, named('b')) },
      ['who: unit', 'meeting: b'],
    ],
    [
      'tells whose majority counts',
      { performedBy: listOf(named('unit')), actsOnMajorityOf: listOf(...several.slice(0, 2)) },
      ['who: unit', 'majority: majority of a or b'],
    ],
  ];
  it.each(table)('%s', (_, rest, expected) => {
    expect(said(rest)).toEqual(expected);
  });

  it('keeps all that qualifies a name in full', () => {
    const [who] = factsOf(
      step('a', [], { performedBy: listOf({ ...named('unit'), qualifiers: [{ zh: '全部', en: 'All' }] }) }),
      words,
    );
    expect([who?.text, who?.full]).toEqual(['unit', 'unit (all)']);
  });
});

describe('actors', () => {
  const roles = ['decidedBy', 'performedBy', 'proposedBy', 'submittedBy'] as const;
  it.each(roles.map((role, index) => [role, roles.slice(index)] as const))('%s is told before %s', (role, present) => {
    const acting = Object.fromEntries(present.map((one) => [one, listOf(named(one))]));
    expect(actorsOf(step('a', [], acting)).map(({ id }) => id)).toEqual([role, ...present.slice(1)]);
  });
});

describe('the ground of an order', () => {
  it.each([
    ['TEMPORAL', 'STATED', 'stated'],
    ['LISTED', 'STATED', 'listed'],
    ['INFERRED', 'STATED', 'inferred'],
    ['TEMPORAL', 'INFERRED', 'inferred'],
    [null, 'STATED', 'stated'],
  ])('%s, %s is shown as %s', (basis, assertion, expected) => {
    expect(orderGround({ id: 'r', basis, assertion })).toBe(expected);
  });
});
