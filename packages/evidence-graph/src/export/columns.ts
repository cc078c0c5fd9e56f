import { type Label, textIn } from '../ontology/language.js';
import { joined } from './joined.js';
import type { ExportedEvidence, ExportedGraph, ExportedItem, ExportedNode, ExportedRelationship, Value } from './model.js';
import { valueLabel } from './qualifiers.js';
import type { PropertyTerm, RelationshipTerm, Vocabulary } from './vocabulary.js';

/** What is told of each node, or of each relationship, beside its ID and its ends; empty where it is not known. */
export interface Column<T> {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'double' | 'boolean';
  of(item: T): string;
  /** The property whose value it holds, and in which language. */
  readonly property?: { readonly name: string; readonly language?: string };
}

/** What stands between the items of a cell, and between the terms of places. */
export const BETWEEN = '; ';
export const BETWEEN_TERMS = ' | ';

/** What the formats themselves call something, whatever its capitals. */
const TAKEN = ['id', 'label', 'source', 'target', 'type', 'kind', 'weight', 'color', 'x', 'y', 'timeset', 'interval'];

export const nodeColumns = ({ vocabulary }: Pick<ExportedGraph, 'vocabulary'>): Column<ExportedNode>[] =>
  withProperties(
    [
      ...textColumns<ExportedNode>('name', vocabulary.languages, ({ name }) => name),
      ...typeColumns<ExportedNode>('node_type', vocabulary, vocabulary.types),
      ...qualifierColumns<ExportedNode>(vocabulary),
      ...evidenceColumns<ExportedNode>(vocabulary),
    ],
    vocabulary.types,
    vocabulary,
  );

export const relationshipColumns = ({ vocabulary }: Pick<ExportedGraph, 'vocabulary'>): Column<ExportedRelationship>[] =>
  withProperties(
    [
      ...typeColumns<ExportedRelationship>('relationship_type', vocabulary, vocabulary.relationshipTypes),
      ...textColumns<ExportedRelationship>('says', vocabulary.languages, ({ label }) => label),
      ...qualifierColumns<ExportedRelationship>(vocabulary),
      ...evidenceColumns<ExportedRelationship>(vocabulary),
    ],
    vocabulary.relationshipTypes,
    vocabulary,
  );

/** A text in a column for each of its languages. */
export const textColumns = <T>(name: string, languages: readonly string[], of: (item: T) => Label | undefined): Column<T>[] =>
  languages.map((language) => ({ name: `${name}_${language}`, type: 'string', of: (item) => inLanguage(of(item), language) }));

/** Nothing where it has none in that language: what is read back must not have it either. */
const inLanguage = (text: Label | undefined, language: string): string => text?.[language] ?? '';

function typeColumns<T extends ExportedItem>(
  name: string,
  { languages }: Vocabulary,
  terms: readonly { readonly name: string; readonly label: Label }[],
): Column<T>[] {
  const labels = new Map(terms.map((term) => [term.name, term.label]));
  return [{ name, type: 'string', of: ({ type }) => type }, ...textColumns<T>(name, languages, ({ type }) => labels.get(type))];
}

const qualifierColumns = <T extends ExportedItem>({ languages }: Vocabulary): Column<T>[] =>
  languages.map((language) => ({
    name: `qualifiers_${language}`,
    type: 'string',
    of: ({ qualifiers }) => qualifiers.map((each) => textIn(each, language)).join(language === 'zh' ? '；' : '; '),
  }));

/** Where the source says it: in each column as many as there are places, in one order. */
function evidenceColumns<T extends ExportedItem>({ hasEvidence, languages }: Vocabulary): Column<T>[] {
  if (!hasEvidence) return [];
  const of = (name: string, tell: (evidence: ExportedEvidence) => string, between = BETWEEN): Column<T> => ({
    name,
    type: 'string',
    of: ({ evidence }) => joined(evidence.map(tell), between),
  });
  return [
    of('evidence', ({ id }) => id),
    of('sections', ({ section }) => section.id),
    ...languages.map((language) => of(`places_${language}`, ({ section }) => textIn(section.name, language))),
    of('spans', ({ start, end }) => `${start}-${end}`),
    of('terms', ({ exact }) => exact, BETWEEN_TERMS),
    of('quotes', ({ passage, exact }) => passage ?? exact, ' | '),
  ];
}

