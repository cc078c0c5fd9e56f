import { type GraphQLObjectType, getNamedType } from 'graphql';
import type { CitedPlace } from '../../citation/cited.js';
import { graphFieldOf, isRelationshipType, type RelationField } from '../../execution/field.js';
import type { LayoutBuilder } from '../../execution/layout-builder.js';
import { type Label, type StoredText, storedTexts } from '../../ontology/language.js';
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
  /** Its id, and its name in each language. */
  readonly section: { readonly id: string } & Label;
  readonly source: CitedSource;
}

export interface CitedSource {
  readonly id: string;
  readonly title: Label;
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  readonly printedDate: string | null;
  readonly language: string | null;
  readonly sha256: string | null;
}

/** Where something is cited; nowhere where no source says it. */
export interface Standing {
  readonly source: CitedSource | undefined;
  readonly places: readonly CitedPlace[];
}

const node = (...names: string[]): Column[] => names.map((name) => stored('node', name));
const PLACE = node('id', 'exact', 'exactStart', 'start', 'end', 'digest');
const SECTION = ['id'];
const SOURCE = ['id', 'publisher', 'publishedAt', 'sha256', 'printedDate', 'language'];

/** Whether something is a place in the source itself. */
export const isPlace = (type: GraphQLObjectType): boolean =>
  !evidenceOf(type) && ['start', 'end', 'digest', 'section'].every((name) => Object.hasOwn(type.getFields(), name));

/** The relation to what something rests on. */
export function evidenceOf(type: GraphQLObjectType): RelationField | undefined {
  const { evidence } = type.getFields();
  return evidence && getNamedType(evidence.type).name === 'Evidence' ? relationOf(type, 'evidence') : undefined;
}

/** The languages of a text with the names under which it is stored. */
export function textsOf(type: GraphQLObjectType, name: string): StoredText[] {
  const definition = type.getFields()[name];
  const field = definition && graphFieldOf(definition);
  return field?.kind === 'localized' ? storedTexts(name, field.languages) : [];
}

/** The texts of a row whose languages are known, from a place in it on. */
export const textsIn = (row: Row, at: number, texts: readonly StoredText[]): Label =>
  Object.fromEntries(texts.map(([language], index) => [language, row[at + index] as string]));

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

/** What is read of the source that a section is of, and how. */
export function sourceSelection(section: GraphQLObjectType): { readonly selection: Selection; read(row: Row): CitedSource } {
  const type = targetOf(section, 'source');
  const names = textsOf(type, 'name');
  const columns = node(...SOURCE, ...names.map(([, stored]) => stored));
  return { selection: selectionOf(layoutOf(type, columns)), read: (row) => sourceIn(row, names) };
}

function sourceIn(row: Row, names: readonly StoredText[]): CitedSource {
  const values = Object.fromEntries(SOURCE.map((name, index) => [name, row[index]]));
  return { ...values, title: textsIn(row, SOURCE.length, names) } as CitedSource; // as it is asked for
}

/** Adds to a row of a source what it is cited by. */
export function addSource(builder: LayoutBuilder, type: GraphQLObjectType): (row: Row) => CitedSource {
  const names = textsOf(type, 'name');
  const positions = node(...SOURCE, ...names.map(([, stored]) => stored)).map((column) => builder.column(column));
  return (row) =>
    sourceIn(
      positions.map((position) => row[position]),
      names,
    );
}

/** Adds to a row what a relation leads to. */
export const addRelation = (builder: LayoutBuilder, type: GraphQLObjectType, name: string, selection: Selection) =>
  builder.entry(entryOf(type, name, selection));

interface PlaceReader {
  /** Reads the section of a place, with its source. */
  readonly section: Entry;
  /** Takes a place from the row of its own values and its section. */
  readonly read: (row: Row) => Place;
}

function placeReader(place: GraphQLObjectType): PlaceReader {
  const section = targetOf(place, 'section');
  const names = textsOf(section, 'name');
  const columns = node(...SECTION, ...names.map(([, stored]) => stored));
  const source = sourceSelection(section);
  const layout = layoutOf(section, columns, entryOf(section, 'source', source.selection));
  return {
    section: entryOf(place, 'section', selectionOf(layout)),
    read: ([id, exact, exactStart, start, end, digest, sectionRow]) => {
      const inSection = sectionRow as Row;
      return {
        ...({ id, exact, exactStart, start, end, digest } as Omit<Place, 'section' | 'source'>),
        section: { id: inSection[0] as string, ...textsIn(inSection, SECTION.length, names) },
        source: source.read(inSection.at(-1) as Row),
      };
    },
  };
}

/** Reads the places on which something rests. */
function evidenceReader(type: GraphQLObjectType): { readonly entry: Entry; readonly read: (rows: unknown) => Place[] } {
  const place = targetOf(type, 'evidence');
  const { section, read } = placeReader(place);
  return {
    entry: entryOf(type, 'evidence', selectionOf(layoutOf(place, PLACE, section))),
    read: (rows) => (rows as Row[]).map(read),
  };
}

/** Adds to a row the places on which its item rests: of a place, itself. */
export function addPlaces(builder: LayoutBuilder, type: GraphQLObjectType): (row: Row) => Place[] {
  if (isPlace(type)) {
    const positions = PLACE.map((column) => builder.column(column));
    const reader = placeReader(type);
    const section = builder.entry(reader.section);
    return (row) => [reader.read([...positions.map((position) => row[position]), section(row)])];
  }
  if (!evidenceOf(type)) return () => [];
  const reader = evidenceReader(type);
  const evidence = builder.entry(reader.entry);
  return (row) => reader.read(evidence(row));
}

/** Adds to a row the items that a relation leads to, each by its id with the places on which it rests. */
export function addInputs(
  builder: LayoutBuilder,
  type: GraphQLObjectType,
  name: string,
): (row: Row) => { id: string; places: Place[] }[] {
  const target = targetOf(type, name);
  if (isRelationshipType(target) || !evidenceOf(target)) return () => [];
  const evidence = evidenceReader(target);
  const read = builder.entry(entryOf(type, name, selectionOf(layoutOf(target, node('id'), evidence.entry))));
  return (row) => (read(row) as Row[]).map(([id, places]) => ({ id: id as string, places: evidence.read(places) }));
}
