import { isAdjacent } from './beside.js';
import type { Quantity } from './numbers/quantity.js';
import type { Reading } from './reading.js';
import type { Span } from './text.js';

/** A bare number is an age where it is no number of people, and people have lived so long. */
export function mayBeAge({ plain, kinds, alls }: Reading, quantity: Quantity): boolean {
  if (/(?:^|\s)for (?:the past |the last |about |some |over |more than )?$/u.test(plain.slice(0, quantity.start))) return false;
  if (quantity.unit !== 'PLAIN') return true;
  return quantity.value >= 18 && quantity.value <= 100 && ![...kinds, ...alls].some((name) => isAdjacent(plain, quantity, name));
}

/** Whether an age is by how much one is higher or lower than another. */
export const isDifference = (plain: string, { start, end }: Span): boolean =>
  /比[^，,]{0,20}(?:高|低|大|小|年轻|年长|提高|下降|降低|上升)了?[出约近]?$/u.test(plain.slice(0, start)) ||
  /^\s?(?:years? )?(?:older|younger|higher|lower)(?!\p{Script=Latin})/u.test(plain.slice(end));