/** The properties of all types behind the columns that all have, under names that are free, whatever their capitals. */
function withProperties<T extends ExportedItem>(
  columns: readonly Column<T>[],
  types: readonly RelationshipTerm[],
  vocabulary: Vocabulary,
): Column<T>[] {
  const taken = new Set([...TAKEN, ...columns.map(({ name }) => name.toLowerCase())]);
  const free = (name: string): string => (taken.has(name.toLowerCase()) ? free(`${name}_`) : name);
  const byName = new Map<string, Map<string, PropertyTerm>>();
  for (const type of types) {
    for (const term of type.properties) {
      const ofTypes = byName.get(term.name) ?? new Map();
      byName.set(term.name, ofTypes.set(type.name, term));
    }
  }
  const own = [...byName].flatMap(([property, ofTypes]) =>
    propertyColumns<T>(property, ofTypes, vocabulary).map((column) => {
      const name = free(column.name);
      taken.add(name.toLowerCase());
      return { ...column, name };
    }),
  );
  return [...columns, ...own];
}

/**
 * A localized property has a column for each language; one whose values have labels, its values and their labels. One that is either has both.
 *
 * @param ofTypes the property by the types that have it: they may mean different things by one name
 */
function propertyColumns<T extends ExportedItem>(
  name: string,
  ofTypes: ReadonlyMap<string, PropertyTerm>,
  vocabulary: Vocabulary,
): Column<T>[] {
  const { languages, enums } = vocabulary;
  const texts = textColumns<T>(name, languages, ({ properties }) => labelOf(properties[name]));
  const inLanguages = texts.map((column, index) => ({
    ...column,
    property: { name, language: languages[index] as string }, // a column for each
  }));
  const terms = [...ofTypes.values()].filter(({ isLocalized }) => !isLocalized);
  if (terms.length === 0) return inLanguages;
  const before = terms.length < ofTypes.size ? inLanguages : [];
  const plain: Column<T> = {
    name,
    type: typeOf(terms),
    of: ({ properties }) => cellOf(properties[name]),
    property: { name },
  };
  if (!terms.some(({ valueType }) => enums.some((each) => each.name === valueType))) return [...before, plain];
  const wordOf = ({ type, properties: { [name]: value } }: T, language: string): string => {
    const term = ofTypes.get(type);
    if (value === undefined || !term) return '';
    return scalarsOf(value)
      .map((each) => textIn(valueLabel(vocabulary, term, String(each)) ?? { en: String(each) }, language))
      .join('; ');
  };
  return [
    ...before,
    plain,
    ...languages.map((language): Column<T> => {
      return { name: `${name}_${language}`, type: 'string', of: (item) => wordOf(item, language) };
    }),
  ];
}

const scalarsOf = (value: Value): readonly unknown[] => (Array.isArray(value) ? value : [value]);

const TYPES: Readonly<Record<string, Column<never>['type']>> = { Int: 'integer', Float: 'double', Boolean: 'boolean' };

/** What all of a name are; a text where they differ. */
function typeOf(terms: readonly PropertyTerm[]): Column<never>['type'] {
  const [first, ...others] = new Set(terms.map(({ valueType, isList }) => (isList ? 'string' : (TYPES[valueType] ?? 'string'))));
  return first === undefined || others.length > 0 ? 'string' : first;
}

function cellOf(value: Value | undefined): string {
  if (Array.isArray(value)) return joined(value.map(String), BETWEEN);
  return typeof value === 'object' ? '' : String(value ?? '');
}

const labelOf = (value: Value | undefined): Label | undefined =>
  typeof value === 'object' && !Array.isArray(value) ? (value as Label) : undefined;
