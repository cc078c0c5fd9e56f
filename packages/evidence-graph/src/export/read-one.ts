import { relationshipEnds, relationshipId } from '../dataset/relationship-id.js';
import { connectionField } from '../fields/root-fields.js';
import { type EntityType, type Ontology, type RelationshipType, typeNameIn } from '../ontology/ontology.js';
import { PROOF, placeTypes, toldRelationships } from '../ontology/told.js';
import { ItemReader } from './item-reader.js';
import type { ExportedEnd, ExportedNode, ExportedRelationship } from './model.js';
import type { Answer } from './naming.js';
import { type AskGraph, pagesOf } from './pages.js';
import { type Vocabulary, vocabularyOf } from './vocabulary.js';

/** One node or relationship, and the first relationships of a node. */
export interface ExportedOne {
  readonly node?: ExportedNode;
  readonly relationships: readonly ExportedRelationship[];
  /** The source that the node is a section of. */
  readonly source?: ExportedEnd | undefined;
  /** Whether the node has more of them. */
  readonly hasMore: boolean;
}

/** So many relationships are told with a node, and half as many of each kind with a place. */
const AROUND = 40;

/** Reads one node or relationship after another by their IDs. Its queries are few and always the same. */
export class OneReader {
  readonly vocabulary: Vocabulary;
  readonly #items: ItemReader;
  readonly #subjectMatter: readonly string[];
  readonly #places: readonly string[];
  readonly #relationship: ReturnType<ItemReader['relationship']>;

