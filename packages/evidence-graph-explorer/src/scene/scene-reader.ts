import type { Asking } from 'evidence-graph/export';
import { type Expansion, expansionOf, neighboursOf, neighboursQuery, pathQuery } from 'evidence-graph/scene';
import { chunks } from '../chunks.js';
import { type GraphClient, GraphRefusal } from '../graph/graph-client.js';
import { nodesAtOnce } from '../graph/nodes-at-once.js';
import { type Dialect, type NodeAnswer, readDialect } from '../ontology/dialect.js';
import { qualifiersOf, qualifying, selectionOf } from '../ontology/statement.js';
import type { PropertyTerm, Vocabulary } from '../ontology/vocabulary.js';
import type { SceneState } from '../state/state.js';
import {
  type Assertion,
  emptyScene,
  type Growth,
  type Localized,
  type Scene,
  type SceneNode,
  type SceneRelationship,
  sceneWithin,
} from './scene.js';

/** A scene, and what it does not show. */
export interface LoadedScene {
  readonly scene: Scene;
  /** The scene with what is hidden in it. */
  readonly whole: Scene;
  /** How it came about: what it begins with, and then what was brought in, in this order. */
  readonly growth: readonly Growth[];
  /** IDs that were asked for and are not in the graph. */
  readonly unknown: readonly string[];
  /** What the graph said where it refused a part of the scene. */
  readonly refused: readonly Localized[];
  /** IDs of expanded nodes that have more neighbours than were brought in. */
  readonly partly: readonly string[];
  /** The relationships of the path asked for, in its order; null where none was asked for, empty where there is no path. */
  readonly path: readonly string[] | null;
}

export const noScene: LoadedScene = {
  scene: emptyScene,
  whole: emptyScene,
  growth: [],
  unknown: [],
  refused: [],
  partly: [],
  path: null,
};

/** Of so many nodes at most a graph finds what leads to them; to more, all that leads from a node is read. */
const endsAtMost = 1000;

/**
 * Reads the nodes that a scene is made of, and all relationships among them. What is hidden is left out. A part that is not in the
 * graph, or that the graph refuses, costs no other part.
 */
export async function readScene(
  client: GraphClient,
  reading: Promise<Vocabulary>,
  start: readonly string[],
  state: SceneState,
): Promise<LoadedScene> {
  const { path: asked, added, hidden, pinned } = state;
  const expanded = state.expanded.map(expansionOf);
  const shown = new Set([...start, ...added, ...expanded.map(({ id }) => id), ...(asked ? [asked.from, asked.to] : [])]);
  const dialect = await readDialect(client);
  if (expanded.length === 0 && !asked) askAhead(client, reading, [...shown]).catch(() => {}); // it is asked again, and says why
  const given = await readNodes(client, dialect, [...shown, ...hidden, ...Object.keys(pinned)]);
  const known = new Map(given.nodes.map((node) => [node.id, node.type]));
  const isConnected = (id: string): boolean => dialect.isConnected(known.get(id) ?? '');
  const refused: Localized[] = [];
  const unlessRefused = <T>(reading: Promise<T>): Promise<T | undefined> =>
    reading.catch((error: unknown) => {
      if (!(error instanceof GraphRefusal)) throw error;
      refused.push(error.words);
      return undefined;
    });
  const [neighbourhoods, path] = await Promise.all([
    Promise.all(expanded.filter(({ id }) => isConnected(id)).map((each) => unlessRefused(readNeighbours(client, dialect, each)))),
    asked && isConnected(asked.from) && isConnected(asked.to) ? unlessRefused(readPath(client, dialect, asked)) : undefined,
  ]);
  const expansions = neighbourhoods.filter((each) => each !== undefined);
  const found = new Map<string, SceneNode>();
  for (const node of [
    ...given.nodes.filter(({ id }) => shown.has(id)),
    ...expansions.flatMap(({ nodes }) => nodes),
    ...(path?.nodes ?? []),
  ])
    found.set(node.id, node);
  const whole = await readStatements(client, await reading, [...found.values()]);
  const ids = (nodes: readonly SceneNode[] = []): string[] => nodes.map(({ id }) => id);
  return {
    scene: sceneWithin(whole, new Set([...found.keys()].filter((id) => !hidden.includes(id)))),
    whole,
    growth: [
      { centre: null, ids: start.filter((id) => found.has(id)) },
      ...expansions.flatMap(({ id, nodes }) => [
        { centre: null, ids: [id] },
        { centre: id, ids: ids(nodes) },
      ]),
      { centre: null, ids: added.filter((id) => found.has(id)) },
      { centre: null, ids: ids(path?.nodes) },
      { centre: null, ids: [...found.keys()].filter((id) => !start.includes(id)) },
    ],
    unknown: given.unknown,
    refused,
    partly: expansions.flatMap(({ id, truncated }) => (truncated ? [id] : [])),
    path: asked && (path?.relationships ?? []),
  };
}

