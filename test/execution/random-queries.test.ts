import fc from 'fast-check';
import { execute as executeWithGraphqlJs, parse, validate } from 'graphql';
import { expect, it } from 'vitest';
import { createExecutor } from '../../packages/evidence-graph/src/pothos/index.js';
import { MemoryStore } from '../../packages/evidence-graph/src/stores/memory/memory-store.js';
import { libraryOntology } from '../support/library-ontology.js';
import { createLibrarySchema, type LibraryContext } from '../support/library-schema.js';
import { loadLibrary } from '../support/library-seed.js';
import { libraryVocabulary } from '../support/library-vocabulary.js';
import { createNaiveSchema } from '../support/naive-library.js';
import { writeQuery } from '../support/query-writer.js';

const RUNS = 300;
const seed = Number(process.env.PROPERTY_SEED ?? Date.now() % 2 ** 31);

const dataset = loadLibrary();
const schema = createLibrarySchema();
const naiveSchema = createNaiveSchema(schema, dataset);
const context: LibraryContext = {
  reader: 'Ann',
  pick: () => 'Book:b07',
  find: () => ({
    hits: [
      { id: 'Shelf:s1', rank: 1, note: 'near' },
      { id: 'Book:b05', rank: 2, note: 'far' },
      { id: 'Shelf:s1', rank: 3, note: 'again' },
    ],
    relationships: ['OWNS(Author:lin,Book:b02)'],
  }),
};

const words = libraryVocabulary(dataset, { conditions: false });

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
        expect(JSON.stringify({ ...actual, extensions: undefined }), `${source}\n${JSON.stringify(variableValues)}`).toBe(
          JSON.stringify(expected),
        );
      }
    }),
    { seed, numRuns: RUNS, endOnFailure: true },
  );
  expect(invalid).toBeLessThan(RUNS / 4);
});
