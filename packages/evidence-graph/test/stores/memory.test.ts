import { expect, it } from 'vitest';
import { relationshipId } from '../../src/dataset/relationship-id.js';
import type { Condition } from '../../src/plan/shape.js';
import { MemoryStore } from '../../src/stores/memory/memory-store.js';
import { libraryOntology } from '../support/library-ontology.js';
import { nodes, ofNode, readPlan } from '../support/plans.js';
import { expandSpec } from './expand-spec.js';
import { sourceOrderSpec } from './source-order-spec.js';
import { storeSpec } from './store-spec.js';

storeSpec('memory', async (ontology, dataset) => new MemoryStore(ontology, dataset));
sourceOrderSpec('memory', async (ontology, dataset) => new MemoryStore(ontology, dataset));
expandSpec('memory', async (ontology, dataset) => new MemoryStore(ontology, dataset));

it('meets a deeply nested condition on a dense graph without walking every way through it', async () => {
  const ids = Array.from({ length: 60 }, (_, n) => `Author:a${String(n).padStart(2, '0')}`);
  const store = new MemoryStore(libraryOntology, {
    nodes: ids.map((id) => ({ id, type: 'Author', key: id.slice(7), properties: {} })),
    relationships: ids.flatMap((from) =>
      ids.map((to) => ({
        id: relationshipId('INFLUENCED_BY', from, to, undefined),
        type: 'INFLUENCED_BY',
        from,
        to,
        properties: {},
        evidence: [],
      })),
    ),
  });
  const hop = { kind: 'relationship', type: 'INFLUENCED_BY', direction: 'OUT' } as const;
  let where: Condition = { kind: 'isNull', column: ofNode('born') };
  for (let depth = 0; depth < 20; depth += 1) where = { kind: depth % 2 === 0 ? 'all' : 'some', hop, condition: where };
  const [page] = await readPlan(store, (plan) => [plan.all(['Author'], { first: 1, total: true, where }, nodes(['Author']))]);
  expect(page).toEqual([[['Author:a00']], true, 60]);
});
