import type { Example } from '../query/examples.js';

/** Looks a thing up in the field of its type, by its key or by a variable that has it. */
const lookUp = /\b(\w+)\s*\(\s*key:\s*(?:"([^"\\]*)"|\$(\w+))/g;

/** By how many questions a thing is named: by its ID as one of their values, or by its key where its type is looked up. */
export function questionsNaming(examples: readonly Example[]): (id: string) => number {
  const counts = new Map<string, number>();
  for (const { group, query, variables } of examples) {
    if (!group) continue; // it shows how to ask, and is about nothing
    const values = [...`${query} ${JSON.stringify(variables)}`.matchAll(/"([^"\\]*)"/g)].map(([, value = '']) => asField(value));
    const keys = [...query.matchAll(lookUp)].map(
      ([, field, key, variable = '']) => `${asField(field as string)}:${key ?? variables[variable]}`,
    );
    for (const name of new Set([...values, ...keys])) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return (id) => counts.get(asField(id)) ?? 0;
}

/** The field `book` looks up what has the ID `Book:moby-dick`. */
const asField = (id: string): string => id.charAt(0).toLowerCase() + id.slice(1);
