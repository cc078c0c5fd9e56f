import { describe, expect, it } from 'vitest';
import { type Cost, costOf } from '../../src/plan/cost.js';
import type { Entry, Hop, Layout, Root } from '../../src/plan/shape.js';
import { layout, nodes, type PageOptions, Plan, select } from '../support/plans.js';

const hop: Hop = { kind: 'relationship', type: 'R', direction: 'OUT' };
const inner = (entries: readonly Entry[]) => nodes(['T'], [], entries);
const one = (field: string, ...entries: Entry[]): Entry => ({ kind: 'one', field, hop, selection: inner(entries) });
const list = (field: string, atMost: number, ...entries: Entry[]): Entry => ({
  kind: 'list',
  field,
  hop,
  order: [],
  atMost,
  selection: inner(entries),
});
const page = (plan: Plan, field: string, atMost: number, options: PageOptions, ...entries: Entry[]): Entry => ({
  kind: 'page',
  field,
  hop,
  atMost,
  page: plan.page(options),
  selection: inner(entries),
});

function cost(build: (plan: Plan) => readonly Root[]): Cost {
  const plan = new Plan();
  const roots = build(plan);
  return costOf({ roots, slots: plan.slots }, plan.values);
}

const total = (build: (plan: Plan) => Root) => cost((plan) => [build(plan)]).total;

describe('the cost of an operation', () => {
  it.each<[string, number, (plan: Plan) => Root]>([
    ['a page its size', 7, (plan) => plan.all(['T'], { first: 7 }, inner([]))],
    ['a page from the end its size', 7, (plan) => plan.all(['T'], { last: 7 }, inner([]))],
    ['an empty page nothing', 0, (plan) => plan.all(['T'], { first: 0 }, inner([list('x', 10)]))],
    ['each id one', 3, (plan) => plan.ids(['a', 'b', 'a'], inner([]))],
    ['no id nothing', 0, (plan) => plan.ids([], inner([list('x', 10)]))],
    ['a total one', 1, (plan) => plan.all(['T'], { first: 50, rows: false, total: true }, inner([]))],
    ['a page with total one more', 6, (plan) => plan.all(['T'], { first: 5, total: true }, inner([]))],
    ['a to-one field its parents', 3 + 3, (plan) => plan.all(['T'], { first: 3 }, inner([one('x')]))],
    ['a list its parents times its bound', 3 + 3 * 4, (plan) => plan.all(['T'], { first: 3 }, inner([list('x', 4)]))],
    [
      'a nested page its parents times its size',
      3 + 3 * 2,
      (plan) => plan.all(['T'], { first: 3 }, inner([page(plan, 'x', 9, { first: 2 })])),
    ],
    [
      'a nested page no more than its bound',
      3 + 3 * 4,
      (plan) => plan.all(['T'], { first: 3 }, inner([page(plan, 'x', 4, { first: 90 })])),
    ],
    [
      'a nested total one a parent',
      3 + 3,
      (plan) => plan.all(['T'], { first: 3 }, inner([page(plan, 'x', 9, { rows: false, total: true })])),
    ],
    [
      'what is under a total alone nothing',
      3 + 3,
      (plan) => plan.all(['T'], { first: 3 }, inner([page(plan, 'x', 9, { rows: false, total: true }, list('y', 100))])),
    ],
    [
      'entries side by side their sum',
      2 + 2 * 3 + 2 * 4,
      (plan) => plan.all(['T'], { first: 2 }, inner([list('x', 3), list('y', 4)])),
    ],
    [
      'entries under each other their product',
      2 + 2 * 3 + 2 * 3 * 4 + 2 * 3 * 4,
      (plan) => plan.all(['T'], { first: 2 }, inner([list('x', 3, list('y', 4, one('z')))])),
    ],
    [
      'what the contract works out',
      134,
      (plan) =>
        plan.all(
          ['T'],
          { first: 2 },
          inner([page(plan, 'stages', 50, { first: 5, total: true }, list('evidence', 6, one('section')))]),
        ),
    ],
  ])('counts %s', (_, expected, build) => {
    expect(total(build)).toBe(expected);
  });

  it('counts the dearest of several layouts only', () => {
    const cheap: Layout = layout(['A'], [], [one('x')]);
    const dear: Layout = layout(['B'], [], [list('y', 5), one('z')]);
    const of = (...layouts: Layout[]) => total((plan) => plan.all(['A', 'B'], { first: 10 }, select(...layouts)));
    expect([of(cheap), of(dear), of(cheap, dear), of(dear, cheap)]).toEqual([20, 70, 70, 70]);
  });

  it('adds up all roots', () => {
    const { total: sum } = cost((plan) => [plan.ids(['a'], inner([list('x', 4)])), plan.all(['T'], { first: 6 }, inner([]))]);
    expect(sum).toBe(1 + 4 + 6);
  });

  it('is nothing for an operation that reads nothing', () => {
    expect(cost(() => []).total).toBe(0);
  });

  it('follows the values, not the shape', () => {
    const plan = new Plan();
    const shape = { roots: [plan.all(['T'], { first: 3 }, inner([list('x', 4)]))], slots: plan.slots };
    expect([costOf(shape, [3]).total, costOf(shape, [10]).total]).toEqual([15, 50]);
  });
});

describe('the field that weighs most', () => {
  it.each<[string, { field: string; rows: number }, (plan: Plan) => Root]>([
    ['a root', { field: 'Query.all', rows: 9 }, (plan) => plan.all(['T'], { first: 9 }, inner([]))],
    ['a root of ids', { field: 'Query.nodes', rows: 2 }, (plan) => plan.ids(['a', 'b'], inner([]))],
    [
      'a deep list',
      { field: 'y', rows: 2 * 3 * 4 },
      (plan) => plan.all(['T'], { first: 2 }, inner([list('x', 3, list('y', 4))])),
    ],
    [
      'a list beside others',
      { field: 'y', rows: 8 },
      (plan) => plan.all(['T'], { first: 2 }, inner([list('x', 3), list('y', 4), list('z', 1)])),
    ],
    ['the higher of two alike', { field: 'Query.all', rows: 5 }, (plan) => plan.all(['T'], { first: 5 }, inner([one('x')]))],
  ])('is named: %s', (_, heaviest, build) => {
    expect(cost((plan) => [build(plan)]).heaviest).toEqual(heaviest);
  });
});
