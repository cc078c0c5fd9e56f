import type { Category, Figure, Keyed } from './statistics.js';

/** The key of the measure that `sumOfCategories` adds up unless it is told another. */
const countKey = 'count';

/** The congress that most stated figures are of; null where none is of one. */
export function mainCongress(figures: readonly Figure[]): Keyed | null {
  const numbers = new Map<string, { readonly congress: Keyed; number: number }>();
  for (const { assertion, congress } of figures) {
    if (assertion !== 'STATED' || !congress) continue;
    const entry = numbers.get(congress.id) ?? { congress, number: 0 };
    entry.number += 1;
    numbers.set(congress.id, entry);
  }
  const [most] = [...numbers.values()].sort((a, b) => b.number - a.number);
  return most?.congress ?? null;
}

/** How many there are of a category: its exact count at a congress. Undefined where none is given. */
export function countOf({ figures }: Category, congress: Keyed | null): Figure | undefined {
  const counts = figures.filter(
    (figure) => figure.measure.key === countKey && figure.comparator === 'EQUAL' && figure.congress?.id === congress?.id,
  );
  return counts.find(({ assertion }) => assertion === 'STATED') ?? counts[0];
}
