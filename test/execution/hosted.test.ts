import { normalizedExecutor } from '@graphql-tools/executor';
import { mergeSchemas } from '@graphql-tools/schema';
import { MapperKind, mapSchema } from '@graphql-tools/utils';
import { type ExecutionArgs, type ExecutionResult, execute, type GraphQLSchema, parse } from 'graphql';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { HostableGraph } from '../../packages/evidence-graph/src/graph/index.js';
import { MemoryStore } from '../../packages/evidence-graph/src/stores/memory/index.js';
import { loadExamples } from '../../src/examples.js';
import { createGraph } from '../../src/graph.js';
import { ontology } from '../../src/ontology/index.js';
import { loadSeed } from '../../src/seed.js';

type ExecuteAs = (args: ExecutionArgs) => unknown;
type Asked = Pick<ExecutionArgs, 'document' | 'variableValues'>;

const asked = (query: string, variableValues: Record<string, unknown> = {}): Asked => ({
  document: parse(query),
  variableValues,
});
const operations = {
  'several roots': asked(
    '{ electionUnits(first: 2) { nodes { id name(lang: EN) } } persons(first: 1) { totalCount } stage: __typename }',
  ),
  'an alias and a fragment': asked(
    'query Q { a: procedure(key: "delegate-election") { ...P } } fragment P on Procedure { stages { nodes { number } } }',
  ),
  'variables and conditions': asked(
    'query ($first: Int!, $with: Boolean!) { electionUnits(first: $first) { nodes { id key @include(if: $with) } totalCount @skip(if: $with) } }',
    { first: 3, with: true },
  ),
  citations: asked('query @cite { procedure(key: "delegate-election") { stages { nodes { id number } } } }'),
  'what it costs': asked('query @cost { electionUnits(first: 3) { totalCount } }'),
  'a key that there is not': asked('{ procedure(key: "delegate-elections") { id } }'),
  'words that are not given': asked('{ allEvidence(first: 1) { nodes { id passage } } }'),
  'what costs too much': asked(
    '{ electionUnits(first: 100) { nodes { relationships(first: 100) { nodes { to { relationships(first: 100) { totalCount nodes { id } } } } } } } }',
  ),
  'a page that is too long': asked('{ electionUnits(first: 1000) { totalCount } persons(first: 1) { totalCount } }'),
  introspection: asked('{ __type(name: "Person") { name } }'),
};

describe('an operation that another program executes', () => {
  let graph: HostableGraph;
  let reads: () => number;
  beforeAll(async () => {
    const store = new MemoryStore(ontology, await loadSeed());
    const read = vi.fn();
    const prepare = store.prepare.bind(store);
    store.prepare = (shape) => {
      const prepared = prepare(shape);
      return (...given) => {
        read();
        return prepared(...given);
      };
    };
    reads = () => read.mock.calls.length;
    graph = createGraph({ store });
  });

  const answer = async (executeAs: ExecuteAs, schema: GraphQLSchema, request: Asked): Promise<ExecutionResult> => {
    const contextValue = { ...graph.context() };
    const result = (await executeAs({ schema, contextValue, ...request })) as ExecutionResult;
    return plain(await graph.finish(result, contextValue));
  };

  it.each(Object.entries(operations))('is answered as the graph does: %s', async (_, request) => {
    expect(await answer(execute, graph.schema, request)).toEqual(plain(await graph.execute(request)));
  });

  it('gives the answers of all examples', async () => {
    for (const { query, variables } of await loadExamples()) {
      const request = asked(query, variables);
      expect(await answer(execute, graph.schema, request)).toEqual(plain(await graph.execute(request)));
    }
  });

  it('is read at once, for all root fields', async () => {
    const request = operations['several roots'];
    const before = reads();
    await answer(execute, graph.schema, request);
    expect(reads() - before).toBe(1);
    await Promise.all([1, 2, 3].map(() => answer(execute, graph.schema, request)));
    expect(reads() - before).toBe(4);
  });

  const isAnsweredTheSame = async (executeAs: ExecuteAs, schema: GraphQLSchema) => {
    for (const request of Object.values(operations)) {
      expect(await answer(executeAs, schema, request)).toEqual(plain(await graph.execute(request)));
    }
  };

  it('is answered the same by another executor', () => isAnsweredTheSame(normalizedExecutor as ExecuteAs, graph.schema));

  it('is answered the same by a schema made anew', () =>
    isAnsweredTheSame(execute, mapSchema(graph.schema, { [MapperKind.OBJECT_TYPE]: (type) => type })));

  it('is answered the same by a schema merged with another, and stands beside its fields', async () => {
    const schema = mergeSchemas({
      schemas: [graph.schema],
      typeDefs: 'extend type Query { hello: String }',
      resolvers: { Query: { hello: () => 'hello' } },
    });
    await isAnsweredTheSame(execute, schema);
    const { data } = await answer(execute, schema, asked('{ hello electionUnits(first: 1) { totalCount } }'));
    expect(data).toEqual({ hello: 'hello', electionUnits: { totalCount: 38 } });
  });

  it('is read anew where executions share their variables', async () => {
    const { resolve } = graph.schema.getQueryType()?.getFields().electionUnits ?? {};
    const { document } = operations['several roots'];
    const infos: Parameters<NonNullable<typeof resolve>>[] = [];
    const schema = mapSchema(graph.schema, {
      [MapperKind.QUERY_ROOT_FIELD]: (field) => ({ ...field, resolve: (...given) => void infos.push(given) }),
    });
    await execute({ schema, document });
    const [given] = infos as [(typeof infos)[0]];
    const before = reads();
    for (const _ of [1, 2]) await resolve?.(...given);
    expect(reads() - before).toBe(2);
  });

  it.each([
    ['citations', '`@cite`'],
    ['what it costs', '`@cost`'],
  ] as const)('names the two lines that carry %s', async (name, directive) => {
    const { errors = [] } = await execute({ schema: graph.schema, ...operations[name] });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['EXTENSIONS_NOT_CARRIED']);
    const lines = ['`context: () => graph.context()`', '`result = await graph.finish(result, context)`'];
    for (const part of [directive, ...lines]) expect(errors[0]?.message).toContain(part);
  });

  it('names what a schema made anew has lost', async () => {
    const schema = mapSchema(graph.schema, { [MapperKind.QUERY_ROOT_FIELD]: (field) => ({ ...field, extensions: {} }) });
    const { errors } = await execute({ schema, document: parse('{ electionUnits(first: 1) { totalCount } }') });
    expect(errors?.[0]?.message).toMatch(/^electionUnits was not planned: .* left out the `extensions` of its fields\.$/);
  });
});

/** As it is sent. */
const plain = (result: unknown): ExecutionResult => JSON.parse(JSON.stringify(result));