/** Asks for the statements of nodes while these are read, by the types that their IDs name: where those are right, the answers are there. */
async function askAhead(client: GraphClient, reading: Promise<Vocabulary>, ids: readonly string[]): Promise<void> {
  const nodes = ids.map((id) => ({ id, type: id.slice(0, id.indexOf(':')) }));
  await askStatements(client.ahead, await reading, nodes);
}

const nodeOf = (answer: NodeAnswer, dialect: Dialect): SceneNode => {
  const { id, type, ...name } = dialect.linkOf(answer);
  return { id, type, name, assertion: (answer.assertion as Assertion | undefined) ?? null, qualifiers: [] };
};

/** Nodes by their IDs; those that are none, or none that a scene can have, are `unknown`. */
export async function readNodes(
  client: GraphClient,
  dialect: Dialect,
  ids: readonly string[],
): Promise<{ nodes: SceneNode[]; unknown: string[] }> {
  const query = `query Nodes($ids: [ID!]!) { nodes(ids: $ids) { ${dialect.nodeFields} } }`;
  const wanted = [...new Set(ids)];
  const answers = await Promise.all(
    chunks(wanted, nodesAtOnce).map((some) => client.ask<{ nodes: (NodeAnswer | null)[] }>(query, { ids: some })),
  );
  const nodes = answers
    .flatMap((answer) => answer.nodes)
    .flatMap((node) => (node && dialect.nodeTypes.has(node.type) ? nodeOf(node, dialect) : []));
  const known = new Set(nodes.map(({ id }) => id));
  return { nodes, unknown: wanted.filter((id) => !known.has(id)) };
}

async function readNeighbours(
  client: GraphClient,
  dialect: Dialect,
  { id, relation }: Expansion,
): Promise<{ id: string; nodes: SceneNode[]; truncated: boolean }> {
  type Answer = { neighbourhood: { truncated: boolean; nodes: { node: NodeAnswer }[] } };
  const { neighbourhood } = await client.ask<Answer>(neighboursQuery(dialect.nodeFields), neighboursOf(id, relation));
  return { id, nodes: neighbourhood.nodes.map(({ node }) => nodeOf(node, dialect)), truncated: neighbourhood.truncated };
}

async function readPath(
  client: GraphClient,
  dialect: Dialect,
  { from, to, maxLength }: NonNullable<SceneState['path']>,
): Promise<{ nodes: SceneNode[]; relationships: string[] }> {
  type Answer = { paths: { paths: { hops: { relationship: { id: string }; from: NodeAnswer; to: NodeAnswer }[] }[] } };
  const { paths } = await client.ask<Answer>(pathQuery(dialect.nodeFields), { from, to, maxLength });
  const hops = paths.paths[0]?.hops ?? [];
  return {
    nodes: hops.flatMap((hop) => [nodeOf(hop.from, dialect), nodeOf(hop.to, dialect)]),
    relationships: hops.map(({ relationship }) => relationship.id),
  };
}

/** Nodes with what qualifies them, and all relationships from one of them to another. */
async function readStatements(client: GraphClient, vocabulary: Vocabulary, nodes: readonly SceneNode[]): Promise<Scene> {
  const shown = new Set(nodes.map(({ id }) => id));
  const { qualified, statements } = await askStatements(client, vocabulary, nodes);
  const termsOf = (type: string): readonly PropertyTerm[] => vocabulary.types.get(type)?.properties ?? [];
  return {
    nodes: nodes.map((node) => ({
      ...node,
      qualifiers: qualifiersOf(qualified.get(node.id) ?? {}, termsOf(node.type), vocabulary),
    })),
    relationships: statements
      .flatMap(({ id, relationships }) => relationships.nodes.map((each) => relationshipOf(id, each, vocabulary)))
      .filter(({ to }) => shown.has(to)),
  };
}

type TypedNode = Pick<SceneNode, 'id' | 'type'>;

