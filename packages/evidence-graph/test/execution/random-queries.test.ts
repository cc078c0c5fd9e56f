import fc from 'fast-check';
import { type ExecutionResult, execute as executeWithGraphqlJs, parse, validate } from 'graphql';
import { expect, it } from 'vitest';
import { WrittenResult } from '../../src/execution/written-result.js';
import { createExecutor } from '../../src/pothos/index.js';
import { MemoryStore } from '../../src/stores/memory/memory-store.js';
import { libraryOntology } from '../support/library-ontology.js';
import { createLibrarySchema, type LibraryContext } from '../support/library-schema.js';
import { loadLibrary } from '../support/library-seed.js';
import { libraryVocabulary } from '../support/library-vocabulary.js';
import { createNaiveSchema } from '../support/naive-library.js';
import { writeQuery } from '../support/query-writer.js';

const RUNS = 120;
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

interface Warning {
  readonly code: string;
  readonly path: readonly (string | number)[];
}

const warningsIn = (extensions: ExecutionResult['extensions']): readonly Warning[] =>
  (extensions?.warnings ?? []) as readonly Warning[]; // what the executor itself has made

/** Whether what was looked up in vain is null where it says so, and what was cut is a list. */
function isTrueOf({ code, path }: Warning, data: unknown): boolean {
  const found = path.reduce<unknown>((value, key) => Object(value)[key], data);
  return code === 'KEY_NOT_FOUND' ? found === null : code === 'LIST_CUT' && typeof found === 'object' && found !== null;
}

const words = libraryVocabulary(dataset, { conditions: false });

it(`random queries are answered as plain resolvers do (PROPERTY_SEED=${seed})`, { timeout: 60_000 }, () => {
  const execute = createExecutor({ schema, store: new MemoryStore(libraryOntology, dataset), maxCost: Number.POSITIVE_INFINITY });
  let invalid = 0;
  let written = 0;
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
        const { extensions, ...actual } = execute({ document, variableValues, contextValue: context }) as ExecutionResult;
        const expected = executeWithGraphqlJs({ schema: naiveSchema, document, variableValues, contextValue: context });
        const question = `${source}\n${JSON.stringify(variableValues)}`;
        expect(JSON.stringify(actual), question).toBe(JSON.stringify(expected));
        const sent = execute({ document, variableValues, contextValue: context, asJson: true }) as ExecutionResult;
        const plain = JSON.stringify(extensions ? { ...actual, extensions } : actual);
        const json = WrittenResult.jsonOf(sent);
        if (json !== undefined) written += 1;
        expect(Buffer.from(json ?? JSON.stringify(sent), json === undefined ? 'utf8' : 'latin1').toString(), question).toBe(
          plain,
        );
        for (const warning of warningsIn(extensions)) expect(isTrueOf(warning, actual.data), question).toBe(true);
      }
    }),
    { seed, numRuns: RUNS, endOnFailure: true },
  );
  expect(invalid).toBeLessThan(RUNS / 4);
  expect(written).toBeGreaterThan(RUNS / 4);
});
