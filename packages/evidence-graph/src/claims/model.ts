import { askAll } from '../fields/ask-all.js';
import type { QueryGraph } from '../fields/query-graph.js';
import type { ClaimVocabulary, Figure, Kind, NamedFigure } from './vocabulary.js';

/** A statement of the graph on which a topic rests. */
export interface Statement {
  readonly id: string;
  readonly extent: string | null;
  readonly ends: readonly string[];
}

/** What the graph says, as claims are compared with it; read once for each version of its data. */
export interface ClaimModel {
  readonly vocabulary: ClaimVocabulary;
  readonly figures: readonly Figure[];
  readonly named: readonly (NamedFigure & { readonly figure: Figure })[];
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly statements: ReadonlyMap<string, Statement>;
}

const STATEMENTS = `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id
  ... on Relationship { extent from { id } to { id } } } }`;

export async function readModel(vocabulary: ClaimVocabulary, ask: QueryGraph): Promise<ClaimModel> {
  const { figures: source, kinds: kindSource } = vocabulary;
  const figures = (await nodesOf(ask, source.connection, source.fields)).map((node) => ({ ...source.read(node), id: node.id }));
  const kinds = kindSource
    ? (await nodesOf(ask, kindSource.connection, kindSource.fields)).map((node) => ({ ...kindSource.read(node), id: node.id }))
    : [];
  const others = Object.keys(kindSource?.others ?? {}).flatMap((id) => otherThan(id, kinds));
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const all = kindSource?.all.id;
  return {
    vocabulary,
    figures:
      all === undefined
        ? figures
        : [
            ...figures,
            ...kinds.flatMap((kind) => restOf(kind, all, figures)),
            ...others.flatMap((kind) => restOf(kind, all, figures)),
          ],
    kinds: new Map([...kinds, ...others].map((kind) => [kind.id, kind])),
    named: Object.entries(source.named ?? {}).flatMap(([id, words]) => {
      const figure = byId.get(id);
      return figure ? [{ ...words, figure }] : [];
    }),
    statements: await readStatements(vocabulary, ask),
  };
}

/** The kind of everyone else, under an id of its own. */
export const otherThanId = (id: string): string => `other than ${id}`;

const otherThan = (id: string, kinds: readonly Kind[]): Kind[] =>
  kinds
    .filter((kind) => kind.id === id)
    .map(({ scheme }) => ({ id: otherThanId(id), names: [], partOf: null, scheme, complementOf: id }));

/** Who does not belong to a part may be everyone else of its whole, which the graph has, or of all. */
function restOf({ id, complementOf, partOf }: Kind, all: string, figures: readonly Figure[]): Figure[] {
  if (complementOf === null || partOf === all) return [];
  const countOf = (kind: string) => figures.find((each) => each.kind === kind && each.measure === 'COUNT' && each.isStated);
  const [whole, part] = [countOf(all), countOf(complementOf)];
  if (!whole || !part) return [];
  const rest = { ...part, kind: id, value: whole.value - part.value, isStated: false };
  const share = {
    ...rest,
    value: (rest.value / whole.value) * 100,
    unit: 'PERCENT',
    measure: 'SHARE',
    base: all,
    error: 0.0501,
  } as const;
  return [rest, share];
}

type Identified = Readonly<Record<string, unknown>> & { readonly id: string };

const nodesOf = (ask: QueryGraph, connection: string, fields: string): Promise<Identified[]> =>
  askAll<Identified>(
    ask,
    `query ($after: String) { ${connection}(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { id ${fields} } } }`,
    (answer) => answer[connection],
  );

interface StatementAnswer {
  readonly id: string;
  readonly extent?: string | null;
  readonly from?: { readonly id: string };
  readonly to?: { readonly id: string };
}

/** So many are asked for at a time. */
const PAGE = 100;

async function readStatements({ topics = [] }: ClaimVocabulary, ask: QueryGraph): Promise<Map<string, Statement>> {
  const ids = [...new Set(topics.flatMap(({ on }) => on))];
  const statements = new Map<string, Statement>();
  for (let start = 0; start < ids.length; start += PAGE) {
    const { nodes } = await ask(STATEMENTS, { ids: ids.slice(start, start + PAGE) });
    for (const node of nodes as readonly (StatementAnswer | null)[]) {
      if (!node) continue;
      const ends = [node.from?.id, node.to?.id].filter((end): end is string => end !== undefined);
      statements.set(node.id, { id: node.id, extent: node.extent ?? null, ends });
    }
  }
  return statements;
}
