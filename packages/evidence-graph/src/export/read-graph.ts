import { relationshipId } from '../dataset/relationship-id.js';
import { connectionField } from '../fields/root-fields.js';
import { type EntityType, isPlainList, type Ontology, type RelationshipType } from '../ontology/ontology.js';
import { toldRelationships, toldTypes } from '../ontology/told.js';
import { ItemReader } from './item-reader.js';
import type { ExportedNode, ExportedRelationship, WholeGraph } from './model.js';
import type { Answer } from './naming.js';
import { type AskGraph, PAGE, PAGE_INFO, type Page, pagesOf } from './pages.js';
import type { RelationshipTerm, Vocabulary } from './vocabulary.js';

/** A whole graph, page by page as it is walked: never more than a page of it is in memory. */
export function readGraph(ontology: Ontology, ask: AskGraph, iri?: string): WholeGraph {
  const reader = new GraphReader(ontology, ask);
  return {
    ontology,
    vocabulary: reader.vocabulary,
    iri,
    dataset: async () => (await ask('{ datasetVersion { hash version } }', {})).datasetVersion,
    nodes: () => reader.nodes(),
    relationships: () => reader.relationships(),
  };
}

class GraphReader {
  readonly #items: ItemReader;

  constructor(
    private readonly ontology: Ontology,
    private readonly ask: AskGraph,
  ) {
    this.#items = new ItemReader(ontology);
  }

  get vocabulary(): Vocabulary {
    return this.#items.vocabulary;
  }

  async *nodes(): AsyncGenerator<ExportedNode> {
    for (const type of toldTypes(this.ontology)) {
      const { fields, read } = this.#items.node(type);
      for await (const answer of pagesOf(this.ask, connectionOf(type), fields)) yield read(answer);
    }
  }

  async *relationships(): AsyncGenerator<ExportedRelationship> {
    const { subjectMatter, structure } = toldRelationships(this.ontology);
    for (const term of this.vocabulary.relationshipTypes) {
      if (subjectMatter.includes(term.name)) yield* this.#subjectMatter(term);
    }
    for (const type of structure) yield* this.#structure(type);
  }

  async *#subjectMatter(term: RelationshipTerm): AsyncGenerator<ExportedRelationship> {
    const { fields, read } = this.#items.relationship([term]);
    for await (const answer of pagesOf(this.ask, 'relationships', fields, `types: [${term.name}]`)) yield read(answer);
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
      for await (const answer of pagesOf(this.ask, connectionOf(type), `${selection} ${end}`)) {
        for await (const far of this.#farEnds(answer, field, isPaged)) {
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

/** Every node type has a plural. */
const connectionOf = (type: EntityType): string => connectionField(type) as string;
