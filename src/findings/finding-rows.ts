import { countOf } from './counts.js';
import type { Finding, Row } from './findings.js';
import type { Category, Figure, Keyed, Named, Scheme } from './statistics.js';

type Full = NonNullable<Finding['full']>;

/**
 * The lines of a dimension: what the main category is compared with, the category, its parts and what is left of it, and how many more
 * are named without a number. The whole has a line where it is not the usual one, or where there are parts of parts.
 */
export function rowsOf(scheme: Scheme, main: Category, full: Full, congress: Keyed | null): Row[] {
  const lengthOf = (figure: Figure): number => Math.min(1, figure.value / full.count.value);
  const bar = (kind: Row['kind'], category: Category, within: number, depth: number): Row => {
    const count = countOf(category, congress) ?? category.figures.find(({ unit }) => unit === 'PERSON');
    const share = shareOf(category, full);
    const length = count ? lengthOf(count) : (share?.value ?? 0) / 100;
    const figures = [count, share].filter((figure): figure is Figure => figure !== undefined);
    return { kind, of: category, aliases: category.aliases, depth, length, within, figures, named: [] };
  };
  const partsOf = (whole: Category, within: number, depth: number): Row[] => {
    const parts = scheme.categories
      .filter((category) => category.partOf?.id === whole.id && isStated(category))
      .sort((a, b) => (countOf(b, congress)?.value ?? 0) - (countOf(a, congress)?.value ?? 0));
    return parts.flatMap((part) => {
      const row = bar('part', part, within, depth);
      return [row, ...partsOf(part, row.length, depth + 1)];
    });
  };
  const rest = (whole: Category, within: number, depth: number, shown: readonly string[]): Row[] =>
    scheme.categories
      .filter(({ partOf, complementOf }) => partOf?.id === whole.id && isSame(complementOf, shown))
      .map((category) => bar('rest', category, within, depth));

  const mainRow = bar('main', main, 1, 0);
  const parts = partsOf(main, mainRow.length, 1);
  const direct = parts.filter(({ depth }) => depth === 1).map(({ of }) => of.id);
  const hasWhole = !full.isUsual || parts.some(({ depth }) => depth > 1);
  return [
    ...(hasWhole ? [{ ...bar('whole', full.category, 1, 0), figures: [full.count], length: 1 }] : []),
    ...beforeRows(main, congress),
    mainRow,
    ...parts,
    ...(direct.length > 0 ? rest(main, mainRow.length, 1, direct) : []),
    ...(full.isUsual ? [] : rest(full.category, 1, 0, [main.id])),
    ...unnumbered(scheme),
  ];
}

const isStated = ({ figures }: Category): boolean => figures.some(({ assertion }) => assertion === 'STATED');

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.length > 0 && a.every((id) => b.includes(id));

/** The share of the full length: as the source states it, and else as it is derived. */
function shareOf({ figures }: Category, { category }: Full): Figure | undefined {
  const shares = figures.filter(
    ({ unit, comparator, base, congress, comparedWith }) =>
      unit === 'PERCENT' && comparator === 'EQUAL' && base?.id === category.id && congress !== null && comparedWith.length === 0,
  );
  return shares.find(({ assertion }) => assertion === 'STATED') ?? shares[0];
}

/** What the category was at other congresses, a line each. */
function beforeRows({ figures, aliases }: Category, main: Keyed | null): Row[] {
  const earlier = figures.filter(({ congress }) => congress !== null && congress.id !== main?.id);
  const congresses = new Map(earlier.flatMap(({ congress }) => (congress ? [[congress.id, congress]] : [])));
  return [...congresses.values()].map((congress) => {
    const ofIt = earlier.filter((figure) => figure.congress?.id === congress.id);
    const share = ofIt.find(({ unit }) => unit === 'PERCENT');
    const ordered = [...ofIt].sort((a, b) => Number(b === share) - Number(a === share));
    const length = (share?.value ?? 0) / 100;
    return { kind: 'before', of: congress, aliases, depth: 0, length, within: 1, figures: ordered, named: [] };
  });
}

/** The categories of the dimension that are named without a number. */
function unnumbered(scheme: Scheme): Row[] {
  const named = scheme.categories.filter(({ figures }) => figures.length === 0);
  return named.length > 0 ? [{ ...openRow(scheme), named }] : [];
}

/** A line for what has no number. */
export const openRow = (of: Named): Row => ({
  kind: 'open',
  of,
  aliases: [],
  depth: 0,
  length: 0,
  within: 1,
  figures: [],
  named: [],
});
