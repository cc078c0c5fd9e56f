import { type GraphQLObjectType, getNamedType } from 'graphql';
import { graphFieldOf, isRelationshipType, type RelationField } from '../../execution/field.js';
import type { LayoutBuilder } from '../../execution/layout-builder.js';
import { type Column, type Entry, type Layout, type Row, type Selection, stored } from '../../plan/shape.js';

/** A place in the source, as rows have it. */
export interface Place {
  readonly id: string;
  /** Null where the place is one that nothing rests on. */
  readonly exact: string | null;
  /** Where the term begins. */
  readonly exactStart: number | null;
  readonly start: number;
  readonly end: number;
  readonly digest: string;
  readonly section: { readonly id: string; readonly zh: string; readonly en: string };
  readonly source: CitedSource;
}

export interface CitedSource {
  readonly id: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  readonly sha256: string | null;
}

const node = (...names: string[]): Column[] => names.map((name) => stored('node', name));
const PLACE = node('id', 'exact', 'exactStart', 'start', 'end', 'digest');
const SECTION = node('id', 'nameZh', 'nameEn');
const SOURCE = node('id', 'nameZh', 'nameEn', 'publisher', 'publishedAt', 'sha256');

/** Whether something is a place in the source itself. */
export const isPlace = (type: GraphQLObjectType): boolean =>
  !evidenceOf(type) && ['start', 'end', 'digest', 'section'].every((name) => Object.hasOwn(type.getFields(), name));

/** The relation to what something rests on. */
export function evidenceOf(type: GraphQLObjectType): RelationField | undefined {
  const { evidence } = type.getFields();
  return evidence && getNamedType(evidence.type).name === 'Evidence' ? relationOf(type, 'evidence') : undefined;
}

export function relationOf(type: GraphQLObjectType, name: string): RelationField | undefined {
  const definition = type.getFields()[name];
  const field = definition && graphFieldOf(definition);
  return field?.kind === 'relation' ? field : undefined;
}

/** The type of the one thing that a relation leads to, or of each of several. */
export function targetOf(type: GraphQLObjectType, name: string): GraphQLObjectType {
  const target = getNamedType(type.getFields()[name]?.type) as GraphQLObjectType; // a relation's field
  const list = relationOf(type, name)?.form === 'connection' ? target.getFields().nodes : undefined;
  return list ? (getNamedType(list.type) as GraphQLObjectType) : target;
}

/** Reads a relation of which the whole is wanted, at most as much as the ontology allows. */
function entryOf(type: GraphQLObjectType, name: string, selection: Selection): Entry {
  const { hop, order, atMost, form } = relationOf(type, name) as RelationField; // asked for where it is
  if ('allTypes' in hop) throw new Error(`${type.name}.${name} leads anywhere.`);
  const base = { field: `${type.name}.${name}`, hop, selection };
  return form === 'one'
    ? { kind: 'one', ...base }
    : { kind: 'list', ...base, order: order.map(({ column, descending }) => ({ column, descending })), atMost };
}

const layoutOf = (type: GraphQLObjectType, columns: readonly Column[], ...entries: Entry[]): Layout => ({
  types: [type.name],
  columns,
  entries,
});

const selectionOf = (layout: Layout): Selection => ({ layouts: [layout] });

/** Reads the section of a place, with its source. */
function sectionEntry(place: GraphQLObjectType): Entry {
  const section = targetOf(place, 'section');
  const source = layoutOf(targetOf(section, 'source'), SOURCE);
  return entryOf(place, 'section', selectionOf(layoutOf(section, SECTION, entryOf(section, 'source', selectionOf(source)))));
}

/** Reads the places on which something rests. */
const evidenceEntry = (type: GraphQLObjectType): Entry => {
  const place = targetOf(type, 'evidence');
  return entryOf(type, 'evidence', selectionOf(layoutOf(place, PLACE, sectionEntry(place))));
};

/** Adds to a row the places on which its item rests: of a place, itself. */
export function addPlaces(builder: LayoutBuilder, type: GraphQLObjectType): (row: Row) => Place[] {
  if (isPlace(type)) {
    const positions = PLACE.map((column) => builder.column(column));
    const section = builder.entry(sectionEntry(type));
    return (row) => [placeOf([...positions.map((position) => row[position]), section(row)])];
  }
  if (!evidenceOf(type)) return () => [];
  const evidence = builder.entry(evidenceEntry(type));
  return (row) => (evidence(row) as Row[]).map(placeOf);
}

/** Adds to a row the items that a relation leads to, each by its id with the places on which it rests. */
export function addInputs(
  builder: LayoutBuilder,
  type: GraphQLObjectType,
  name: string,
): (row: Row) => { id: string; places: Place[] }[] {
  const target = targetOf(type, name);
  if (isRelationshipType(target) || !evidenceOf(target)) return () => [];
  const read = builder.entry(entryOf(type, name, selectionOf(layoutOf(target, node('id'), evidenceEntry(target)))));
  return (row) => (read(row) as Row[]).map(([id, places]) => ({ id: id as string, places: (places as Row[]).map(placeOf) }));
}

function placeOf([id, exact, exactStart, start, end, digest, section]: Row): Place {
  const [sectionId, zh, en, source] = section as Row;
  const [sourceId, titleZh, titleEn, publisher, publishedAt, sha256] = source as Row;
  return {
    ...({ id, exact, exactStart, start, end, digest } as Omit<Place, 'section' | 'source'>),
    section: { id: sectionId, zh, en } as Place['section'],
    source: { id: sourceId, title: { zh: titleZh, en: titleEn }, publisher, publishedAt, sha256 } as CitedSource,
  };
}
