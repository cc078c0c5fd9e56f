import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOfTold } from '../../packages/evidence-graph/src/cli/diff/hash.js';
import { contentHash, FORM } from '../../packages/evidence-graph/src/dataset/content-hash.js';
import { type ExportedNode, type ExportedRelationship, readGraph } from '../../packages/evidence-graph/src/export/index.js';
import { askingBy } from '../../packages/evidence-graph/src/graph/asking.js';
import { createGraph, type Graph } from '../../packages/evidence-graph/src/graph/create-graph.js';
import type { Ontology } from '../../packages/evidence-graph/src/ontology/ontology.js';
import { MemoryStore } from '../../packages/evidence-graph/src/stores/memory/memory-store.js';
import { libraryOntology } from '../../packages/evidence-graph/test/support/library-ontology.js';
import { randomDataset } from '../../packages/evidence-graph/test/support/random-dataset.js';
import { library } from '../support/other-graphs.js';

/** The hash of what the exports of a graph tell. */
async function exportedHash(ontology: Ontology, graph: Graph): Promise<string> {
  const told = new Map<string, ExportedNode | ExportedRelationship>();
  const { nodes, relationships } = readGraph(ontology, askingBy(graph.execute));
  for await (const node of nodes()) told.set(node.id, node);
  for await (const relationship of relationships()) told.set(relationship.id, relationship);
  return hashOfTold(told);
}

describe('the hash of any dataset', () => {
  it('is in a form that is known by its number', () => {
    const { ontology, dataset } = library();
    expect({ FORM, hash: contentHash(ontology, dataset) }).toEqual({
      FORM: 1,
      hash: '1a9135bd01568372b2e6ea2f9708eeed718a1b0747852fd37e4f50e97bbee11c',
    });
  });

  it('is that of its exports', async () => {
    await fc.assert(
      fc.asyncProperty(randomDataset(libraryOntology, { mostRelated: 2 }), async (dataset) => {
        const graph = createGraph({ ontology: libraryOntology, store: new MemoryStore(libraryOntology, dataset) });
        expect(contentHash(libraryOntology, dataset)).toBe(await exportedHash(libraryOntology, graph));
      }),
      { numRuns: 10, endOnFailure: true },
    );
  });
});
