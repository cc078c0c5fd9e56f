import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareValues } from '../../src/plan/order.js';
import type { Store } from '../../src/stores/store.js';
import type { MakeStore } from '../stores/store-spec.js';
import { everyOne, type Some } from '../support/drawn.js';
import { libraryOntology } from '../support/library-ontology.js';
import { createLibrarySchema } from '../support/library-schema.js';
import { loadLibrary } from '../support/library-seed.js';
import { createRunner, type RunQuery } from '../support/run-query.js';
import { type List, listOf, readPage, walk } from '../support/walk.js';

/** Lists in the order of the relationships that lead to their nodes, whichever store answers. */
export function relationshipOrderSpec(name: string, makeStore: MakeStore, some: Some = everyOne): void {
  let store: Store;
  let run: RunQuery;
  beforeAll(async () => {
    store = await makeStore(libraryOntology, loadLibrary());
    run = createRunner({ schema: createLibrarySchema(), store });
  });
  afterAll(() => store.close());

  describe(`${name}: an order by the relationship`, () => {
    const over: readonly (readonly [string, List, string])[] = [
      ['a relation with parallels', listOf('Author:bo', 'works'), 'order'],
      ['a relation of which some have a value', listOf('Book:b02', 'authors'), 'share'],
      ['a relation back to an interface', listOf('Author:lin', 'works'), 'contribution'],
      ['a relation of nodes of several types', listOf('Publisher:commercial', 'owns'), 'exclusive'],
    ];
    const ofPage = async (list: List, order: string) => {
      const { data, errors } = await run(
        `{ ${list.around(`${list.field}(first: 100, orderBy: [${order}]) { edges { node { id } relationship { id order share contribution exclusive } } }`)} }`,
      );
      expect(errors).toBeUndefined();
      return list.find(data).edges.map(({ relationship }: { relationship: Record<string, unknown> }) => relationship);
    };

    it.each(over)('goes by its values and pages to the end: %s', async (_, list, key) => {
      for (const direction of some(['ASC', 'DESC'])) {
        const order = `{ relationship: { ${key}: ${direction} } }`;
        const found: Record<string, unknown>[] = await ofPage(list, order);
        const values = found.map((each) => each[key] as never);
        const sorted = [...values].sort((a, b) => compareValues(a, b) * (direction === 'ASC' ? 1 : -1));
        expect(values).toEqual(sorted);
        const whole = (await readPage(run, list, `first: 100, orderBy: [${order}]`)).nodes.map(({ id }) => id);
        for (const size of [1, 3]) {
          expect(await walk(run, list, 'first', size, `orderBy: [${order}]`)).toEqual(whole);
          expect(await walk(run, list, 'last', size, `orderBy: [${order}]`)).toEqual(whole);
        }
      }
    });

    it('stands among other keys', async () => {
      const found = await ofPage(listOf('Author:lin', 'works'), '{ relationship: { contribution: DESC } } { key: DESC }');
      expect(found.map(({ contribution }: Record<string, unknown>) => contribution)).toEqual(
        found
          .map(({ contribution }: Record<string, unknown>) => contribution)
          .toSorted()
          .toReversed(),
      );
    });

    it('divides into groups, too', async () => {
      const { data } = await run(
        '{ author(key: "lin") { works { totalCount groups(by: [{ relationship: { contribution: ASC } }]) { nodes { keys { name value } count } } } } }',
      );
      const { totalCount, groups } = data.author.works;
      expect(groups.nodes[0].keys[0].name).toBe('relationship.contribution');
      expect(groups.nodes.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(totalCount);
    });

    it.each<[string, string, string]>([
      [
        'a root list',
        '{ books(orderBy: [{ relationship: { order: ASC } }]) { totalCount } }',
        'no relationship leads to each Book',
      ],
      [
        'relationships themselves',
        '{ author(key: "lin") { relationships(orderBy: [{ relationship: { order: ASC } }]) { totalCount } } }',
        'no relationship leads to each Relationship',
      ],
      [
        'relationships that cannot be read',
        '{ node(id: "Shelf:s1") { ... on Shelf { holdings(orderBy: [{ relationship: { order: ASC } }]) { totalCount } } } }',
        'no relationship leads to each Book',
      ],
      [
        'a value that relationships have not',
        '{ author(key: "lin") { works(orderBy: [{ relationship: { pages: ASC } }]) { totalCount } } }',
        'Relationship has no `pages`',
      ],
      [
        'the relationship of a relationship',
        '{ author(key: "lin") { works(orderBy: [{ relationship: { relationship: { order: ASC } } }]) { totalCount } } }',
        'no relationship leads to each Relationship',
      ],
    ])('is refused for %s', async (_, source, message) => {
      const { errors } = await run(source);
      expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
      expect(errors?.[0]?.message).toContain(message);
    });
  });
}
