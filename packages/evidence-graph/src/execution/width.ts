import type { FieldNode } from 'graphql';
import { limitError } from './error.js';

/** The most that an operation may weigh: what is allowed, a database plans within two seconds. */
export const MAX_WIDTH = 600;

/** How long a database is busy planning a part of an operation, in about a hundredth of its longest time. */
export const WEIGHT = {
  root: 12,
  /** A look-up that may find a relationship, too. */
  either: 6,
  /** What is read over a relationship; more the deeper it stands. */
  read: 6,
  readDeeper: 3,
  /** A relationship type of a list that is of several. */
  type: 0.5,
  /** The same of a list at the root, which nothing narrows. */
  typeAtRoot: 1,
  /** A type of which something of its own is read. */
  form: 0.5,
  /** A comparison, a measure, or a stored value to order by. */
  value: 2,
  /** What a condition or an order finds out over a relationship, groups, or an aggregate. */
  hop: 10,
  /** The same where those that meet it have to be counted. */
  onlyOne: 25,
  /** That each node is met once. */
  distinct: 20,
} as const;

/** What naming relationship types weighs; one weighs nothing. */
export const weightOfTypes = (types: number, each: number = WEIGHT.type): number => (types > 1 ? Math.ceil(each * types) : 0);

/** Weighs an operation while it is planned, and refuses it as soon as it weighs too much. */
export class Width {
  #total = 0;
  /** How many lists and objects, one below the other, lead to what is being planned. */
  #depth = 0;
  readonly #places = new Map<string, number>();

  /** Adds the weight of a part, which stands in an argument of a field or in the field itself. */
  add(weight: number, field: FieldNode, argument?: string): void {
    const place = argument === undefined ? `\`${field.name.value}\`` : `\`${argument}\` of \`${field.name.value}\``;
    this.#places.set(place, (this.#places.get(place) ?? 0) + weight);
    this.#total += weight;
    if (this.#total > MAX_WIDTH) throw this.#tooWide(field);
  }

  /** Adds what is looked up for itself. A database plans it twice as often with each list or object that it stands in. */
  addLookUp(weight: number, field: FieldNode, argument?: string): void {
    this.add(weight + Math.floor(2 ** this.#depth / 64), field, argument);
  }

  /** Adds what is read over a relationship, and plans what stands below it. */
  read<T>(types: number, field: FieldNode, plan: () => T): T {
    this.#depth += 1;
    this.addLookUp(WEIGHT.read + WEIGHT.readDeeper * this.#depth + weightOfTypes(types), field);
    const planned = plan();
    this.#depth -= 1;
    return planned;
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
