import type { EntityType } from '../ontology/ontology.js';

/** `Book` is looked up by `book`; an interface has no key to look one up by. */
export const lookUpField = ({ kind, name }: EntityType): string | null => (kind === 'node' ? camelCase(name) : null);

/** The field that lists them, where the type has a plural; one that is its own singular, such as `evidence`, is told apart from the look-up. */
export function connectionField({ name, plural }: EntityType): string | null {
  if (plural === undefined) return null;
  return plural === camelCase(name) ? `all${name}` : plural;
}

const camelCase = (type: string): string => `${type.charAt(0).toLowerCase()}${type.slice(1)}`;
