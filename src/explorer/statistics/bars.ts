import { countOf } from './counts.js';
import type { Category, Figure, Keyed, Scheme } from './statistics-reader.js';

/** One category of a scheme with its parts within it. Lengths are shares of the longest of all bars, 0 to 1. */
export interface Bar {
  readonly category: Category;
  /** Undefined where none is given. */
  readonly count: Figure | undefined;
  readonly length: number;
  /** The lengths of the wholes it lies in, of other schemes too, the outermost first. */
  readonly wholes: readonly number[];
  /** Where the bar ended in what the count's change is compared with; null where that is not said. */
  readonly before: number | null;
  /** In the order to read them: the count first, and what a figure is compared with behind it. */
  readonly figures: readonly Figure[];
  /** What the source counts before what is left of it, the largest first. */
  readonly parts: readonly Bar[];
}

/** The bars of a scheme: the categories with figures that are no part of another of them, with those that are. */
export function barsOf(scheme: Scheme, schemes: readonly Scheme[], congress: Keyed | null): Bar[] {
  const all = new Map(schemes.flatMap(({ categories }) => categories).map((category) => [category.id, category]));
  const longest = longestCount(schemes, congress)?.count.value ?? 0;
  const lengthOf = (category: Category): number => {
    const count = countOf(category, congress);
    return count && longest > 0 ? count.value / longest : 0;
  };
  const shown = new Set(scheme.categories.filter(({ figures }) => figures.length > 0));
  const within = (category: Category): Category[] => wholesOf(category, all).filter((whole) => shown.has(whole));

  const barsWithin = (parent: Category | undefined): Bar[] =>
    [...shown]
      .filter((category) => within(category).at(-1) === parent)
      .map((category) => {
        const count = countOf(category, congress);
        return {
          category,
          count,
          length: lengthOf(category),
          wholes: wholesOf(category, all)
            .map(lengthOf)
            .filter((length) => length > 0),
          before: longest > 0 ? beforeOf(category, count, longest) : null,
          figures: inReadingOrder(category.figures, count),
          parts: barsWithin(category),
        };
      })
      .sort((a, b) => derivedLast(a, b) || b.length - a.length || (a.category.id < b.category.id ? -1 : 1));
  return barsWithin(undefined);
}

/** The greatest count of all categories: the whole that bars are drawn against. */
export function longestCount(
  schemes: readonly Scheme[],
  congress: Keyed | null,
): { readonly category: Category; readonly count: Figure } | undefined {
  return schemes
    .flatMap(({ categories }) =>
      categories.flatMap((category) => {
        const count = countOf(category, congress);
        return count ? [{ category, count }] : [];
      }),
    )
    .sort((a, b) => b.count.value - a.count.value)[0];
}

/** Figures in the order to read them: the count, what is stated, what is compared with the figure that it is compared with, what is derived. */
export function inReadingOrder(figures: readonly Figure[], count?: Figure): Figure[] {
  const known = new Map(figures.map((figure) => [figure.id, figure]));
  const rank = (figure: Figure): number => {
    if (figure === count) return 0;
    if (figure.assertion !== 'STATED') return 3;
    return figure.comparedWith.length > 0 ? 2 : 1;
  };
  const ordered = [...figures].sort((a, b) => rank(a) - rank(b));
  return [...new Set(ordered.flatMap((figure) => [figure, ...figure.comparedWith.flatMap(({ id }) => known.get(id) ?? [])]))];
}

/** What is only derived of a whole stands behind what the source counts of it. */
const derivedLast = (a: Bar, b: Bar): number => Number(isDerived(a)) - Number(isDerived(b));

const isDerived = ({ figures }: Bar): boolean => figures.every(({ assertion }) => assertion === 'DERIVED');

/** What a category is a part of, the outermost first. */
function wholesOf({ partOf }: Category, all: ReadonlyMap<string, Category>): Category[] {
  const wholes = new Set<Category>();
  for (let whole = partOf && all.get(partOf.id); whole && !wholes.has(whole); whole = whole.partOf && all.get(whole.partOf.id))
    wholes.add(whole);
  return [...wholes].reverse();
}

/** The figure of the same measure and unit that a change is compared with. */
function beforeOf({ figures }: Category, count: Figure | undefined, longest: number): number | null {
  const compared = new Set(figures.flatMap(({ comparedWith }) => comparedWith.map(({ id }) => id)));
  const before = figures.find(
    ({ id, measure, unit }) => compared.has(id) && id !== count?.id && measure.id === count?.measure.id && unit === count.unit,
  );
  return before ? Math.min(before.value / longest, 1) : null;
}
