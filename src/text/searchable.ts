import type { Ontology } from '../ontology/ontology.js';
import { formsOf } from './folded.js';

/** What a node is found by, as it is stored beside its properties. */
export interface Searchable {
  /** Its names, a form a line. */
  readonly names: string;
  /** These and all other words, at most {@link MAX_TEXT} characters. */
  readonly text: string;
}

/** A field that is searched, by the name under which its value is stored. */
export interface SearchField {
  /** The property as the schema shows it. */
  readonly name: string;
  readonly lang: 'ZH' | 'EN' | undefined;
  readonly stored: string;
  readonly role: 'name' | 'alias' | 'text';
}

/** An index takes no longer values. */
const MAX_TEXT = 8_000;

/** The fields of what is found, names first. */
export function searchFields({ definition, types }: Ontology): SearchField[] {
  const { search } = definition;
  if (!search) return [];
  const roleOf = (name: string) => (name === search.name ? 'name' : name === search.aliases ? 'alias' : 'text');
  const names = [search.name, ...(search.aliases ? [search.aliases] : []), ...search.texts];
  return names.flatMap((name): SearchField[] => {
    const property = Object.values(types).find(({ properties }) => name in properties)?.properties[name];
    if (!property) throw new Error(`Search looks at ${name}, which no type has.`);
    const role = roleOf(name);
    if (property.kind !== 'localized') return [{ name, lang: undefined, stored: name, role }];
    return [
      { name, lang: 'ZH', stored: `${name}Zh`, role },
      { name, lang: 'EN', stored: `${name}En`, role },
    ];
  });
}

/** Makes what nodes of an ontology are found by; undefined for nodes that are not searched. */
export function searchableOf(
  ontology: Ontology,
): (type: string, values: Readonly<Record<string, unknown>>) => Searchable | undefined {
  const { search } = ontology.definition;
  if (!search) return () => undefined;
  const fields = searchFields(ontology);
  const found = new Set(ontology.types[search.type]?.members);
  const { terms } = search;
  const termTypes = new Set(terms ? ontology.types[ontology.relationships[terms.relationship]?.to ?? '']?.members : []);
  return (type, values) => {
    if (found.has(type)) {
      const linesOf = (roles: readonly string[]) =>
        fields.filter(({ role }) => roles.includes(role)).flatMap(({ stored }) => textsOf(values[stored]).flatMap(lines));
      const names = linesOf(['name', 'alias']);
      return { names: joined(names), text: joined([...names, ...linesOf(['text'])]) };
    }
    return terms && termTypes.has(type) ? { names: '', text: joined(textsOf(values[terms.property]).flatMap(lines)) } : undefined;
  };
}

/** The texts of a value: one, several or none. */
export const textsOf = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];

const lines = (text: string): string[] => formsOf(text).map((form) => form.text);
const joined = (all: readonly string[]): string => all.join('\n').slice(0, MAX_TEXT);
