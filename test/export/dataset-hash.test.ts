import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOfTold } from '../../packages/evidence-graph/src/cli/diff/hash.js';
import { contentHash } from '../../packages/evidence-graph/src/dataset/content-hash.js';
import { type ExportedNode, type ExportedRelationship, readGraph } from '../../packages/evidence-graph/src/export/index.js';
import { askingBy } from '../../packages/evidence-graph/src/graph/asking.js';
import { createGraph, type Graph } from '../../packages/evidence-graph/src/graph/create-graph.js';
import type { Ontology } from '../../packages/evidence-graph/src/ontology/ontology.js';
import { MemoryStore } from '../../packages/evidence-graph/src/stores/memory/memory-store.js';
import { libraryOntology } from '../../packages/evidence-graph/test/support/library-ontology.js';
import { randomDataset } from '../../packages/evidence-graph/test/support/random-dataset.js';

/** The hash of what the exports of a graph tell. */
async function exportedHash(ontology: Ontology, graph: Graph): Promise<string> {
  const told = new Map<string, ExportedNode | ExportedRelationship>();
  const { nodes, relationships } = readGraph(ontology, askingBy(graph.execute));
  for await (const node of nodes()) told.set(node.id, node);
  for await (const relationship of relationships()) told.set(relationship.id, relationship);
  return hashOfTold(told);
}

describe('the hash of any dataset', () => {
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
