import type { FieldNode } from 'graphql';
import { limitError, userInputError } from './error.js';
import type { Args } from './list-cursors.js';

export type Path = readonly (string | number)[];

/** The most values that one operator compares with. */
const MAX_VALUES = 1_000;

/** What an operator compares with: the value at a path of the arguments. */
export function operandAt(field: FieldNode, args: Args, path: Path): unknown {
  let value: unknown = args;
  for (const step of path) value = (value as Readonly<Record<string | number, unknown>>)[step];
  if (Array.isArray(value) && value.length > MAX_VALUES) {
    const message = `\`${path.join('.')}\` has ${value.length} values; at most ${MAX_VALUES} are allowed. Ask in several requests.`;
    throw limitError(message, MAX_VALUES, field);
  }
  for (const each of Array.isArray(value) ? value : [value]) {
    // A literal may be written that is larger than any number; a variable may not.
    if (typeof each === 'number' && !Number.isFinite(each))
      throw userInputError(`\`${path.join('.')}\` is too large for a number of 64 bits.`, field);
  }
  return value;
}