  constructor(private readonly ontology: Ontology) {
    this.vocabulary = vocabularyOf(ontology, { withPlaces: true });
    this.#items = new ItemReader(ontology, this.vocabulary);
    this.#subjectMatter = toldRelationships(ontology).subjectMatter;
    this.#places = placeTypes(ontology);
    const terms = this.vocabulary.relationshipTypes.filter(({ name }) => this.#subjectMatter.includes(name));
    this.#relationship = this.#items.relationship(terms);
  }

  /** What has an ID, whatever it is; undefined where nothing has it. */
  async read(ask: AskGraph, id: string): Promise<ExportedOne | undefined> {
    const [, name = '', mark] = /^(\w+)([:(])/.exec(id) ?? [];
    const type = mark === ':' ? this.#typeOf(id) : undefined;
    if (type) return this.#places.includes(type.name) ? this.#readPlace(ask, id, type) : this.#readNode(ask, id, type);
    if (mark !== '(' || !Object.hasOwn(this.ontology.relationships, name)) return undefined;
    const found = this.#subjectMatter.includes(name)
      ? await this.#readStatement(ask, id)
      : await this.#readStructure(ask, id, this.ontology.relationships[name] as RelationshipType); // its own key
    return found && { relationships: [found], hasMore: false };
  }

  #typeOf(id: string): EntityType | undefined {
    const name = typeNameIn(id);
    return this.ontology.nodeTypes.find((type) => type.name === name);
  }

  async #readNode(ask: AskGraph, id: string, type: EntityType): Promise<ExportedOne | undefined> {
    const node = this.#items.node(type);
    const isRelated = Object.values(type.relations).some(({ relationship }) => this.#subjectMatter.includes(relationship));
    const around = isRelated ? `around: relationships(first: ${AROUND}) ${this.#pageOf(this.#relationship.fields)}` : '';
    const isSection = this.vocabulary.hasEvidence && type.name === SECTION;
    const source = isSection ? `source { ${this.#items.naming.selection} }` : '';
    const found = await find(ask, id, type.name, `${node.fields} ${source} ${around}`);
    if (!found) return undefined;
    const page = found.around as Around | undefined; // as it is asked for
    return {
      node: node.read(found),
      relationships: page?.nodes.map(this.#relationship.read) ?? [],
      source: isSection ? this.#items.endOf(found.source as Answer) : undefined,
      hasMore: page?.pageInfo.hasNextPage ?? false,
    };
  }

  /** A place, and what rests on it: things, and relationships. */
  async #readPlace(ask: AskGraph, id: string, type: EntityType): Promise<ExportedOne | undefined> {
    const place = this.#items.place(type);
    const proves = Object.values(type.relations).find(({ relationship }) => relationship === PROOF);
    const around = proves
      ? `things: ${proves.name}(first: ${AROUND / 2}) ${this.#pageOf(this.#items.naming.selection)}
    around: relationships(first: ${AROUND / 2}) ${this.#pageOf(this.#relationship.fields)}`
      : '';
    const found = await find(ask, id, type.name, `${place.fields} ${around}`);
    if (!found) return undefined;
    const [things, statements] = [found.things, found.around] as (Around | undefined)[]; // as they are asked for
    const proofs = (things?.nodes ?? []).map((thing) => this.#related(PROOF, this.#items.endsOf(thing, found)));
    return {
      node: place.read(found),
      relationships: [...proofs, ...(statements?.nodes.map(this.#relationship.read) ?? [])],
      hasMore: [things, statements].some((page) => page?.pageInfo.hasNextPage),
    };
  }

  async #readStatement(ask: AskGraph, id: string): Promise<ExportedRelationship | undefined> {
    const found = await find(ask, id, 'Relationship', this.#relationship.fields);
    return found ? this.#relationship.read(found) : undefined;
  }

  /** What has no list of its own is there where its start meets its end: one for all of a type between the same two, whatever their keys. */
  async #readStructure(
    ask: AskGraph,
    id: string,
    { name, forward }: RelationshipType,
  ): Promise<ExportedRelationship | undefined> {
    const ends = relationshipEnds(id);
    const type = ends && this.#typeOf(ends.from);
    if (!type || !Object.hasOwn(type.relations, forward.name)) return undefined;
    const { selection } = this.#items.naming;
    const isEnd = '{ id: { eq: $to } }';
    const query = `query Related($from: ID!, $to: ID!) {
  from: node(id: $from) { ${selection} } to: node(id: $to) { ${selection} }
  found: ${connectionField(type)}(first: 1, where: { id: { eq: $from }, ${forward.name}: ${forward.many ? `{ some: ${isEnd} }` : isEnd} }) { totalCount }
}`;
    const { from, to, found } = await ask(query, { ...ends });
    return found.totalCount > 0 ? this.#related(name, this.#items.endsOf(from, to)) : undefined;
  }

  #related(type: string, ends: Pick<ExportedRelationship, 'from' | 'to'>): ExportedRelationship {
    const label = this.ontology.relationships[type]?.label ?? {};
    const id = relationshipId(type, ends.from.id, ends.to.id, undefined);
    return { id, type, label, ...ends, properties: {}, qualifiers: [], evidence: [] };
  }

  #pageOf(fields: string): string {
    return `{ nodes { ${fields} } pageInfo { hasNextPage } }`;
  }
}

/** The type of the parts of a source. */
const SECTION = 'ArticleSection';

interface Around {
  readonly nodes: readonly Answer[];
  readonly pageInfo: { readonly hasNextPage: boolean };
}

const find = async (ask: AskGraph, id: string, type: string, fields: string): Promise<Answer | null> =>
  (await ask(`query One($id: ID!) { node(id: $id) { ... on ${type} { ${fields} } } }`, { id })).node;

/** The IDs of all nodes and then of all relationships that say something, page by page. */
export async function* readIds(ontology: Ontology, ask: AskGraph): AsyncGenerator<string> {
  const { subjectMatter } = toldRelationships(ontology);
  const fields = [
    ...ontology.nodeTypes.flatMap((type) => connectionField(type) ?? []),
    ...(subjectMatter.length > 0 ? ['relationships'] : []),
  ];
  for (const field of fields) {
    for await (const { id } of pagesOf(ask, field, 'id')) yield String(id);
  }
}
