/** The id of a relationship: its type, its ends, and its key where there are parallel ones. */
export const relationshipId = (type: string, from: string, to: string, key: string | undefined): string =>
  `${type}(${from},${to}${key === undefined ? '' : `,${key}`})`;

export interface RelationshipEnds {
  readonly from: string;
  readonly to: string;
}

/** The ids of the nodes that a relationship's id names; undefined where it is no such id. Keys hold neither commas nor brackets. */
export function relationshipEnds(id: string): RelationshipEnds | undefined {
  const [, from, to] = /^\w+\(([^,()]+),([^,()]+)(?:,[^,()]+)?\)$/.exec(id) ?? [];
  return from === undefined || to === undefined ? undefined : { from, to };
}
