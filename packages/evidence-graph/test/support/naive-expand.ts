import type { Dataset } from '../../src/dataset/dataset.js';
import type { Ontology } from '../../src/ontology/ontology.js';
import type { Expansion, Traversal } from '../../src/plan/expand.js';
import { compareValues } from '../../src/plan/order.js';

/** One level of a walk as its contract has it: every relationship is met from every end, then sorted, then cut. */
export function naiveExpand(ontology: Ontology, { relationships }: Dataset, expansion: Expansion): Traversal[] {
  const { ids, steps: over, perRelation = Number.POSITIVE_INFINITY, limit } = expansion;
  const follows = (type: string, direction: Traversal['direction']) =>
    over.some((step) => step.type === type && (step.direction === direction || step.direction === 'BOTH'));
  const met = ids.flatMap((node, place) =>
    relationships.flatMap(({ id, type, from, to, properties }) =>
      (['OUT', 'IN'] as const)
        .filter((direction) => node === (direction === 'OUT' ? from : to) && follows(type, direction))
        .filter((direction) => from !== to || direction === 'OUT' || !follows(type, 'OUT'))
        .map((direction) => {
          const list = direction === 'OUT' ? 'forward' : 'back';
          const order = ontology.relationships[type]?.ordered === list ? properties.order : undefined;
          return { hop: { id, type, from, to, direction }, keys: [place, type, direction === 'IN', order, id] };
        }),
    ),
  );
  met.sort((a, b) => a.keys.reduce<number>((found, key, at) => found || compareValues(key, b.keys[at]), 0));
  const taken = new Map<string, number>();
  return met
    .filter(({ keys: [place, type, isIn] }) => {
      const relation = `${place} ${type} ${isIn}`;
      const count = (taken.get(relation) ?? 0) + 1;
      taken.set(relation, count);
      return count <= perRelation;
    })
    .slice(0, limit)
    .map(({ hop }) => hop);
}
