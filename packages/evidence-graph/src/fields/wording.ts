import { storedIn } from '../ontology/language.js';
import {
  type EntityType,
  nameProperty,
  type Ontology,
  relationshipProperties,
  storedProperties,
  typeNameIn,
} from '../ontology/ontology.js';
import type { Traversal } from '../plan/expand.js';
import type { Read, Readable } from '../plan/read.js';
import { type ItemPart, type Layout, RELATIONSHIP, type Row, type Shape, stored } from '../plan/shape.js';
import { type ExplorableGraph, subjectMatterNodeTypes } from '../traversal/graph.js';
import { qualifiers, type Values } from '../traversal/qualifiers.js';
import type { Wording } from '../traversal/sentence.js';

/** Reads how the ends of hops are spoken of, and what qualifies the hops. */
export function wordingReader({
  ontology,
  store,
}: ExplorableGraph): (hops: readonly Traversal[], signal: AbortSignal | undefined) => Promise<Wording> {
  const layouts = [nodeLayouts(ontology), [relationshipLayout(ontology)]] as const;
  const prepare = prepared(store, layouts);
  return async (hops, signal) => {
    const ids = [[...new Set(hops.flatMap(({ from, to }) => [from, to]))], [...new Set(hops.map(({ id }) => id))]] as const;
    const [nodes = [], relationships = []] = hops.length > 0 ? await prepare()([...ids], signal) : [];
    return wordingOf(ontology, byId(ids[0], nodes, layouts[0]), byId(ids[1], relationships, layouts[1]));
  };
}

/** Compiles the read at its first use. */
function prepared(store: Readable, layouts: readonly (readonly Layout[])[]): () => Read {
  let read: Read | undefined;
  const plan: Shape = {
    roots: layouts.map((each, index) => ({ kind: 'ids', field: 'sentence', ids: index, selection: { layouts: each } })),
    slots: layouts.map(() => 'values'),
  };
  return () => {
    read ??= store.prepare(plan);
    return read;
  };
}

/** The wording of nodes and relationships whose values are known. */
function wordingOf(ontology: Ontology, nodes: ReadonlyMap<string, Values>, relationships: ReadonlyMap<string, Values>): Wording {
  const { types } = ontology;
  const typeOf = (id: string) => types[typeNameIn(id)];
  const valuesOf = ({ id }: Traversal) => relationships.get(id) ?? {};
  const modalityOf = (id: string) => {
    const { modality } = nodes.get(id) ?? {};
    // What all of a type are unless said otherwise goes without saying.
    return modality === typeOf(id)?.properties.modality?.default ? undefined : modality;
  };
  const endsOf = ({ from, to }: Traversal) => [modalityOf(from), modalityOf(to)];
  return {
    ontology,
    nameOf: (id) => {
      const values = nodes.get(id) ?? {};
      const type = typeOf(id);
      const name = (type && nameProperty(ontology, type)) ?? '';
      const plain = values[name] ?? id;
      const texts = ontology.languages.map((language) => [language, String(values[storedIn(name, language)] ?? plain)] as const);
      return Object.fromEntries(texts);
    },
    kindOf: (id) => typeOf(id)?.noun ?? 'title',
    valuesOf,
    qualifiersOf: (hop) => qualifiers(ontology, hop.type, valuesOf(hop), endsOf(hop)),
  };
}

/** What a sentence needs of a node, one layout for all types that store the same of it. */
function nodeLayouts(ontology: Ontology): Layout[] {
  const columnsOf = (type: EntityType) => {
    const wanted = [nameProperty(ontology, type), 'modality'].map((name) => type.properties[name ?? '']);
    return storedProperties(ontology, type.properties).flatMap(({ name, property }) => (wanted.includes(property) ? [name] : []));
  };
  const groups = new Map<string, { types: string[]; columns: string[] }>();
  for (const type of subjectMatterNodeTypes(ontology)) {
    const columns = columnsOf(type);
    const group = groups.get(columns.join());
    if (group) group.types.push(type.name);
    else groups.set(columns.join(), { types: [type.name], columns });
  }
  return [...groups.values()].map(({ types, columns }) => layoutOf('node', types, columns));
}

/** What a sentence needs of a relationship. */
function relationshipLayout(ontology: Ontology): Layout {
  const properties = relationshipProperties(ontology);
  const labelling = Object.values(ontology.relationships).flatMap(({ labelledBy }) => labelledBy.map(({ property }) => property));
  const wanted = new Set(['assertion', 'extent', 'openEnded', 'modality', 'condition', ...labelling]);
  const named = Object.fromEntries(Object.entries(properties).filter(([name]) => wanted.has(name)));
  return layoutOf(
    'relationship',
    [RELATIONSHIP],
    storedProperties(ontology, named).map(({ name }) => name),
  );
}

const layoutOf = (of: ItemPart, types: readonly string[], names: readonly string[]): Layout => ({
  types,
  columns: ['id', ...names].map((name) => stored(of, name)),
  entries: [],
});

/** The values of rows by the ids that were asked for, each by the names of its columns. */
function byId(ids: readonly string[], rows: readonly unknown[], layouts: readonly Layout[]): ReadonlyMap<string, Values> {
  return new Map(ids.map((id, index) => [id, valuesOfRow(rows[index] as Row | null, layouts)]));
}

/** Rows of several layouts start with the number of theirs. */
function valuesOfRow(row: Row | null | undefined, layouts: readonly Layout[]): Values {
  if (!row) return {};
  const [layout, values] = layouts.length === 1 ? [layouts[0], row] : [layouts[Number(row[0])], row.slice(1)];
  return Object.fromEntries(
    (layout?.columns ?? []).map((column, index) => [column.kind === 'stored' ? column.name : '', values[index] ?? undefined]),
  );
}
