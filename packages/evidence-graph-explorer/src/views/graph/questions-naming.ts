import type { Example } from '../query/examples.js';

/** By how many questions a thing is named: by its ID, or by its key, as one of their values. */
export function questionsNaming(examples: readonly Example[]): (id: string) => number {
  const named = new Map<string, number>();
  for (const { group, query, variables } of examples) {
    if (!group) continue; // it shows how to ask, and is about nothing
    const values = `${query} ${JSON.stringify(variables)}`.match(/"[^"\\]*"/g) ?? [];
    for (const value of new Set(values)) named.set(value, (named.get(value) ?? 0) + 1);
  }
  return (id) => (named.get(`"${id}"`) ?? 0) + (named.get(`"${id.slice(id.indexOf(':') + 1)}"`) ?? 0);
}
