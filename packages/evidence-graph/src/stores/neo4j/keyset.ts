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
export function keysetPredicate(
  keys: readonly Key[],
  position: readonly BoundValue[],
  side: 'after' | 'before',
): Cypher.Predicate {
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

/** Whether one item stands before another in an order, each given by its keys. Nulls are last ascending and first descending. */
export function precedes(one: readonly Key[], other: readonly Key[]): Cypher.Predicate {
  const alternatives = one.map((key, index) => {
    const same = one.slice(0, index).map((each, before) => isSame(each, other[before] as Key));
    const before = strictlyBefore(key, other[index] as Key);
    return Cypher.and(...same, before) ?? before;
  });
  return Cypher.or(...alternatives) ?? Cypher.false;
}

function strictlyBefore(one: Key, other: Key): Cypher.Predicate {
  const [less, greater] = one.descending ? [other, one] : [one, other];
  const isLess = Cypher.lt(less.expression, greater.expression);
  return one.nullable
    ? Cypher.or(isLess, Cypher.and(Cypher.isNotNull(less.expression), Cypher.isNull(greater.expression)))
    : isLess;
}

const isSame = ({ expression, nullable }: Key, other: Key): Cypher.Predicate => {
  const isEqual = Cypher.eq(expression, other.expression);
  return nullable ? Cypher.or(isEqual, Cypher.and(Cypher.isNull(expression), Cypher.isNull(other.expression))) : isEqual;
};

const equals = ({ expression }: Key, { value, isNull }: BoundValue): Cypher.Predicate =>
  isNull ? Cypher.isNull(expression) : Cypher.eq(expression, value);
