import type { Category, Figure, Scheme } from './statistics-reader.js';

/** One category of a scheme, under the category that it is a part of. */
export interface Bar {
  readonly category: Category;
  /** How many categories of the scheme it is a part of, one within the other. */
  readonly depth: number;
  /** The plain count of the latest congress; undefined where none is given. */
  readonly count: Figure | undefined;
  /** The count as a share of the longest of all bars, 0 to 1. */
  readonly length: number;
  readonly figures: readonly Figure[];
}

/** The bars of a scheme's categories that have figures: a whole before its parts, the larger first. */
export function barsOf({ categories }: Scheme, longest: number): Bar[] {
  const nodes = categories.filter(({ figures }) => figures.length > 0);
  const ids = new Set(nodes.map(({ id }) => id));
  const size = (category: Category): number => countOf(category)?.value ?? 0;
  const below = (parent: string | null, depth: number): Bar[] =>
    nodes
      .filter(({ partOf }) => (partOf && ids.has(partOf.id) ? partOf.id : null) === parent)
      .sort((a, b) => size(b) - size(a) || (a.id < b.id ? -1 : 1))
      .flatMap((category) => [
        { category, depth, count: countOf(category), length: size(category) / longest, figures: category.figures },
        ...below(category.id, depth + 1),
      ]);
  return below(null, 0);
}

/** The greatest count of all categories: the whole that bars are drawn against. */
export function longestCount(schemes: readonly Scheme[]): { readonly category: Category; readonly count: Figure } | undefined {
  const counted = schemes.flatMap(({ categories }) =>
    categories.flatMap((category) => {
      const count = countOf(category);
      return count ? { category, count } : [];
    }),
  );
  return counted.reduce<(typeof counted)[number] | undefined>(
    (most, one) => (most && most.count.value >= one.count.value ? most : one),
    undefined,
  );
}

/** A count is a stated or derived number of persons without a base; of several congresses, that of the stated one counts. */
function countOf({ figures }: Category): Figure | undefined {
  const counts = figures.filter(({ measure }) => measure.id === 'Measure:count');
  return counts.find(({ assertion }) => assertion === 'STATED') ?? counts[0];
}
