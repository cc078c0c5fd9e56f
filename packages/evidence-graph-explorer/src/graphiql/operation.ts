import { groupBy } from '../group-by.js';
import { variablesText } from '../views/query/examples.js';

/** An example as `examples.json` gives it. */
export interface OperationExample {
  readonly id: string;
  readonly title: Readonly<Record<string, string>>;
  /** Its subject; without one it shows how to ask. */
  readonly group?: { readonly name: string; readonly title: Readonly<Record<string, string>> } | null;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly query: string;
}

/** What the editors have. */
export interface Operation {
  readonly query: string;
  readonly variables: string;
}

/** The operation of an example, its titles as comments before it. */
export function operationOf({ title, query, variables }: OperationExample): Operation {
  const titles = Object.values(title)
    .map((each) => `# ${each}`)
    .join('\n');
  return { query: `${titles}\n\n${query}`, variables: variablesText(variables) };
}

type Place = Pick<Location, 'hash' | 'search'>;

/** The operation that the page's address asks for: in its fragment, or by `query` or `example`; null where it asks for none. */
export function askedFor({ hash, search }: Place, examples: readonly OperationExample[]): Operation | null {
  for (const asked of [new URLSearchParams(hash.slice(1)), new URLSearchParams(search)]) {
    const query = asked.get('query');
    if (query !== null) return { query, variables: asked.get('variables') ?? '' };
    const example = examples.find(({ id }) => id === asked.get('example'));
    if (example) return operationOf(example);
  }
  return null;
}

/** The fragment of the page's address that leads to an operation: short for an example as it is. */
export function fragmentOf(operation: Operation, examples: readonly OperationExample[]): string {
  const example = examples.find((each) => {
    const { query, variables } = operationOf(each);
    return query === operation.query && variables === operation.variables;
  });
  const { query, variables } = operation;
  return `#${new URLSearchParams(example ? { example: example.id } : { query, ...(variables.trim() === '' ? {} : { variables }) })}`;
}

export interface ExampleGroup {
  /** By language; empty where the examples show how to ask. */
  readonly title: Readonly<Record<string, string>>;
  readonly examples: readonly OperationExample[];
}

/** The examples by their subjects, in their order; those that show how to ask come last. */
export function groupsOf(examples: readonly OperationExample[]): ExampleGroup[] {
  const groups = groupBy(examples, ({ group }) => group?.name ?? null);
  const techniques = groups.get(null) ?? [];
  groups.delete(null);
  return [
    ...[...groups.values()].map((each) => ({ title: each[0]?.group?.title ?? {}, examples: each })),
    ...(techniques.length > 0 ? [{ title: {}, examples: techniques }] : []),
  ];
}
