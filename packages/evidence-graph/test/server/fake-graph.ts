import { buildSchema, type ExecutionResult, execute } from 'graphql';
import type { Graph, GraphRequest } from '../../src/graph/create-graph.js';
import type { Health } from '../../src/stores/store.js';
import { libraryOntology } from '../support/library-ontology.js';

const schema = buildSchema(`
  type Query { greeting(name: String): String!  person: Person  broken: String  slow(filter: Filter): String }
  type Person { name: String!  friend: Person  friends: [Person!]! }
  input Filter { name: String  and: [Filter!] }
`);

interface Person {
  readonly name: string;
  readonly friend: () => Person;
  readonly friends: () => readonly Person[];
}

const person: Person = { name: '代表', friend: () => person, friends: () => [person, person] };

/** A graph without the article, for tests of what is around a graph. */
export function fakeGraph({
  slow = Promise.resolve('done'),
  onExecute = () => {},
  health = { ready: true },
}: FakeOptions = {}): Graph {
  const rootValue = {
    greeting: ({ name = 'world' }: { name?: string }) => `Hello ${name}`,
    person,
    broken: () => {
      throw new Error('secret at /home/operator/file.ts');
    },
    slow: () => slow,
  };
  return {
    ontology: libraryOntology,
    schema,
    execute: async ({ document, operationName, variableValues, signal }): Promise<ExecutionResult> => {
      onExecute({ document, operationName, variableValues, signal });
      return execute({ schema, document, rootValue, operationName, variableValues: { ...variableValues } });
    },
    health: () => health,
    close: async () => {},
  };
}

interface FakeOptions {
  readonly slow?: Promise<string>;
  readonly health?: Health;
  readonly onExecute?: (request: GraphRequest) => void;
}
