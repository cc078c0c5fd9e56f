import type {
  Dataset,
  NodeRecord,
  PropertyValues,
  RelationshipRecord,
} from '../../packages/evidence-graph/src/dataset/dataset.js';

/** A change of a dataset. */
export type Edit = (dataset: Dataset) => Dataset;

type Values = Readonly<Record<string, PropertyValues[string] | undefined>>;

/** Its properties with others; those that are undefined are gone. */
const withValues = (properties: PropertyValues, values: Values): PropertyValues =>
  Object.fromEntries(
    Object.entries({ ...properties, ...values }).filter(
      (entry): entry is [string, PropertyValues[string]] => entry[1] !== undefined,
    ),
  );

/** Changes nodes; fails where it finds none. */
export const nodes =
  (is: (node: NodeRecord) => boolean, change: (node: NodeRecord) => Values): Edit =>
  ({ nodes, ...rest }) => ({
    ...rest,
    nodes: changed(nodes, is, (node) => [{ ...node, properties: withValues(node.properties, change(node)) }]),
  });

export const node = (id: string, values: Values): Edit =>
  nodes(
    (each) => each.id === id,
    () => values,
  );

/** Changes relationships; fails where it finds none. */
export const relationships =
  (
    is: (relationship: RelationshipRecord) => boolean,
    change: (relationship: RelationshipRecord) => Values,
    evidence?: string[],
  ): Edit =>
  ({ relationships, ...rest }) => ({
    ...rest,
    relationships: changed(relationships, is, (each) => [
      { ...each, properties: withValues(each.properties, change(each)), evidence: evidence ?? each.evidence },
    ]),
  });

/** Leaves relationships out; fails where it finds none. */
export const without =
  (is: (relationship: RelationshipRecord) => boolean): Edit =>
  ({ relationships, ...rest }) => ({ ...rest, relationships: changed(relationships, is, () => []) });

export const both =
  (...edits: readonly Edit[]): Edit =>
  (dataset) =>
    edits.reduce((edited, edit) => edit(edited), dataset);

function changed<T>(things: readonly T[], is: (thing: T) => boolean, change: (thing: T) => readonly T[]): readonly T[] {
  if (!things.some(is)) throw new Error('There is nothing to change: mend the planted breach');
  return things.flatMap((thing) => (is(thing) ? change(thing) : [thing]));
}
