import fc from 'fast-check';
import { execute as executeWithGraphqlJs, parse, validate } from 'graphql';
import { expect, it } from 'vitest';
import { encodeCursor } from '../../src/plan/cursor.js';
import { createExecutor } from '../../src/pothos/index.js';
import { MemoryStore } from '../../src/stores/memory/memory-store.js';
import { libraryOntology } from '../support/library-ontology.js';
import { createLibrarySchema, type LibraryContext } from '../support/library-schema.js';
import { loadLibrary } from '../support/library-seed.js';
import { createNaiveSchema } from '../support/naive-library.js';
import { type Vocabulary, writeQuery } from '../support/query-writer.js';

const RUNS = 300;
const seed = Number(process.env.PROPERTY_SEED ?? Date.now() % 2 ** 31);

const dataset = loadLibrary();
const schema = createLibrarySchema();
const naiveSchema = createNaiveSchema(schema, dataset);
const context: LibraryContext = { reader: 'Ann', pick: () => 'Book:b07' };

const domain = dataset.relationships.filter(({ type }) => libraryOntology.relationships[type]?.domain);
const nodeIds = dataset.nodes.map(({ id }) => id);
const cursors = {
  node: nodeIds.map((id) => encodeCursor('node', [id])),
  relationship: domain.map(({ id }) => encodeCursor('relationship', [id])),
  hop: (type: string, end: 'from' | 'to', isOrdered: boolean) =>
    dataset.relationships
      .filter((each) => each.type === type)
      .map(({ id, properties, ...ends }) =>
        isOrdered
          ? encodeCursor('relationship.order,node,relationship', [properties.order, ends[end], id])
          : encodeCursor('node,relationship', [ends[end], id]),
      ),
};

const words: Vocabulary = {
  without: new Set(['Book.risky', 'Book.vital', 'Book.heft']),
  values: (coordinate) =>
    new Map<string, readonly unknown[]>([
      ['Query.book(key:)', ['b01', 'b12', 'b20', 'nothing']],
      ['Query.author(key:)', ['bo', 'zoe', 'unread', '__proto__']],
      ['id', [...nodeIds, ...domain.map(({ id }) => id), 'Book:none']],
      ['ids', [[], ['Book:b01', 'Essay:e1', 'x'], ['OWNS(Author:lin,Book:b02)', 'Author:ada', 'Author:ada']]],
      ['lang', ['ZH', 'EN']],
      ['direction', ['OUT', 'IN', 'BOTH']],
      ['types', [[], ['CITES'], ['OWNS', 'AUTHORED_BY'], ['INFLUENCED_BY', 'INFLUENCED_BY']]],
      ['separator', [' / ', '']],
      ['to', ['Bo']],
    ]).get(coordinate),
  cursors: (typeName, fieldName) => {
    if (typeName === 'Query') return cursors.node;
    if (fieldName === 'relationships') return cursors.relationship;
    const relation = libraryOntology.types[typeName]?.relations[fieldName];
    if (!relation) throw new Error(`${typeName}.${fieldName} has no cursors`);
    return cursors.hop(relation.relationship, relation.direction === 'OUT' ? 'to' : 'from', relation.ordered);
  },
};

it(`random queries are answered as plain resolvers do (PROPERTY_SEED=${seed})`, { timeout: 60_000 }, () => {
  const execute = createExecutor({ schema, store: new MemoryStore(libraryOntology, dataset), maxCost: Number.POSITIVE_INFINITY });
  let invalid = 0;
  fc.assert(
    fc.property(fc.gen(), (g) => {
      const { source, variables } = writeQuery(schema, words, g);
      const document = parse(source);
      if (validate(schema, document).length > 0) {
        invalid += 1;
        return;
      }
      // In turn and back, so that each form of the variables is answered from a plan made for it.
      for (const variableValues of [...variables, variables[0]]) {
        const actual = execute({ document, variableValues, contextValue: context });
        const expected = executeWithGraphqlJs({ schema: naiveSchema, document, variableValues, contextValue: context });
        expect(JSON.stringify(actual), `${source}\n${JSON.stringify(variableValues)}`).toBe(JSON.stringify(expected));
      }
    }),
    { seed, numRuns: RUNS, endOnFailure: true },
  );
  expect(invalid).toBeLessThan(RUNS / 4);
});
