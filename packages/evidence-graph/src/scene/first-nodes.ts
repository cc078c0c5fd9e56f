/** Asks a graph an operation, and gives its data. */
// biome-ignore lint/suspicious/noExplicitAny: the answer has the form of the query
export type Ask = (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<any>;

/** A type of nodes, or an interface of several, as the ontology tells of it. */
export interface TypeFacts {
  readonly name: string;
  readonly isInterface: boolean;
  readonly members: readonly string[];
  readonly connection: string | null;
}

/** What of a graph can be in a scene. */
export interface SceneFacts {
  readonly types: readonly TypeFacts[];
  /** The types of the nodes that a scene can have. */
  readonly nodeTypes: ReadonlySet<string>;
  /** Those that relationships lead from and to. */
  readonly connected: ReadonlySet<string>;
}

interface Counted {
  readonly id: string;
  readonly relationships?: { readonly totalCount: number };
}

const LOOKED = 100;
const SHOWN = 60;
const MIDDLES = 5;
const PER_RELATION = 4;

/** The nodes of a scene to begin with: the best connected of the first, and what lies around them; the first where nothing is connected. */
export async function readFirstNodes(ask: Ask, facts: SceneFacts): Promise<string[]> {
  const lists: Record<string, { readonly nodes: readonly Counted[] }> = await ask(firstNodesQuery(facts));
  const nodes = [...new Map(Object.values(lists).flatMap((list) => list.nodes.map((node) => [node.id, node] as const))).values()];
  const countOf = ({ relationships }: Counted): number => relationships?.totalCount ?? 0;
  const best = nodes.filter((node) => countOf(node) > 0).sort((a, b) => countOf(b) - countOf(a));
  if (best.length === 0) return nodes.slice(0, SHOWN).map(({ id }) => id);
  const query = `query Beginning($ids: [ID!]!, $perRelation: Int!) {
  neighbourhood(ids: $ids, depth: 1, perRelation: $perRelation) { nodes { node { id } } }
}`;
  type Answer = { readonly neighbourhood: { readonly nodes: readonly { readonly node: { readonly id: string } }[] } };
  const { neighbourhood }: Answer = await ask(query, {
    ids: best.slice(0, MIDDLES).map(({ id }) => id),
    perRelation: PER_RELATION,
  });
  return neighbourhood.nodes.slice(0, SHOWN).map(({ node }) => node.id);
}

/** The first nodes as an operation; those that can have relationships where there are any. */
function firstNodesQuery({ types, nodeTypes, connected }: SceneFacts): string {
  const names = [...(connected.size > 0 ? connected : nodeTypes)];
  const lists = holding(types, names, ({ connection }) => connection !== null);
  const fields = `id ${connected.size > 0 ? 'relationships(first: 1) { totalCount }' : ''}`;
  const each = Math.ceil(LOOKED / lists.length);
  return `query FirstNodes {\n${lists.map(({ connection }, index) => `  list${index}: ${connection}(first: ${each}) { nodes { ${fields} } }`).join('\n')}\n}`;
}

/** The first interface that all these types are of, and else the types themselves. */
export function holding<T extends TypeFacts>(
  types: readonly T[],
  names: readonly string[],
  isFit: (type: T) => boolean = () => true,
): readonly T[] {
  const shared = types.find(
    (type) => type.isInterface && names.length > 1 && isFit(type) && names.every((name) => type.members.includes(name)),
  );
  return shared ? [shared] : types.filter(({ name, isInterface }) => !isInterface && names.includes(name));
}
