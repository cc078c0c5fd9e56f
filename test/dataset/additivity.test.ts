import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AdditionRequest, addUp, type Category, type CountRange } from '../../src/figures/additivity.js';

const category = (
  key: string,
  partOf?: string,
  rest: { scheme?: string; disjoint?: boolean; excludes?: boolean; complementOf?: string[] } = {},
): Category => ({
  id: `DelegateCategory:${key}`,
  key,
  name: { zh: key, en: key },
  scheme: { key: rest.scheme ?? 's', name: { zh: '维度', en: 'Scheme' }, disjoint: rest.disjoint ?? null },
  partOf,
  excludesOtherParts: rest.excludes ?? null,
  complementOf: rest.complementOf ?? [],
});

const request = (
  categories: readonly Category[],
  values: Readonly<Record<string, number>>,
  chosen: readonly string[],
): AdditionRequest => ({
  categories: new Map(categories.map((each) => [each.key, each])),
  chosen: chosen.map((key) => categories.find((each) => each.key === key) as Category), // the tests name those there are
  figures: new Map(
    Object.entries(values).map(([key, value]) => [key, { value, unit: 'PERSON', observation: key, assertion: 'STATED' }]),
  ),
  counts: true,
});

describe('categories that exclude each other', () => {
  const whole = category('whole');
  const values = { whole: 9, a: 2, b: 3, a1: 1 };
  const sum = (parts: readonly Category[], chosen: readonly string[]) => addUp(request([whole, ...parts], values, chosen));

  it('add up where one part says so', () => {
    const found = sum([category('a', 'whole', { excludes: true }), category('b', 'whole')], ['a', 'b']);
    expect(found).toMatchObject({ kind: 'AdditiveSum', value: 5, remainder: 4 });
  });

  it('add up where their scheme says so', () => {
    const found = sum(
      [category('a', 'whole', { scheme: 't', disjoint: true }), category('b', 'whole', { scheme: 't', disjoint: true })],
      ['a', 'b'],
    );
    expect(found).toMatchObject({ kind: 'AdditiveSum', value: 5 });
  });

  it('add up with parts of each other’s siblings', () => {
    const parts = [category('a', 'whole', { excludes: true }), category('b', 'whole'), category('a1', 'a', { scheme: 't' })];
    expect(sum(parts, ['a1', 'b'])).toMatchObject({ kind: 'AdditiveSum', value: 4, whole: { category: { key: 'whole' } } });
  });

  it('say nothing of parts deeper in a scheme', () => {
    const parts = [
      category('a', 'whole', { scheme: 't', disjoint: true }),
      category('a1', 'a', { scheme: 't', disjoint: true }),
      category('b', 'a', { scheme: 't', disjoint: true }),
    ];
    expect(sum(parts, ['a1', 'b'])).toMatchObject({ kind: 'NotAdditive', reasons: ['NOT_KNOWN_DISJOINT'] });
  });

  it('have an exact union though one is nested', () => {
    const parts = [category('a', 'whole', { excludes: true }), category('b', 'whole'), category('a1', 'a')];
    expect(sum(parts, ['a', 'a1', 'b'])).toMatchObject({ reasons: ['NESTED'], union: { lowest: 5, highest: 5 } });
  });

  it('add up with the complement of one', () => {
    const rest = category('b', 'whole', { complementOf: ['a'] });
    expect(sum([category('a', 'whole'), rest, category('a1', 'a')], ['a1', 'b'])).toMatchObject({ value: 4, remainder: 5 });
  });

  it('lie within the complement of one another', () => {
    const parts = [
      category('a', 'whole', { excludes: true }),
      category('b', 'whole', { complementOf: ['c'] }),
      category('c', 'whole'),
    ];
    expect(sum(parts, ['a', 'b'])).toMatchObject({ reasons: ['NESTED'], overlaps: [{ inBoth: { lowest: 2, highest: 2 } }] });
  });

  it('do not loop where the parts go round', () => {
    const round = [category('a', 'b'), category('b', 'a')];
    expect(addUp(request(round, values, ['a', 'b']))).toMatchObject({ kind: 'NotAdditive' });
  });
});

describe('the bounds of what may overlap', () => {
  /** Sets of people, each a subset of its whole, with what a graph would say of them. */
  const graphs = fc
    .record({
      parents: fc.array(fc.nat(), { minLength: 1, maxLength: 7 }),
      members: fc.array(fc.array(fc.nat({ max: 11 })), { minLength: 7, maxLength: 7 }),
      schemes: fc.array(fc.constantFrom('s', 't'), { minLength: 7, maxLength: 7 }),
      known: fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
      complemented: fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
      picked: fc.array(fc.nat(), { minLength: 1, maxLength: 4 }),
    })
    .map(({ parents, members, schemes, known, complemented, picked }) => {
      const sets = new Map<string, Set<number>>([['0', new Set(Array.from({ length: 12 }, (_, person) => person))]]);
      const parentOf = new Map<string, string>();
      for (const [index, parent] of parents.entries()) {
        const key = String(index + 1);
        const whole = String(parent % (index + 1));
        parentOf.set(key, whole);
        sets.set(key, new Set(members[index]?.filter((person) => sets.get(whole)?.has(person))));
      }
      const isExclusive = (key: string) =>
        [...parentOf].every(
          ([other, whole]) => other === key || whole !== parentOf.get(key) || shared(sets, [key, other]).size === 0,
        );
      const categories = [...sets.keys()].map((key) =>
        category(key, parentOf.get(key), { scheme: schemes[Number(key) - 1] ?? 's', excludes: isExclusive(key) }),
      );
      for (const [index, { key, partOf, scheme }] of categories.slice(1).entries()) {
        if (!complemented[index] || partOf === undefined) continue;
        const rest = category(`not-${key}`, partOf, { scheme: scheme.key, complementOf: [key] });
        categories.push(rest);
        sets.set(rest.key, new Set([...(sets.get(partOf) ?? [])].filter((person) => !sets.get(key)?.has(person))));
      }
      const keys = [...sets.keys()];
      const values = Object.fromEntries(
        [...sets].filter((_, index) => known[index - 1] ?? true).map(([key, { size }]) => [key, size]),
      );
      const chosen = [...new Set(picked.map((index) => keys[index % keys.length] as string))];
      return { sets, addition: request(categories, values, chosen), chosen };
    });

  it('hold for sets of every kind', () => {
    fc.assert(
      fc.property(graphs, ({ sets, addition, chosen }) => {
        const sum = addUp(addition);
        const union = new Set(chosen.flatMap((key) => [...(sets.get(key) ?? [])])).size;
        const rest = sum.whole && (sum.whole.value as number) - union; // a whole has a figure
        if (sum.kind === 'AdditiveSum') {
          expect([sum.value, sum.remainder]).toEqual([union, rest]);
          return;
        }
        expectWithin(sum.union, union);
        if (rest !== undefined) expectWithin(sum.remainder, rest);
        for (const { first, second, inBoth } of sum.overlaps)
          expectWithin(inBoth, shared(sets, [first.category.key, second.category.key]).size);
      }),
      { numRuns: 400 },
    );
  });
});

function expectWithin(range: CountRange | undefined, value: number): void {
  if (!range) return;
  expect(value).toBeGreaterThanOrEqual(range.lowest);
  expect(value).toBeLessThanOrEqual(range.highest);
}

function shared(sets: ReadonlyMap<string, ReadonlySet<number>>, [a, b]: readonly [string, string]): Set<number> {
  return new Set([...(sets.get(a) ?? [])].filter((person) => sets.get(b)?.has(person)));
}
