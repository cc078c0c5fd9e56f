import type { FieldNode } from 'graphql';
import { limitError } from './error.js';

/** The most that an operation may weigh: what is allowed, a database plans within two seconds. */
export const MAX_WIDTH = 600;

/** How long a database is busy planning a part of an operation, in about a hundredth of its longest time. */
export const WEIGHT = {
  root: 10,
  /** What is read over a relationship; more the deeper it stands. */
  read: 6,
  readDeeper: 3,
  /** A comparison, a measure, or a stored value to order by. */
  value: 2,
  /** What a condition or an order finds out over a relationship. */
  hop: 10,
  /** The same where just one may meet it, which has to be counted. */
  onlyOne: 25,
} as const;

/** Weighs an operation while it is planned, and refuses it as soon as it weighs too much. */
export class Width {
  #total = 0;
  readonly #places = new Map<string, number>();

  /** Adds the weight of a part, which stands in an argument of a field or in the field itself. */
  add(weight: number, field: FieldNode, argument?: string): void {
    const place = argument === undefined ? `\`${field.name.value}\`` : `\`${argument}\` of \`${field.name.value}\``;
    this.#places.set(place, (this.#places.get(place) ?? 0) + weight);
    this.#total += weight;
    if (this.#total > MAX_WIDTH) throw this.#tooWide(field);
  }

  #tooWide(field: FieldNode): Error {
    const [[place, weight] = ['', 0]] = [...this.#places].sort(([, a], [, b]) => b - a);
    return limitError(
      `This operation weighs ${this.#total} or more; at most ${MAX_WIDTH} is allowed. Of that, ${weight} lie in ${place}: ` +
        'ask there for fewer fields, conditions or keys, or in several requests.',
      MAX_WIDTH,
      field,
    );
  }
}
