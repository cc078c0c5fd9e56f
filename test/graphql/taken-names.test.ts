import { describe, expect, it } from 'vitest';
import { withEvidence } from '../../packages/evidence-graph/src/evidence/index.js';
import { createGraph } from '../../packages/evidence-graph/src/graph/create-graph.js';
import { defineOntology, definersIn, OntologyError } from '../../packages/evidence-graph/src/ontology/index.js';
import { MemoryStore } from '../../packages/evidence-graph/src/stores/memory/memory-store.js';

const { node } = definersIn('en');

function graphWith(name: string) {
  const typeOf = (plural: string) => node({ label: ['Thing'], description: ['A thing.'], plural, implements: ['Entity'] });
  const nodes = { [name]: typeOf('things'), Book: typeOf('books') };
  const ontology = defineOntology(withEvidence({ name: 'Things', languages: ['en'], interfaces: {}, nodes, relationships: {} }));
  return createGraph({ ontology, store: new MemoryStore(ontology, { nodes: [], relationships: [] }) });
}

describe('a type named as one of every schema', () => {
  it.each([
    ['Group', 'Group'],
    ['Path', 'Path'],
    ['Order', 'Order'],
    ['Query', 'Query'],
    ['Language', 'Language'],
    ['Coverage', 'Coverage'],
    ['DateTime', 'DateTime'],
    ['String', 'String'],
    ['BookWhere', 'BookWhere'],
    ['Search', 'SearchConnection'],
    ['Node', 'node'],
  ])('is refused by its name: %s', (name, told) => {
    expect(() => graphWith(name)).toThrow(new OntologyError([`${told} is taken: every schema has it. Choose another name`]));
  });

  it.each(['Source', 'Evidence', 'Silence', 'Passage'])('is refused where the kit has it: %s', (name) => {
    expect(() => graphWith(name)).toThrow(new OntologyError([`${name} is taken: the evidence kit has it. Choose another name`]));
  });

  it('may be what no schema has', () => {
    expect(() => graphWith('Step')).not.toThrow();
  });
});
