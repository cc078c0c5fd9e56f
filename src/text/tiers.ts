import { LINE } from './searchable.js';

/** How well a hit meets the query, the best first. */
export const TIERS = ['EXACT', 'PREFIX', 'ALIAS', 'CONTAINS', 'OTHER'] as const;
export type Tier = (typeof TIERS)[number];

/** The strings of which one stands in the names of a node of the first tiers, tier by tier; of the forms of the query. */
export const linesOfTiers = (whole: readonly string[]): readonly [exact: string[], prefix: string[], alias: string[]] => [
  whole.map((form) => `${LINE.name}${form}\n`),
  whole.map((form) => `${LINE.name}${form}`),
  whole.map((form) => `${LINE.alias}${form}`),
];

/** Whether a text has one of the strings. */
export const hasOne = (text: string, strings: readonly string[]): boolean => strings.some((each) => text.includes(each));

/** The tier of a node that is a hit, from its names: a place in {@link TIERS}. */
export function tierOf(names: string, lines: readonly (readonly string[])[], terms: readonly (readonly string[])[]): number {
  const tier = lines.findIndex((strings) => hasOne(names, strings));
  if (tier !== -1) return tier;
  return terms.every((forms) => hasOne(names, forms)) ? lines.length : lines.length + 1;
}
