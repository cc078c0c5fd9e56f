import type { Values } from '../../plan/read.js';
import type { Column, Condition, Hop, Operator, Quantifier } from '../../plan/shape.js';
import type { MemoryNode, MemoryRelationship } from './graph.js';
import { follow, type Item } from './hop.js';

type Node = MemoryNode | undefined;
type Relationship = MemoryRelationship | undefined;

/** A value of an item; null where there is none. */
export type ReadValue = (node: Node, relationship: Relationship, values: Values) => unknown;
/** Whether an item meets a condition; null where that is unknown. */
export type IsMet = (node: Node, relationship: Relationship, values: Values) => boolean | null;

export function readColumn(column: Column): ReadValue {
  switch (column.kind) {
    case 'related': {
      const { hop, name } = column;
      return (node, relationship) => follow(hop, node, relationship)[0]?.node?.values[name] ?? null;
    }
    case 'count': {
      const count = countOf(column.hop, column.where);
      return (node, relationship, values) => count(node, relationship, values);
    }
    default: {
      const { of, name } = column;
      return of === 'node' ? (node) => node?.values[name] ?? null : (_node, relationship) => relationship?.values[name] ?? null;
    }
  }
}

export function compileCondition(condition: Condition): IsMet {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return all(condition.conditions.map(compileCondition), condition.kind === 'and');
    case 'not': {
      const isMet = compileCondition(condition.condition);
      return (node, relationship, values) => {
        const met = isMet(node, relationship, values);
        return met === null ? null : !met;
      };
    }
    case 'compare': {
      const read = readColumn(condition.column);
      const compare = COMPARISONS[condition.operator];
      const { value } = condition;
      return (node, relationship, values) => {
        const found = read(node, relationship, values);
        return compare(found, values[value]);
      };
    }
    case 'isNull': {
      const read = readColumn(condition.column);
      return (node, relationship, values) => read(node, relationship, values) === null;
    }
    case 'isEmpty': {
      const read = readColumn(condition.column);
      return (node, relationship, values) => {
        const found = read(node, relationship, values) as readonly unknown[] | null;
        return found === null ? null : found.length === 0;
      };
    }
    default:
      return quantified(condition);
  }
}

/** Conjunction, and by turning everything round disjunction: one `false` decides, else one unknown makes all unknown. */
function all(conditions: readonly IsMet[], conjunction: boolean): IsMet {
  return (node, relationship, values) => {
    let result: boolean | null = conjunction;
    for (const isMet of conditions) {
      const met = isMet(node, relationship, values);
      if (met === !conjunction) return met;
      if (met === null) result = null;
    }
    return result;
  };
}

function quantified({ kind, hop, condition }: Extract<Condition, { kind: Quantifier }>): IsMet {
  if (kind === 'single') {
    const count = countOf(hop, condition);
    return (node, relationship, values) => count(node, relationship, values) === 1;
  }
  const isMet = compileCondition(condition);
  return memoizePerRead(hop, (node, relationship, values) => {
    const holds = (item: Item) => isMet(item.node, item.relationship, values) === true;
    const items = follow(hop, node, relationship);
    return kind === 'all' ? items.every(holds) : items.some(holds) === (kind === 'some');
  });
}

function countOf(hop: Hop, where: Condition | undefined): (...item: Parameters<ReadValue>) => number {
  if (!where) return (node, relationship) => follow(hop, node, relationship).length;
  const isMet = compileCondition(where);
  return memoizePerRead(hop, (node, relationship, values) => {
    let count = 0;
    for (const item of follow(hop, node, relationship)) {
      if (isMet(item.node, item.relationship, values) === true) count += 1;
    }
    return count;
  });
}

/**
 * What a hop from an item comes to is found once a read, however often and on however many ways the item is met: so conditions
 * nested to any depth cost no more than the graph has relationships.
 */
function memoizePerRead<T>(hop: Hop, find: (...item: Parameters<ReadValue>) => T): (...item: Parameters<ReadValue>) => T {
  const isFromRelationship = hop.kind === 'evidence' || hop.kind === 'from' || hop.kind === 'to';
  let read: Values | undefined;
  let known = new Map<object, T>();
  return (node, relationship, values) => {
    const from = isFromRelationship ? relationship : node;
    if (!from) return find(node, relationship, values);
    if (read !== values) {
      read = values;
      known = new Map();
    }
    const found = known.get(from);
    if (found !== undefined) return found;
    const result = find(node, relationship, values);
    known.set(from, result);
    return result;
  };
}

type Compare = (found: unknown, given: unknown) => boolean | null;

/** Compares what is not null; the schema gives an operator only to properties of its type. */
const nullSafe =
  <Found, Given>(compare: (found: Found, given: Given) => boolean): Compare =>
  (found, given) =>
    found === null || given === null ? null : compare(found as Found, given as Given);

export const COMPARISONS: Readonly<Record<Operator, Compare>> = {
  eq: nullSafe((found: unknown, given) => found === given),
  ne: nullSafe((found: unknown, given) => found !== given),
  in: (found, given) => {
    const list = given as readonly unknown[];
    if (list.length === 0) return false;
    return found === null ? null : list.includes(found);
  },
  lt: nullSafe((found: number, given: number) => found < given),
  lte: nullSafe((found: number, given: number) => found <= given),
  gt: nullSafe((found: number, given: number) => found > given),
  gte: nullSafe((found: number, given: number) => found >= given),
  has: nullSafe((found: readonly unknown[], given) => found.includes(given)),
  contains: nullSafe((found: string, given: string) => found.includes(given)),
  startsWith: nullSafe((found: string, given: string) => found.startsWith(given)),
  endsWith: nullSafe((found: string, given: string) => found.endsWith(given)),
};
