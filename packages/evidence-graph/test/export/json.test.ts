import { describe, expect, it } from 'vitest';
import { json, jsonLines } from '../../src/export/json.js';
import { emptyGraph, graph, nodes, relationships, vocabulary, whole } from './sample.js';

const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value));
const { iri } = graph;

describe('JSON', () => {
  it('has the graph as it is, with its words', async () => {
    expect(JSON.parse(await whole(json(graph)))).toEqual(plain({ graph: { iri, ...vocabulary }, nodes, relationships }));
  });

  it('can be empty, and of no known address', async () => {
    const anonymous = { ...emptyGraph, iri: undefined };
    expect(JSON.parse(await whole(json(anonymous)))).toMatchObject({ graph: { iri: null }, nodes: [], relationships: [] });
  });
});

describe('JSON Lines', () => {
  it('has a line for each record', async () => {
    const text = await whole(jsonLines(graph));
    const lines = text.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(
      plain([
        { kind: 'graph', iri, ...vocabulary },
        ...nodes.map((node) => ({ kind: 'node', ...node })),
        ...relationships.map((each) => ({ kind: 'relationship', ...each })),
      ]),
    );
  });
});