/** The values that qualify nodes, and the relationships that lead from them; to others of them alone, where the graph can be asked so. */
async function askStatements(
  asking: Asking,
  vocabulary: Vocabulary,
  nodes: readonly TypedNode[],
): Promise<{ readonly qualified: ReadonlyMap<string, QualifiedNode>; readonly statements: readonly NodeStatements[] }> {
  const { dialect } = vocabulary;
  const ids = nodes.map(({ id }) => id).sort();
  const connected = nodes.flatMap(({ id, type }) => (dialect.isConnected(type) ? id : [])).sort();
  const types = nodes.map(({ type }) => type);
  const query = statementsQuery(vocabulary, types, ids.length <= endsAtMost);
  const ends = query.includes('$ends') ? { ends: ids } : {};
  // Together they would be a wider operation than one may be.
  const [pages, qualified] = await Promise.all([
    Promise.all(chunks(connected, nodesAtOnce).map((some) => readPage(asking, query, { ids: some, ...ends }))),
    readQualified(asking, vocabulary, types, chunks(ids, nodesAtOnce)),
  ]);
  return { qualified, statements: pages.flat() };
}

type QualifiedNode = Readonly<Record<string, unknown>> & { readonly id: string };

/** The values that qualify nodes, by their IDs. */
async function readQualified(
  asking: Asking,
  vocabulary: Vocabulary,
  types: readonly string[],
  ids: readonly (readonly string[])[],
): Promise<ReadonlyMap<string, QualifiedNode>> {
  const selections = [...new Set(types)].flatMap((type) => {
    const selection = selectionOf(qualifying(vocabulary.types.get(type)?.properties ?? [], vocabulary), vocabulary.dialect);
    return selection === '' ? [] : `... on ${type} { ${selection} }`;
  });
  if (selections.length === 0) return new Map();
  const query = `query Qualified($ids: [ID!]!) { nodes(ids: $ids) { id ${selections.join(' ')} } }`;
  type Answer = { readonly nodes: readonly (QualifiedNode | null)[] };
  const answers = await Promise.all(ids.map((chunk) => asking.ask<Answer>(query, { ids: chunk })));
  const found = answers.flatMap((answer) => answer.nodes.filter((node) => node !== null));
  return new Map(found.map((node) => [node.id, node]));
}

interface RelationshipAnswer extends Readonly<Record<string, unknown>> {
  readonly id: string;
  readonly type: string;
  readonly assertion?: Assertion;
  readonly to: { readonly id: string };
}

interface NodeStatements extends Readonly<Record<string, unknown>> {
  readonly id: string;
  readonly relationships: {
    readonly nodes: readonly RelationshipAnswer[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}

/** Asks for the relationships from nodes of these types; for those alone that lead to `$ends`, where that is possible. */
function statementsQuery(vocabulary: Vocabulary, types: readonly string[], isBounded: boolean): string {
  const { dialect } = vocabulary;
  const where = isBounded ? dialect.endingAt('$ends') : '';
  const fields = `id type to { id } ${dialect.groundField} ${selectionOf(qualifying(vocabulary.relationshipProperties, vocabulary), dialect)}`;
  return `query Statements($ids: [ID!]!, $after: String${where && ', $ends: [ID!]!'}) {
  nodes(ids: $ids) {
    id ${dialect.ofConnected(`relationships(direction: OUT, first: 100, after: $after${where && `, ${where}`}) { nodes { ${fields} } pageInfo { hasNextPage endCursor } }`, types)}
  }
}`;
}

async function readPage(
  asking: Asking,
  query: string,
  variables: { readonly ids: readonly string[]; readonly ends?: readonly string[]; readonly after?: string },
): Promise<NodeStatements[]> {
  const { nodes } = await asking.ask<{ nodes: readonly (NodeStatements | null)[] }>(query, variables);
  const read = nodes.filter((node) => node !== null);
  const more = read.flatMap(({ id, relationships: { pageInfo } }) =>
    pageInfo.hasNextPage ? readPage(asking, query, { ...variables, ids: [id], after: pageInfo.endCursor }) : [],
  );
  return [...read, ...(await Promise.all(more)).flat()];
}

const relationshipOf = (from: string, answer: RelationshipAnswer, vocabulary: Vocabulary): SceneRelationship => {
  const { id, type, to } = answer;
  const assertion = (vocabulary.dialect.hasEvidence && answer.assertion) || null;
  const qualifiers = qualifiersOf(answer, vocabulary.relationshipProperties, vocabulary);
  return { id, type, from, to: to.id, assertion, qualifiers };
};
