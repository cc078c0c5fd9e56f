import fc from 'fast-check';
import { buildSchema, type ExecutionResult, getVariableValues, type OperationDefinitionNode, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { jsonBytes, StoredTexts } from '../../src/execution/json-bytes.js';
import { compilePlainVariables } from '../../src/execution/plain-variables.js';
import { WrittenResult } from '../../src/execution/written-result.js';
import { createExecutor } from '../../src/pothos/index.js';
import { MemoryStore } from '../../src/stores/memory/memory-store.js';
import { libraryOntology } from '../support/library-ontology.js';
import { createLibrarySchema } from '../support/library-schema.js';
import { loadLibrary } from '../support/library-seed.js';

const bytesOf = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('latin1');
const anyText = fc.string({
  unit: fc.constantFrom('a', '"', '\\', '\n', '\u0000', '\u007f', 'é', '代', '😀', '\ud800', '\u2028'),
  maxLength: 40,
});

describe('JSON as bytes', () => {
  it('is that of any text, in UTF-8', () => {
    const texts = new StoredTexts();
    fc.assert(
      fc.property(anyText, (text) => {
        expect(jsonBytes(text)).toBe(bytesOf(text));
        expect([texts.json(text), texts.json(text)]).toEqual([bytesOf(text), bytesOf(text)]);
      }),
    );
  });

  it.each([
    ['long', '代'.repeat(10_000)],
    ['a list', ['é', null, 1]],
    ['an object', { 名: '代' }],
  ])('is that of what is %s', (_, value) => {
    expect(jsonBytes(value)).toBe(bytesOf(value));
  });

  it('is undefined where a value has none', () => {
    expect(jsonBytes(() => {})).toBeUndefined();
  });

  it('goes on right once more texts came than are kept', () => {
    const texts = new StoredTexts();
    for (let index = 0; index < 60; index += 1) {
      const text = `${index}${'代'.repeat(30_000)}`;
      expect(texts.json(text) === bytesOf(text)).toBe(true);
    }
    expect(texts.json('0')).toBe('"0"');
  });
});

describe('a result that is written', () => {
  const written = () => new WrittenResult(bytesOf({ 名: '代表', list: [1] }));
  const data = { 名: '代表', list: [1] };

  it('has its data for whoever asks', () => {
    const result = written();
    expect({ ...result }).toEqual({ data });
    expect(JSON.stringify(written())).toBe(JSON.stringify({ data }));
    expect(result.data).toBe(result.data);
  });

  it.each<[string, (result: ExecutionResult) => ExecutionResult]>([
    ['has an extension', (result) => Object.assign(result, { extensions: { trace: 1 } })],
    ['has other data', (result) => Object.assign(result, { data: null })],
    ['was read, and perhaps changed', (result) => (result.data ? result : {})],
    ['was copied', (result) => ({ ...result })],
    ['was never written', () => ({ data: {} })],
  ])('is not sent as written where it %s', (_, change) => {
    const result = written();
    expect(WrittenResult.jsonOf(result)).toBe(bytesOf({ data }));
    expect(WrittenResult.jsonOf(change(result))).toBeUndefined();
  });

  it('is what is asked for as JSON where it is data alone', () => {
    const execute = createExecutor({ schema: createLibrarySchema(), store: new MemoryStore(libraryOntology, loadLibrary()) });
    const isWritten = (query: string, asJson = true) => {
      const result = execute({ document: parse(query), asJson }) as ExecutionResult; // the store answers at once
      return WrittenResult.jsonOf(result) !== undefined;
    };
    expect(isWritten('{ book(key: "b01") { key } }')).toBe(true);
    expect(isWritten('{ book(key: "b01") { key } }', false)).toBe(false);
    expect(isWritten('{ book(key: "none") { key } }')).toBe(false);
  });
});

describe('variables that are what their types say', () => {
  const schema = buildSchema('type Query { a(e: E, o: O, i: ID, f: Float, b: Boolean): String } enum E { X } input O { a: Int }');
  const query = 'query ($s: String, $i: ID!, $n: Int, $f: Float!, $b: Boolean = true, $l: [Int!], $e: E, $o: O) { a }';
  const { variableDefinitions = [] } = parse(query).definitions[0] as OperationDefinitionNode; // its only definition
  const values = fc.oneof(
    anyText,
    fc.integer({ min: -(2 ** 33), max: 2 ** 33 }),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.constantFrom('X', -0, 1e10),
    fc.array(fc.integer()),
    fc.dictionary(fc.string(), fc.integer()),
  );

  it('are coerced as by graphql-js, or left to it', () => {
    const narrow = variableDefinitions.filter(({ variable }) => 'sinfb'.includes(variable.name.value));
    let plain = 0;
    for (const definitions of [variableDefinitions, narrow, narrow.slice(0, 1), []]) {
      const coerce = compilePlainVariables(schema, definitions);
      const names = [...'sinfbleo', 'more', 'constructor'];
      fc.assert(
        fc.property(fc.dictionary(fc.constantFrom(...names), values), (given) => {
          const coerced = coerce(given);
          if (!coerced) return;
          plain += 1;
          expect(getVariableValues(schema, definitions, given)).toEqual({ coerced });
        }),
      );
    }
    expect(plain).toBeGreaterThan(50);
  });
});
