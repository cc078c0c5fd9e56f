import { languageValue, storedTexts } from '../ontology/language.js';
import type { Ontology } from '../ontology/ontology.js';
import { formsOf } from './folded.js';
import { countIn } from './plain-numbers.js';
import { runLine, runsOf } from './runs.js';

/** What a node is found by, as it is stored beside its properties. */
export interface Searchable {
  /** Its names and aliases, a form a line, each line with its {@link LINE}; then runs of their words. */
  readonly names: string;
  /** These and all other words likewise; at most {@link MAX_TEXT} UTF-16 units. */
  readonly text: string;
}

/** A field that is searched, by the name under which its value is stored. */
export interface SearchField {
  /** The property as the schema shows it. */
  readonly name: string;
  /** As the enum of languages names it. */
  readonly lang: string | undefined;
  readonly stored: string;
  readonly role: 'name' | 'alias' | 'value' | 'text' | 'id';
}

/** What is longer is cut: an index of Neo4j takes 32 KB. */
export const MAX_TEXT = 8_000;

/** The fields of what is found, names first; of the id, type and key are words. */
export function searchFields({ definition, languages, types }: Ontology): SearchField[] {
  const { search } = definition;
  if (!search) return [];
  const searched: (readonly [role: SearchField['role'], names: readonly string[]])[] = [
    ['name', [search.name]],
    ['alias', search.aliases ? [search.aliases] : []],
    ['value', search.values ?? []],
    ['text', search.texts],
  ];
  const named = searched.flatMap(([role, names]) => names.map((name) => ({ role, name })));
  const properties = named.flatMap(({ role, name }): SearchField[] => {
    const property = Object.values(types).find(({ properties }) => name in properties)?.properties[name];
    if (!property) throw new Error(`Search looks at ${name}, which no type has.`);
    if (property.kind !== 'localized') return [{ name, lang: undefined, stored: name, role }];
    return storedTexts(name, languages).map(([language, stored]) => ({ name, lang: languageValue(language), stored, role }));
  });
  return [...properties, { name: 'id', lang: undefined, stored: 'id', role: 'id' }];
}

/** What a line begins with that is of a name, of an alias, a value, a term of the source or another text; folding leaves none of these. */
export const LINE = { name: '=', alias: '~', value: '$', term: '"', text: '-', id: '-' } as const;

/** The line of an id: who searches for the whole of it means just this node. */
export const idLine = (form: string): string => `#${form}\n`;

/** The line of a value that is this and nothing more. */
export const valueLine = (form: string): string => `${LINE.value}${form}\n`;

/** The lines of what is counted, where the forms are a number with the word that counts. */
export const countLines = (forms: readonly string[]): string[] => forms.flatMap((form) => countIn(form) ?? []).map(valueLine);

export const isValueLine = (text: string): boolean => text.startsWith(LINE.value);

/** Writes what nodes are found by, from the values of their {@link searchFields} and from their terms. */
export function searchableOf(ontology: Ontology): (values: readonly unknown[], terms: readonly string[]) => Searchable {
  const fields = searchFields(ontology);
  return (values, terms) => {
    const textsIn = (...roles: SearchField['role'][]) =>
      fields.flatMap(({ role }, index) => (roles.includes(role) ? textsOf(values[index]).map((text) => ({ role, text })) : []));
    const linesIn = (...roles: SearchField['role'][]) => textsIn(...roles).flatMap(({ role, text }) => lines(role, text));
    const formsIn = (...roles: SearchField['role'][]) => textsIn(...roles).flatMap(({ text }) => formsOf(text));
    const runs = formsIn('name', 'alias').flatMap(({ text }) => runsOf(text).map(({ run }) => runLine(run)));
    const names = joined([...linesIn('name', 'alias'), ...runs]);
    const ids = formsIn('id').map(({ text }) => idLine(text));
    const ofTerms = terms.flatMap((text) => lines('term', text));
    return { names, text: joined([names, ...ids, ...linesIn('value', 'text', 'id'), ...ofTerms]) };
  };
}

/** The node types that are searched. */
export const searchedTypes = ({ definition, types }: Ontology): readonly string[] =>
  types[definition.search?.type ?? '']?.members ?? [];

/** The texts of a value: one, several or none. */
export const textsOf = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];

const lines = (role: keyof typeof LINE, text: string): string[] => formsOf(text).map((form) => `${LINE[role]}${form.text}\n`);
const joined = (all: readonly string[]): string => [...new Set(all)].join('').slice(0, MAX_TEXT);
