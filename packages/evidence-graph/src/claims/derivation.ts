import { relationTo } from './compare.js';
import { has } from './languages/index.js';
import type { ClaimModel } from './model.js';
import { isBound, type Quantity } from './numbers/quantity.js';
import { countOf, doOverlap, isWithin } from './parts.js';
import type { Reading } from './reading.js';
import type { Figure } from './vocabulary.js';

/** A value that follows from figures. */
export interface Derived {
  readonly value: number;
  readonly of: readonly Figure[];
  /** Whether what is added up overlaps. */
  readonly isOverlapping?: boolean;
}

/** So many kinds are reckoned with at most. */
const MOST = 4;

/** What a number comes from that is no figure of the kind beside it: parts added up, one kind less another, a rest, a part of a part. */
export function derivationOf(model: ClaimModel, { plain, kinds, alls }: Reading, quantity: Quantity): Derived | undefined {
  if (isBound(quantity)) return undefined;
  const ids = [...new Set(kinds.map(({ id }) => id))].slice(0, MOST);
  const counts = ids.flatMap((id) => countOf(model, id) ?? []);
  const fits = ({ value }: Derived) => isReached(quantity, value);
  if (quantity.unit === 'PERCENT')
    return partsOfParts(model, counts).find((derived) => fits(derived) && !(derived.isOverlapping && quantity.isFraction));
  if (quantity.unit !== 'PLAIN' || quantity.value < LEAST) return undefined;
  const rests = has(plain, 'lacking') || has(plain, 'except') || has(plain, 'rest') ? restsOf(model, counts) : [];
  const isCompared = has(plain, 'moreThanOther') || has(plain, 'fewerThanOther');
  const all = countOf(model, model.vocabulary.kinds?.all.id);
  const ofAll = alls.length > 0 && all && rests.length > 0 ? restsOf(model, [all]) : [];
  return [...sumsOf(model, counts), ...(isCompared ? differencesOf(counts) : []), ...rests, ...ofAll].find(fits);
}

/** Smaller numbers are met by chance. */
const LEAST = 20;

const isReached = (quantity: Quantity, value: number): boolean =>
  relationTo(quantity, { value, bound: null, error: quantity.unit === 'PERCENT' ? 0.06 : 0, isStated: false }) === 'FOLLOWS';

const sumsOf = (model: ClaimModel, counts: readonly Figure[]): Derived[] =>
  groupsOf(counts).map((of) => ({ of, value: totalOf(of), isOverlapping: doOverlap(model, of) }));

const totalOf = (figures: readonly Figure[]): number => figures.reduce((sum, { value }) => sum + value, 0);

/** Two or more of them, the larger groups first. */
function groupsOf(figures: readonly Figure[]): Figure[][] {
  const groups: Figure[][] = [[]];
  for (const figure of figures) groups.push(...groups.map((group) => [...group, figure]));
  return groups.filter(({ length }) => length > 1).sort((a, b) => b.length - a.length);
}

const differencesOf = (counts: readonly Figure[]): Derived[] =>
  counts.flatMap((a) => counts.filter((b) => b.value < a.value).map((b) => ({ of: [a, b], value: a.value - b.value })));

/** What a kind leaves of its whole, and what its own parts leave of it. */
function restsOf(model: ClaimModel, counts: readonly Figure[]): Derived[] {
  return counts.flatMap((figure) => {
    const whole = countOf(model, model.kinds.get(figure.kind ?? '')?.partOf);
    const parts = [...model.kinds.values()].filter(({ partOf, complementOf }) => partOf === figure.kind && complementOf === null);
    const schemes = new Set(parts.map(({ scheme }) => scheme));
    const left = [...schemes].flatMap((scheme) => {
      const of = parts.filter((part) => part.scheme === scheme).flatMap(({ id }) => statedCount(model, id));
      return of.length > 0 ? [{ of: [figure, ...of], value: of.reduce((rest, { value }) => rest - value, figure.value) }] : [];
    });
    return whole ? [{ of: [whole, figure], value: whole.value - figure.value }, ...left] : left;
  });
}

/** The share of parts in what holds them. */
function partsOfParts(model: ClaimModel, counts: readonly Figure[]): Derived[] {
  const all = countOf(model, model.vocabulary.kinds?.all.id);
  return [...counts, ...(all ? [all] : [])].flatMap((whole) => {
    const parts = counts.filter((part) => part !== whole && (whole === all || isWithin(model, part.kind, whole.kind)));
    const single = whole === all ? [] : parts.map((part) => [part]);
    return [...groupsOf(parts), ...single].map((of) => ({
      of: [...of, whole],
      value: (totalOf(of) / whole.value) * 100,
      isOverlapping: doOverlap(model, of),
    }));
  });
}

const statedCount = (model: ClaimModel, kind: string): Figure[] => {
  const figure = countOf(model, kind);
  return figure?.isStated ? [figure] : [];
};
