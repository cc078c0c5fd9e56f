import { describe, expect, it } from 'vitest';
import { cardWidth, lanesOf } from '../../../src/explorer/procedure/lanes.js';
import type { Step } from '../../../src/explorer/procedure/procedure-reader.js';

const none = { nodes: [] };
const step = (id: string, agent: string | null, next: readonly string[] = [], level?: string | null): Step => ({
  id,
  zh: id,
  en: id,
  stage: null,
  performedBy:
    agent === null ? none : { nodes: [{ id: agent, zh: agent, en: agent, ...(level === undefined ? {} : { level }) }] },
  decidedBy: none,
  proposedBy: none,
  submittedBy: none,
  consults: none,
  decidedAt: none,
  produces: none,
  guardedBy: none,
  means: none,
  precedes: { edges: next.map((to) => ({ node: { id: to }, relationship: { id: `${id}>${to}`, basis: 'TEMPORAL' } })) },
});
const xOf = (steps: readonly Step[]): Record<string, number> =>
  Object.fromEntries(lanesOf(steps).cards.map(({ step: { id }, x }) => [id, x]));

describe('lanes', () => {
  it('put each step behind all that precede it', () => {
    const x = xOf([step('a', 'u', ['b', 'c']), step('b', 'u', ['c']), step('c', 'u')]) as { a: number; b: number; c: number };
    expect([x.b > x.a + cardWidth, x.c > x.b + cardWidth]).toEqual([true, true]);
  });

  it('put a step that nothing precedes just before the first that follows it', () => {
    const x = xOf([step('a', 'u', ['b']), step('b', 'u', ['c']), step('c', 'u'), step('late', 'u', ['c'])]);
    expect(x.late).toBe(x.b);
  });

  it('go from the centre down, and end with what has no actor', () => {
    const steps = [
      step('z', 'anywhere', ['a'], null),
      step('a', null, ['b']),
      step('b', 'branch', ['c'], 'BRANCH'),
      step('c', 'centre', ['d']),
      step('d', 'unit', [], 'ELECTORAL_UNIT'),
    ];
    expect(lanesOf(steps).lanes.map(({ agent }) => agent?.id)).toEqual(['centre', 'unit', 'branch', 'anywhere', undefined]);
  });

  it('lets no two cards stand on each other', () => {
    const steps = [step('a', 'u', ['d']), step('b', 'u', ['d']), step('c', 'u', ['d']), step('d', 'u')];
    const places = lanesOf(steps).cards.map(({ x, y }) => `${x},${y}`);
    expect(new Set(places).size).toBe(steps.length);
  });

  it('names the steps that the order says nothing about', () => {
    expect(lanesOf([step('a', 'u', ['b']), step('b', 'u'), step('alone', 'u')]).unordered.map(({ id }) => id)).toEqual(['alone']);
  });

  it('come to an end where the order runs in a circle', () => {
    expect(lanesOf([step('a', 'u', ['b']), step('b', 'u', ['a'])]).cards).toHaveLength(2);
  });

  it('are empty where there is no step', () => {
    expect(lanesOf([])).toMatchObject({ lanes: [], cards: [], arrows: [], height: 0 });
  });
});
