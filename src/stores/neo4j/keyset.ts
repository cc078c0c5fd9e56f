import Cypher from '@neo4j/cypher-builder';

/** One key of a total order, as an expression, with the value that a bound gives it. */
export interface Key {
  readonly expression: Cypher.Expr;
  readonly descending: boolean;
  /** False for sort keys, which every item has: without a case for null, an index can serve them. */
  readonly nullable: boolean;
}

export interface BoundValue {
  readonly value: Cypher.Expr;
  readonly isNull: boolean;
}

/** What stands after a position in an order, or before it. Nulls are last ascending and first descending. */
export function beyond(keys: readonly Key[], position: readonly BoundValue[], side: 'after' | 'before'): Cypher.Predicate {
  const alternatives: Cypher.Predicate[] = [];
  for (const [index, key] of keys.entries()) {
    const strict = strictlyBeyond(key, position[index] as BoundValue, side);
    if (!strict) continue;
    const equal = keys.slice(0, index).map((each, before) => equals(each, position[before] as BoundValue));
    alternatives.push(Cypher.and(...equal, strict) ?? strict);
  }
  return Cypher.or(...alternatives) ?? Cypher.false;
}

function strictlyBeyond(
  { expression, descending, nullable }: Key,
  { value, isNull }: BoundValue,
  side: 'after' | 'before',
): Cypher.Predicate | undefined {
  const upward = (side === 'after') !== descending;
  if (isNull) return upward ? undefined : Cypher.isNotNull(expression);
  if (!upward) return Cypher.lt(expression, value);
  const greater = Cypher.gt(expression, value);
  return nullable ? Cypher.or(greater, Cypher.isNull(expression)) : greater;
}

const equals = ({ expression }: Key, { value, isNull }: BoundValue): Cypher.Predicate =>
  isNull ? Cypher.isNull(expression) : Cypher.eq(expression, value);
