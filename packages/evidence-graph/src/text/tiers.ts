import { isRunLine } from './runs.js';
import { countLines, idLine, isValueLine, LINE, type Searchable, valueLine } from './searchable.js';

/** How well a hit meets the query, the best first. */
export const TIERS = ['EXACT', 'PREFIX', 'ALIAS', 'CONTAINS', 'OTHER'] as const;
export type Tier = (typeof TIERS)[number];

/**
 * The tier of each rank, in the order of hits: the query is a name or the ID, an alias, a value, a term; then it is a part of them.
 * Names whose words begin with what is looked for come before those that have it inside: `art` is looked for in `modern art` before `chart`.
 */
export const RANKS = [
  'EXACT',
  'EXACT',
  'EXACT',
  'EXACT',
  'PREFIX',
  'ALIAS',
  'CONTAINS',
  'CONTAINS',
  'OTHER',
] as const satisfies readonly Tier[];

/** The strings of which one stands in the words of a node of the first ranks, rank by rank; of the forms of the query. */
export const linesOfRanks = (whole: readonly string[]): readonly (readonly string[])[] => [
  [...whole.map((form) => `${LINE.name}${form}\n`), ...whole.map(idLine)],
  whole.map((form) => `${LINE.alias}${form}\n`),
  valuesOf(whole),
  whole.map((form) => `${LINE.term}${form}\n`),
  whole.map((form) => `${LINE.name}${form}`),
  whole.map((form) => `${LINE.alias}${form}`),
];

/** The strings of which one stands in the words of every node of those ranks, and of no other. */
export const startsOf = (whole: readonly string[]): string[] => [
  ...whole.flatMap((form) => [`${LINE.name}${form}`, `${LINE.alias}${form}`, idLine(form), `${LINE.term}${form}\n`]),
  ...valuesOf(whole),
];

const valuesOf = (whole: readonly string[]): string[] => [...whole.map(valueLine), ...countLines(whole)];

/** The strings of which one stands in the names of a node where a word begins with one of the forms of a term. */
export const beginningsOf = (forms: readonly string[]): string[] =>
  forms.flatMap((form) =>
    isRunLine(form) || isValueLine(form) ? form : [LINE.name, LINE.alias, ' '].map((mark) => mark + form),
  );

/** Whether a text has one of the strings. */
export const hasOne = (text: string, strings: readonly string[]): boolean => strings.some((each) => text.includes(each));

/** The rank of a node that is a hit: a place in {@link RANKS}. */
export function rankOf(
  { names, text }: Searchable,
  lines: readonly (readonly string[])[],
  terms: readonly (readonly string[])[],
): number {
  const rank = lines.findIndex((strings) => hasOne(text, strings));
  if (rank !== -1) return rank;
  const isNamedBy = (stringsOf: (forms: readonly string[]) => readonly string[]): boolean =>
    terms.every((forms) => hasOne(names, stringsOf(forms)));
  if (!isNamedBy((forms) => forms)) return lines.length + 2;
  return isNamedBy(beginningsOf) ? lines.length : lines.length + 1;
}
