import { relationshipId } from '../dataset/relationship-id.js';
import { connectionField } from '../fields/root-fields.js';
import {
  commonEnd,
  type EntityType,
  isPlainList,
  type Ontology,
  type RelationshipType,
  typeNameIn,
} from '../ontology/ontology.js';
import { toldRelationships, toldTypes } from '../ontology/told.js';
import { ItemReader } from './item-reader.js';
import type { ExportedNode, ExportedRelationship, WholeGraph } from './model.js';
import type { Answer } from './naming.js';
import { type AskGraph, PAGE, PAGE_INFO, type Page, pagesOf } from './pages.js';
import { nodesNamed } from './part-of.js';
import type { RelationshipTerm, Vocabulary } from './vocabulary.js';

/**
 * A graph, page by page as it is walked: never more than a page of it is in memory. Of a part, what has the IDs, and all relationships
 * between it, in the order of the whole: the same part is told alike, in whatever order it is named.
 */
export function readGraph(ontology: Ontology, ask: AskGraph, iri?: string, ids?: Iterable<string>): WholeGraph {
  const reader = new GraphReader(ontology, ask, ids && nodesNamed(ids));
  return {
    ontology,
    vocabulary: reader.vocabulary,
    iri,
    ...(ids ? { isPart: true } : {}),
    dataset: async () => (await ask('{ datasetVersion { hash version } }', {})).datasetVersion,
    nodes: () => reader.nodes(),
    relationships: () => reader.relationships(),
  };
}

class GraphReader {
  readonly #items: ItemReader;
  /** The types of the nodes that are told; undefined where all are. */
  readonly #toldTypes: ReadonlySet<string> | undefined;

  constructor(
    private readonly ontology: Ontology,
    private readonly ask: AskGraph,
    /** The IDs of the nodes that are told; undefined where all are. */
    private readonly told: ReadonlySet<string> | undefined,
  ) {
    this.#items = new ItemReader(ontology);
    this.#toldTypes = told && new Set([...told].map(typeNameIn));
  }

  get vocabulary(): Vocabulary {
    return this.#items.vocabulary;
  }

  async *nodes(): AsyncGenerator<ExportedNode> {
    for (const type of toldTypes(this.ontology)) {
      const { fields, read } = this.#items.node(type);
      for await (const answer of this.#nodesOf(type, fields)) yield read(answer);
    }
  }

  async *relationships(): AsyncGenerator<ExportedRelationship> {
    const { subjectMatter, structure } = toldRelationships(this.ontology);
    for (const term of this.vocabulary.relationshipTypes) {
      if (subjectMatter.includes(term.name) && this.#isMet(term.from) && this.#isMet(term.to)) yield* this.#subjectMatter(term);
    }
    for (const type of structure) yield* this.#structure(type);
  }

  async *#subjectMatter(term: RelationshipTerm): AsyncGenerator<ExportedRelationship> {
    const { fields, read } = this.#items.relationship([term]);
    const of = `types: [${term.name}]`;
    const ids = this.#hasEnds ? this.#asked() : undefined;
    const given = ids ? `${of}, where: { from: { id: { in: $ids } }, to: { id: { in: $ids } } }` : of;
    for await (const answer of pagesOf(this.ask, 'relationships', fields, { given, ids })) {
      const relationship = read(answer);
      if (this.#isTold(relationship.from.id) && this.#isTold(relationship.to.id)) yield relationship;
    }
  }

  /** Nodes of a type that are told. */
  async *#nodesOf(type: EntityType, fields: string): AsyncGenerator<Answer> {
    const ids = this.#asked(type);
    if (ids?.length === 0) return;
    const given = ids ? 'where: { id: { in: $ids } }' : '';
    for await (const answer of pagesOf(this.ask, connectionOf(type), fields, { given, ids }))
      if (this.#isTold(String(answer.id))) yield answer;
  }

  /** Whether any of what is told can be at an end of some type. */
  #isMet(end = ''): boolean {
    return !this.#toldTypes || (this.ontology.types[end]?.members ?? []).some((type) => this.#toldTypes?.has(type));
  }

  #isTold(id: string): boolean {
    return this.told?.has(id) ?? true;
  }

  /** The IDs of nodes, of one type or of all, that the graph is asked for; undefined where it is asked for all, as they are too many to be named. */
  #asked(type?: EntityType): string[] | undefined {
    const ids = this.told && [...this.told].filter((id) => !type || id.startsWith(`${type.name}:`));
    return ids && ids.length <= NAMED ? ids : undefined;
  }

  /** Whether relationships can be asked for by what is at their ends. */
  get #hasEnds(): boolean {
    return commonEnd(this.ontology) !== undefined;
  }

  /** Relationships that have no list of their own are read at the end that has fewer of them. */
  async *#structure({ name, from, to, forward, back, label }: RelationshipType): AsyncGenerator<ExportedRelationship> {
    const isForward = forward.atMost <= back.atMost;
    const [near, { name: field }] = isForward ? [from, forward] : [to, back];
    const { selection } = this.#items.naming;
    for (const member of this.ontology.types[near]?.members ?? []) {
      const type = this.ontology.types[member];
      const relation = type?.relations[field];
      if (!type || !relation) continue;
      const isPaged = relation.many && !isPlainList(this.ontology, relation);
      const end = isPaged
        ? `end: ${field}(first: ${PAGE}) { nodes { ${selection} } ${PAGE_INFO} }`
        : `end: ${field} { ${selection} }`;
      for await (const answer of this.#nodesOf(type, `${selection} ${end}`)) {
        for await (const far of this.#farEnds(answer, field, isPaged)) {
          if (!this.#isTold(String(far.id))) continue;
          const ends = isForward ? this.#items.endsOf(answer, far) : this.#items.endsOf(far, answer);
          const id = relationshipId(name, ends.from.id, ends.to.id, undefined);
          yield { id, type: name, label, ...ends, properties: {}, qualifiers: [], evidence: [] };
        }
      }
    }
  }

  /** All that one relation of a node leads to, of which the node has the first page where there are pages. */
  async *#farEnds({ id, type, end }: Answer, field: string, isPaged: boolean): AsyncGenerator<Answer> {
    if (!isPaged) {
      yield* [end ?? []].flat() as Answer[]; // one, none, or all of a plain list
      return;
    }
    const query = `query Ends($id: ID!, $after: String) {
  node(id: $id) { ... on ${type} { end: ${field}(first: ${PAGE}, after: $after) { nodes { ${this.#items.naming.selection} } ${PAGE_INFO} } } }
}`;
    let page = end as Page;
    yield* page.nodes;
    while (page.pageInfo.hasNextPage) {
      const { node } = await this.ask(query, { id, after: page.pageInfo.endCursor });
      page = node.end;
      yield* page.nodes;
    }
  }
}

/** So many nodes at most are asked for by their IDs. */
const NAMED = 1_000;

/** Every node type has a plural. */
const connectionOf = (type: EntityType): string => connectionField(type) as string;
