import type { PromiseOrValue } from './read.js';
import type { Direction } from './shape.js';

/** One level of a walk through the graph: the relationships of some nodes. */
export interface Expansion {
  /** The nodes that are walked from, each once. One that is not there has no relationships. */
  readonly ids: readonly string[];
  /** Which of their relationships. */
  readonly steps: readonly Step[];
  /** The most of one type in one direction that a node gives. @default all it has */
  readonly perRelation?: number | undefined;
  /** The most in all. */
  readonly limit: number;
}

/** A relationship type as it is followed from a node. */
export interface Step {
  readonly type: string;
  readonly direction: Direction | 'BOTH';
}

/** A relationship as it was met from one of its ends. */
export interface Traversal {
  /** The relationship's id. */
  readonly id: string;
  readonly type: string;
  /** The ids of the nodes where it starts and ends. */
  readonly from: string;
  readonly to: string;
  /** `OUT` where it was met from its start. One from a node to itself is met once, as `OUT`. */
  readonly direction: Direction;
}

/**
 * Walks one level. The order is total: by the place of the node in `ids`; then by type, outgoing before incoming; then as
 * the relation's list is ordered unless asked otherwise: by `order` where it has one, then by the relationship's sort key.
 */
export type Expand = (expansion: Expansion, signal?: AbortSignal) => PromiseOrValue<readonly Traversal[]>;

/** Nodes and which of their relationships. */
export type Level = Pick<Expansion, 'ids' | 'steps'>;

/** Tells of each of some levels how many relationships it has, without reading them; one from a node to itself counts in each direction. */
export type CountLevels = (levels: readonly Level[], signal?: AbortSignal) => PromiseOrValue<readonly number[]>;

/** Which types are followed in each direction, each once and in the order of their names. */
export function directedTypes(over: readonly Step[]): Readonly<Record<Direction, readonly string[]>> {
  const typesOf = (direction: Direction) =>
    [...new Set(over.filter((step) => step.direction === direction || step.direction === 'BOTH').map(({ type }) => type))].sort();
  return { OUT: typesOf('OUT'), IN: typesOf('IN') };
}
