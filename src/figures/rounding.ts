import { evaluate } from './arithmetic.js';

/** At least `lower` and at most `upper`, both included. */
export interface Bounds {
  readonly lower: number;
  readonly upper: number;
}

/**
 * Between which values that which a formula gives may lie, since some of its numbers are rounded: by number, how far off each may be.
 * Undefined where none is. A number stands once in a formula, so that the extremes lie where each is as far off as it may be.
 */
export function roundingBounds(formula: string, errors: ReadonlyMap<number, number>): Bounds | undefined {
  const rounded = [...new Set(evaluate(formula).numbers)].filter((number) => errors.has(number));
  if (rounded.length === 0) return undefined;
  const values = corners(rounded.length).map(
    (signs) => evaluate(formula, (number) => number + (signs[rounded.indexOf(number)] ?? 0) * (errors.get(number) ?? 0)).value,
  );
  return { lower: -outwards(-Math.min(...values)), upper: outwards(Math.max(...values)) };
}

/** Every way to go down or up in each of so many directions. */
const corners = (count: number): number[][] =>
  count === 0 ? [[]] : corners(count - 1).flatMap((signs) => [-1, 1].map((sign) => [...signs, sign]));

/** Rounded up to 4 decimals; what the binary form of a decimal adds does not count. */
const outwards = (value: number): number => Math.ceil(Number((value * 1e4).toPrecision(12))) / 1e4;
