import { isBound, type Quantity } from './numbers/quantity.js';
import type { Figure } from './vocabulary.js';

/** How a number that a text tells relates to a figure: it is that figure, follows from it, is refuted by it, or may be or not. */
export type Relation = 'SAME' | 'FOLLOWS' | 'REFUTED' | 'OPEN';

export function relationTo(
  quantity: Quantity,
  { value, bound, error, isStated }: Pick<Figure, 'value' | 'bound' | 'error' | 'isStated'>,
): Relation {
  const same = (relation: Relation): Relation => (relation === 'SAME' && !isStated ? 'FOLLOWS' : relation);
  if (bound !== null && isStated) return toBound(quantity, value, bound);
  const [least, most] = [value - error, value + error];
  const isWhole = quantity.unit === 'PLAIN' && Number.isInteger(quantity.value) && !Number.isInteger(value);
  const { claim } = quantity;
  const [low, high] = isWhole ? [quantity.low - ROUNDED, quantity.high + ROUNDED] : [quantity.low, quantity.high];
  if (isBound(quantity)) {
    const holds =
      claim === 'MORE_THAN'
        ? most > low
        : claim === 'AT_LEAST'
          ? most >= low - EPSILON
          : claim === 'LESS_THAN'
            ? least < high
            : least <= high + EPSILON;
    return holds ? 'FOLLOWS' : 'REFUTED';
  }
  return low <= most + EPSILON && least <= high + EPSILON ? same('SAME') : 'REFUTED';
}

/** A number without decimals stands for one with them. */
const ROUNDED = 0.5;

/** What binary forms of decimals lack. */
const EPSILON = 1e-9;

function toBound(quantity: Quantity, value: number, bound: 'MORE_THAN' | 'AT_LEAST'): Relation {
  const { claim, value: told, low, high } = quantity;
  switch (claim) {
    case 'MORE_THAN':
    case 'AT_LEAST':
      return told === value ? 'SAME' : told < value ? 'FOLLOWS' : 'OPEN';
    case 'LESS_THAN':
    case 'AT_MOST':
      return told <= value ? 'REFUTED' : 'OPEN';
    case 'WITHIN':
      return low <= value && value <= high ? 'SAME' : high <= value ? 'REFUTED' : 'OPEN';
    default:
      if (told === value) return bound === 'AT_LEAST' || quantity.unit !== 'PERCENT' ? 'SAME' : 'REFUTED';
      if (claim === 'ABOUT' && low <= value && value <= high) return 'SAME';
      return told < value ? 'REFUTED' : 'OPEN';
  }
}
