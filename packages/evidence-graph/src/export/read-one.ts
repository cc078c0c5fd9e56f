import { connectionField } from '../fields/root-fields.js';
import type { EntityType, Ontology } from '../ontology/ontology.js';
import { ItemReader } from './item-reader.js';
import type { ExportedNode, ExportedRelationship } from './model.js';
import type { Answer } from './naming.js';
import { type AskGraph, pagesOf } from './pages.js';
import { toldRelationships, toldTypes } from './vocabulary.js';

/** One node or relationship, and the first relationships of a node. */
export interface ExportedOne {
  readonly node?: ExportedNode;
  readonly relationships: readonly ExportedRelationship[];
  /** Whether the node has more of them. */
  readonly hasMore: boolean;
}

/** So many relationships are told with a node. */
const AROUND = 40;

/** Reads one node or relationship after another by their IDs. Its queries are few and always the same. */
export class OneReader {
  readonly #items: ItemReader;
  readonly #subjectMatter: readonly string[];
  readonly #relationship: ReturnType<ItemReader['relationship']>;
  readonly #types: ReadonlyMap<string, EntityType>;

  constructor(ontology: Ontology) {
    this.#items = new ItemReader(ontology);
    this.#subjectMatter = toldRelationships(ontology).subjectMatter;
    const terms = this.#items.vocabulary.relationshipTypes.filter(({ name }) => this.#subjectMatter.includes(name));
    this.#relationship = this.#items.relationship(terms);
    this.#types = new Map(toldTypes(ontology).map((type) => [type.name, type]));
  }

  /** What has an ID, whatever it is; undefined where nothing has it. */
  async read(ask: AskGraph, id: string): Promise<ExportedOne | undefined> {
    const [, name = '', mark] = /^(\w+)([:(])/.exec(id) ?? [];
    const type = mark === ':' ? this.#types.get(name) : undefined;
    if (type) return this.#readNode(ask, id, type);
    if (mark !== '(' || !this.#subjectMatter.includes(name)) return undefined;
    const found = await find(ask, id, 'Relationship', this.#relationship.fields);
    return found ? { relationships: [this.#relationship.read(found)], hasMore: false } : undefined;
  }

  async #readNode(ask: AskGraph, id: string, type: EntityType): Promise<ExportedOne | undefined> {
    const node = this.#items.node(type);
    const isRelated = Object.values(type.relations).some(({ relationship }) => this.#subjectMatter.includes(relationship));
    const around = `around: relationships(first: ${AROUND}) { nodes { ${this.#relationship.fields} } pageInfo { hasNextPage } }`;
    const found = await find(ask, id, type.name, `${node.fields} ${isRelated ? around : ''}`);
    if (!found) return undefined;
    const page = found.around as Around | undefined; // as it is asked for
    return {
      node: node.read(found),
      relationships: page?.nodes.map(this.#relationship.read) ?? [],
      hasMore: page?.pageInfo.hasNextPage ?? false,
    };
  }
}

interface Around {
  readonly nodes: readonly Answer[];
  readonly pageInfo: { readonly hasNextPage: boolean };
}

const find = async (ask: AskGraph, id: string, type: string, fields: string): Promise<Answer | null> =>
  (await ask(`query One($id: ID!) { node(id: $id) { ... on ${type} { ${fields} } } }`, { id })).node;

/** The IDs of all nodes and then of all relationships that have an address, page by page. */
export async function* readIds(ontology: Ontology, ask: AskGraph): AsyncGenerator<string> {
  const { subjectMatter } = toldRelationships(ontology);
  const fields = [
    ...toldTypes(ontology).flatMap((type) => connectionField(type) ?? []),
    ...(subjectMatter.length > 0 ? ['relationships'] : []),
  ];
  for (const field of fields) {
    for await (const { id } of pagesOf(ask, field, 'id')) yield String(id);
  }
}
