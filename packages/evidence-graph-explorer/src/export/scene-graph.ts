import { defineOntology, type ExportedGraph, type ExportedNode, type Ontology, readGraph } from 'evidence-graph/export';
import type { GraphClient } from '../graph/graph-client.js';
import { once } from '../once.js';
import type { Scene } from '../scene/scene.js';
import type { ExportOptions } from './options.js';

/** What a scene shows, as a part of its graph: read as servers and command lines read it. */
export async function sceneGraph(
  { nodes }: Scene,
  { client, iri }: Pick<ExportOptions, 'client' | 'iri'>,
): Promise<ExportedGraph> {
  const ids = nodes.map(({ id }) => id);
  return readGraph(await ontologyOf(client), (query, variables) => client.ahead.ask(query, variables), iri, ids);
}

/** The same with the colours of its nodes, and where they are drawn. */
export function drawn(graph: ExportedGraph, { colorOf, positions }: Pick<ExportOptions, 'colorOf' | 'positions'>): ExportedGraph {
  return { ...graph, isDrawn: true, nodes: () => painted(graph.nodes()) };

  async function* painted(nodes: ReturnType<ExportedGraph['nodes']>): AsyncGenerator<ExportedNode> {
    for await (const node of nodes) yield { ...node, color: colorOf(node.type), position: positions.get(node.id) };
  }
}

const read = new WeakMap<GraphClient, () => Promise<Ontology>>();

/** The ontology of a graph; it is read once. */
function ontologyOf(client: GraphClient): Promise<Ontology> {
  const known = read.get(client) ?? once(() => readOntology(client));
  read.set(client, known);
  return known();
}

async function readOntology(client: GraphClient): Promise<Ontology> {
  const { ontology } = await client.ahead.ask<{ readonly ontology: { readonly declaration: string } }>(
    '{ ontology { declaration } }',
  );
  return defineOntology(JSON.parse(ontology.declaration));
}
