/** A relation of a node: relationships of one type, all from it or all to it. */
export interface Relation {
  readonly type: string;
  readonly direction: 'OUT' | 'IN';
}

/** A node whose neighbours are brought in: those of one relation, or all. */
export interface Expansion {
  readonly id: string;
  readonly relation: Relation | null;
}

/** An expansion as the state has it: the node's ID, and behind it the relation, as in `Book:emma~WROTE~IN`. */
export const expansionKey = (id: string, relation?: Relation | null): string =>
  relation ? `${id}~${relation.type}~${relation.direction}` : id;

export function expansionOf(key: string): Expansion {
  const [, id, type, direction] = /^(.+)~(\w+)~(OUT|IN)$/.exec(key) ?? [];
  return id && type ? { id, relation: { type, direction: direction as Relation['direction'] } } : { id: key, relation: null };
}
