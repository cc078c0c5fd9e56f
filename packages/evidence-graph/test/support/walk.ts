import { expect } from 'vitest';
import type { RunQuery } from './run-query.js';

/** A list of a schema: a query around its connection, and the way to it in the answer. */
export interface List {
  /** The connection's field, and arguments that are always given. */
  readonly field: string;
  readonly args?: string;
  readonly around: (connection: string) => string;
  // biome-ignore lint/suspicious/noExplicitAny: answers of every form
  readonly find: (data: any) => any;
}

export const rootList = (field: string, args?: string): List => ({
  field,
  ...(args === undefined ? {} : { args }),
  around: (connection) => connection,
  find: (data) => data[field],
});

/** A list that a node has. */
export const listOf = (id: string, field: string, args?: string): List => ({
  field,
  ...(args === undefined ? {} : { args }),
  around: (connection) => `node(id: "${id}") { ... on ${id.slice(0, id.indexOf(':'))} { ${connection} } }`,
  find: (data) => data.node[field],
});

export interface WalkedEdge {
  readonly cursor: string;
  readonly node: { readonly id: string };
  readonly relationship: { readonly id: string } | null;
}

export interface WalkedPage {
  readonly nodes: readonly { readonly id: string }[];
  readonly edges: readonly WalkedEdge[];
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** One page; `nodes { id }` stands beside the cursors, as it may share their columns. */
export async function readPage(
  run: RunQuery,
  list: List,
  args: string,
  { define = '', variables = {} }: { readonly define?: string; readonly variables?: Record<string, unknown> } = {},
): Promise<WalkedPage> {
  const all = [list.args, args].filter((each) => each).join(', ');
  const connection = `${list.field}${all === '' ? '' : `(${all})`} {
    totalCount nodes { id } edges { cursor node { id } relationship { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`;
  const { data, errors } = await run(`query ${define} { ${list.around(connection)} }`, { variables });
  expect(errors, `${list.field} ${all}`).toBeUndefined();
  return list.find(data);
}

/** The ids on all pages of a list, in its order. Fails where pages do not end. */
export async function walk(run: RunQuery, list: List, way: 'first' | 'last', size: number, args = ''): Promise<string[]> {
  return (await walkEdges(run, list, way, size, args)).map(({ node }) => node.id);
}

/** The edges on all pages of a list, in its order: one operation, asked again with the cursor that each page gives. */
export async function walkEdges(
  run: RunQuery,
  list: List,
  way: 'first' | 'last',
  size: number,
  args = '',
): Promise<WalkedEdge[]> {
  const forward = way === 'first';
  const define = '($size: Int, $bound: String)';
  const paged = `${way}: $size, ${forward ? 'after' : 'before'}: $bound${args ? `, ${args}` : ''}`;
  let seen: WalkedEdge[] = [];
  let bound: string | null = null;
  for (;;) {
    const { edges, pageInfo, totalCount } = await readPage(run, list, paged, { define, variables: { size, bound } });
    seen = forward ? [...seen, ...edges] : [...edges, ...seen];
    expect(seen.length, 'pages end').toBeLessThanOrEqual(totalCount);
    if (!(forward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) return seen;
    expect(edges.length, 'no page is empty while there are more').toBeGreaterThan(0);
    bound = forward ? pageInfo.endCursor : pageInfo.startCursor;
  }
}
