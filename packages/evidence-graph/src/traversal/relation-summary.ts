import type { EntityType, Ontology, Relation } from '../ontology/ontology.js';
import type { Read } from '../plan/read.js';
import { type PageEntry, type PageRows, type Row, stored } from '../plan/shape.js';
import { assertNodes, assertWithin, type Bounds } from './arguments.js';
import { type ExplorableGraph, subjectMatterNodeTypes } from './graph.js';

/** How many relationships of one relation an entity has. */
export interface RelationCount {
  readonly relation: Relation;
  /** Exact, however many. */
  readonly count: number;
  /** The ids of the first nodes at the other end, in the order of the relation's list; each once. */
  readonly sample: readonly string[];
}

export const SAMPLE_BOUNDS = { least: 0, most: 10, default: 3 } as const satisfies Bounds;

/** What an entity is related to, relation by relation, in the order the ontology declares them; those it has none of are left out. */
export async function relationSummary(
  graph: ExplorableGraph,
  { id, sample = SAMPLE_BOUNDS.default }: { readonly id: string; readonly sample?: number | undefined },
  signal?: AbortSignal,
): Promise<RelationCount[]> {
  assertWithin('sample', sample, SAMPLE_BOUNDS);
  const type = subjectMatterNodeTypes(graph.ontology).find(({ name }) => id.startsWith(`${name}:`));
  const relations = type ? domainRelations(graph.ontology, type) : [];
  const [rows] = type ? await readOf(graph, type, relations)([[id], sample], signal) : [];
  const row = rows?.[0] as Row | null | undefined; // of a root by ids
  if (!row) {
    await assertNodes(graph, { id: [id] }, signal);
    return [];
  }
  return relations.flatMap((relation, index) => {
    const [found, , count] = row[index] as PageRows; // one page a relation
    return count === 0 ? [] : [{ relation, count: count ?? 0, sample: [...new Set(found.map(([each]) => each as string))] }];
  });
}

const domainRelations = ({ relationships }: Ontology, { relations }: EntityType): Relation[] =>
  Object.values(relations).filter(({ relationship }) => relationships[relationship]?.isSubjectMatter);

/** The reads of each store by type: the same ones serve every entity of the type. */
const reads = new WeakMap<object, Map<string, Read>>();

function readOf({ store, ontology }: ExplorableGraph, type: EntityType, relations: readonly Relation[]): Read {
  const ofStore = reads.get(store) ?? new Map<string, Read>();
  reads.set(store, ofStore);
  let read = ofStore.get(type.name);
  if (!read) {
    const entries = relations.map((relation) => pageOf(ontology, type, relation));
    const layout = { types: type.members, columns: [], entries };
    read = store.prepare({
      roots: [{ kind: 'ids', field: 'relationSummary', ids: 0, selection: { layouts: [layout] } }],
      slots: ['values', 'int'],
    });
    ofStore.set(type.name, read);
  }
  return read;
}

/** The first of a relation's list, and how many it has. */
const pageOf = ({ types }: Ontology, { name }: EntityType, relation: Relation): PageEntry => ({
  kind: 'page',
  field: `${name}.${relation.name}`,
  hop: { kind: 'relationship', type: relation.relationship, direction: relation.direction },
  atMost: relation.atMost,
  page: {
    where: undefined,
    order: relation.ordered ? [{ column: stored('relationship', 'order'), descending: false }] : [],
    direction: 'forward',
    limit: 1,
    after: undefined,
    before: undefined,
    rows: true,
    more: false,
    total: true,
    distinct: false,
    groupings: [],
  },
  selection: {
    layouts: [{ types: types[relation.target]?.members ?? [], columns: [stored('node', 'id')], entries: [] }],
  },
});
