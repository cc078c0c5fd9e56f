import fc from 'fast-check';
import {
  buildSchema,
  type ExecutionResult,
  GraphQLString,
  getVariableValues,
  type OperationDefinitionNode,
  parse,
  type VariableDefinitionNode,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { single, storedLeaf } from '../../src/execution/item-selection.js';
import { jsonBytes, StoredTexts, textOf } from '../../src/execution/json-bytes.js';
import { compilePlainVariables } from '../../src/execution/plain-variables.js';
import { compileWriter } from '../../src/execution/write.js';
import { WrittenResult } from '../../src/execution/written-result.js';
import type { Row } from '../../src/plan/shape.js';
import { createExecutor } from '../../src/pothos/index.js';
import { MemoryStore } from '../../src/stores/memory/memory-store.js';
import { libraryOntology } from '../support/library-ontology.js';
import { createLibrarySchema } from '../support/library-schema.js';
import { loadLibrary } from '../support/library-seed.js';

const bytesOf = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('latin1');
const anyText = fc.string({
  unit: fc.constantFrom('a', '"', '\\', '\n', '\u0000', '\u007f', 'é', '代', '😀', '\ud800', '\u2028', '\ufeff'),
  maxLength: 40,
});

describe('JSON as bytes', () => {
  it('is that of any text, in UTF-8', () => {
    const texts = new StoredTexts();
    fc.assert(
      fc.property(anyText, (text) => {
        expect(jsonBytes(text)).toBe(bytesOf(text));
        expect([texts.json(text), texts.json(text)]).toEqual([bytesOf(text), bytesOf(text)]);
        expect(textOf(bytesOf(text))).toBe(JSON.stringify(text));
        expect(textOf(Buffer.from(text).toString('latin1'))).toBe(Buffer.from(text).toString());
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

  const execute = createExecutor({ schema: createLibrarySchema(), store: new MemoryStore(libraryOntology, loadLibrary()) });

  it('is what is asked for as JSON where it is data alone', () => {
    const isWritten = (query: string, asJson = true) => {
      const result = execute({ document: parse(query), asJson }) as ExecutionResult; // the store answers at once
      return WrittenResult.jsonOf(result) !== undefined;
    };
    expect(isWritten('{ book(key: "b01") { key } }')).toBe(true);
    expect(isWritten('{ book(key: "b01") { key } }', false)).toBe(false);
    expect(isWritten('{ book(key: "none") { key } }')).toBe(false);
  });

  it.each([true, false])('asks functions once before graphql-js does: %s', async (asJson) => {
    let calls = 0;
    const give = async () => {
      calls += 1;
      return 'later';
    };
    const document = parse('{ book(key: "b01") { risky } }');
    expect(await execute({ document, asJson, contextValue: { give } })).toEqual({ data: { book: { risky: 'later' } } });
    expect(calls).toBe(2);
  });
});

describe('an object that items have in common', () => {
  const nothing = { variables: {}, context: undefined, args: [], signal: undefined, found: [], items: [] };
  /** Writes rows in turn; tells how often what stands in them was read. */
  function written(...rows: readonly Row[]) {
    let reads = 0;
    const source = (row: Row) => {
      reads += 1;
      return row[0];
    };
    const fields = new Map([['title', { ...storedLeaf(GraphQLString, 0), source }]]);
    const write = compileWriter(single({ typeOf: () => 'Work', idOf: undefined, fields }), new StoredTexts());
    return { texts: rows.map((row) => write(row, nothing)), reads: () => reads };
  }
  const short: Row = ['代'];
  const long: Row = ['代'.repeat(3_000)];

  it.each([
    ['once where it is short', [short, short, short], 1],
    ['again where another was between', [short, long, short], 3],
    ['each time where it is long', [long, long, short, short, long], 4],
  ])('is written %s', (_, rows, times) => {
    const { texts, reads } = written(...rows);
    expect(texts.map(textOf)).toEqual(rows.map(([title]) => JSON.stringify({ title })));
    expect(reads()).toBe(times);
  });
});

describe('variables that are what their types say', () => {
  const schema = buildSchema('type Query { a(e: E, o: O, i: ID, f: Float, b: Boolean): String } enum E { X } input O { a: Int }');
  const definitionsOf = (query: string) => (parse(query).definitions[0] as OperationDefinitionNode).variableDefinitions ?? []; // its only definition
  const all = definitionsOf(
    'query ($s: String, $i: ID!, $n: Int, $f: Float!, $b: Boolean = true, $l: [Int!], $e: E, $o: O) { a }',
  );
  const namesOf = (definitions: readonly VariableDefinitionNode[]) => definitions.map(({ variable }) => variable.name.value);
  const scalars = all.filter(({ variable }) => 'sinfb'.includes(variable.name.value));
  const others = fc.oneof(
    anyText,
    fc.integer({ min: -(2 ** 33), max: 2 ** 33 }),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.constantFrom('X', -0, 1e10),
    fc.array(fc.integer()),
    fc.dictionary(fc.string(), fc.integer()),
  );
  const fitting: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
    s: anyText,
    i: anyText,
    n: fc.integer(),
    f: fc.double({ noNaN: true, noDefaultInfinity: true }),
    b: fc.boolean(),
  };
  const mostly = (fits: fc.Arbitrary<unknown>) => fc.oneof({ weight: 9, arbitrary: fits }, { weight: 1, arbitrary: others });

  /** Variables that mostly are all there and fit; lists, enums and objects fit where they are null alone. */
  function given(names: readonly string[]) {
    const model = Object.fromEntries(names.map((name) => [name, mostly(fitting[name] ?? fc.constant(null))]));
    return fc.oneof(
      { weight: 9, arbitrary: fc.record(model, { requiredKeys: names.filter((name) => 'ifb'.includes(name)) }) },
      { weight: 1, arbitrary: fc.record({ ...model, more: others, constructor: others }, { requiredKeys: [] }) },
    );
  }

  it.each([
    ['all', all],
    ['scalars', scalars],
    ...scalars.map((each) => [`$${each.variable.name.value}`, [each]] as const),
  ] as const)('are coerced as by graphql-js, or left to it: %s', (_, definitions) => {
    const coerce = compilePlainVariables(schema, definitions);
    let plain = 0;
    fc.assert(
      fc.property(given(namesOf(definitions)), (variables) => {
        const coerced = coerce(variables);
        if (!coerced) return;
        if (Object.keys(coerced).length > 0) plain += 1;
        expect(getVariableValues(schema, definitions, variables)).toEqual({ coerced });
      }),
    );
    expect(plain).toBeGreaterThan(10);
  });

  it('are none where none are defined', () => {
    const coerce = compilePlainVariables(schema, []);
    fc.assert(fc.property(given(['s']), (variables) => void expect(coerce(variables)).toEqual({})));
  });

  it.each<[string, unknown, boolean]>([
    ['Int', 2 ** 31 - 1, true],
    ['Int', 2 ** 31, false],
    ['Int', -(2 ** 31), true],
    ['Int', -(2 ** 31) - 1, false],
    ['Int', -0, true],
    ['Int', 1.5, false],
    ['Int', Number.NaN, false],
    ['Int', '1', false],
    ['Int', true, false],
    ['Float', Number.MAX_VALUE, true],
    ['Float', 1, true],
    ['Float', Number.NaN, false],
    ['Float', Number.POSITIVE_INFINITY, false],
    ['Float', '1', false],
    ['ID', '', true],
    ['ID', 7, false],
    ['String', '', true],
    ['String', 7, false],
    ['Boolean', false, true],
    ['Boolean', 0, false],
    ['Boolean', 'true', false],
  ])('of %s include %s: %s', (type, value, isPlain) => {
    const definitions = definitionsOf(`query ($v: ${type}) { a }`);
    const coerced = { v: value };
    expect(compilePlainVariables(schema, definitions)(coerced)).toEqual(isPlain ? coerced : undefined);
    const byGraphqlJs = expect(getVariableValues(schema, definitions, coerced));
    if (isPlain) byGraphqlJs.toEqual({ coerced });
    else byGraphqlJs.not.toEqual({ coerced });
  });
});
