import { describe } from '../ontology/describe.js';
import type { GraphBuilder } from '../pothos/builder.js';
import type { Bounds } from '../traversal/arguments.js';

/** Describes a number by its bounds. */
export const bounded = (en: string, zh: string, { least, most, default: unlessGiven }: Bounds): string =>
  describe(`${en}: ${least} to ${most}, ${unlessGiven} unless given.`, zh);

/** The options of an argument, or of a part of one, that names relationship types. */
export const relationshipTypes = <Required extends boolean>(builder: GraphBuilder, required: Required, description: string) => ({
  type: [builder.graphEnum('RelationshipType')] satisfies [unknown],
  required,
  description,
});

/** The options of an argument, or of a part of one, that names a direction. */
export const direction = (builder: GraphBuilder, description: string) => ({
  type: builder.graphEnum('Direction'),
  description,
});

type WithoutNulls<T> = T extends readonly (infer Item)[]
  ? WithoutNulls<Item>[]
  : T extends object
    ? { [Name in keyof T]: WithoutNulls<Exclude<T[Name], null>> }
    : T;

/** Without what is null, at any depth, which stands for what is not given. */
export const withoutNulls = <T extends object>(options: T): WithoutNulls<T> => stripped(options) as WithoutNulls<T>; // what `stripped` leaves out

function stripped(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stripped);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([name, each]) => (each === null ? [] : [[name, stripped(each)]])));
}
