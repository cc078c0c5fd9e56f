import type { Span } from '../text.js';

/** A number that a text tells: the value lies between two others. */
export interface Quantity extends Span {
  /** As it is written; a share in percent. */
  readonly value: number;
  readonly unit: 'PLAIN' | 'PERCENT' | 'POINT' | 'YEARS' | 'TIMES' | 'OTHER';
  /** How the text bounds it. */
  readonly claim: 'EXACT' | 'ABOUT' | 'MORE_THAN' | 'AT_LEAST' | 'LESS_THAN' | 'AT_MOST' | 'WITHIN';
  /** What a value may be to be told so; ends that are left out lie just outside. */
  readonly low: number;
  readonly high: number;
  readonly isFraction: boolean;
}

/** Whether the text gives a bound alone. */
export const isBound = ({ claim }: Quantity): boolean =>
  claim === 'MORE_THAN' || claim === 'AT_LEAST' || claim === 'LESS_THAN' || claim === 'AT_MOST';
