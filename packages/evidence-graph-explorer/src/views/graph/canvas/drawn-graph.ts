import type { AbstractGraph } from 'graphology-types';
import type { Position } from '../../../scene/scene.js';

export type DrawnNode = { x: number; y: number; size: number; cell: number; opacity: number; zIndex: number };
export type DrawnEdge = { size: number; color: string; zIndex: number; hidden: boolean };

const unused = (): void => {};

/** A line between two nodes. */
export interface DrawnLine {
  readonly from: string;
  readonly to: string;
  readonly look: DrawnEdge;
}

type Graph = AbstractGraph<DrawnNode, DrawnEdge>;

/** What sigma reads of a graph. */
type Read = Pick<
  Graph,
  'order' | 'multi' | 'nodes' | 'hasNode' | 'getNodeAttributes' | 'forEachNode' | 'hasEdge' | 'getEdgeAttributes' | 'extremities'
>;

/**
 * Nodes and lines as sigma reads them. It stands for a graph of graphology, which is half as large as sigma itself, and of which sigma
 * reads no more than this. It tells sigma of no changes: each picture has a graph of its own, and whoever moves a node has it drawn.
 */
export class DrawnGraph implements Read {
  /** By these sigma knows a graph. */
  readonly multi = true;
  readonly addUndirectedEdgeWithKey = unused;
  readonly dropNode = unused;
  readonly on = unused;
  readonly removeListener = unused;
  readonly #nodes: Map<string, DrawnNode>;
  readonly #lines: Map<string, DrawnLine>;

  constructor(
    nodes: Iterable<readonly [id: string, node: DrawnNode]> = [],
    lines: Iterable<readonly [id: string, line: DrawnLine]> = [],
  ) {
    this.#nodes = new Map(nodes);
    this.#lines = new Map(lines);
  }

  /** As sigma takes it. */
  get asGraph(): Graph {
    return this as unknown as Graph; // it has what sigma reads
  }

  get order(): number {
    return this.#nodes.size;
  }

  nodes(): string[] {
    return [...this.#nodes.keys()];
  }

  edges(): string[] {
    return [...this.#lines.keys()];
  }

  hasNode(id: string): boolean {
    return this.#nodes.has(id);
  }

  hasEdge(id: string): boolean {
    return this.#lines.has(id);
  }

  getNodeAttributes(id: string): DrawnNode {
    return this.#nodes.get(id) as DrawnNode;
  }

  getEdgeAttributes(id: string): DrawnEdge {
    return this.#line(id).look;
  }

  extremities(id: string): [string, string] {
    const { from, to } = this.#line(id);
    return [from, to];
  }

  forEachNode(tell: (id: string, node: DrawnNode) => void): void {
    for (const [id, node] of this.#nodes) tell(id, node);
  }

  forEachEdge(tell: (id: string) => void): void {
    for (const id of this.#lines.keys()) tell(id);
  }

  /** Puts a node elsewhere. */
  move(id: string, { x, y }: Position): void {
    const node = this.#nodes.get(id);
    if (node) this.#nodes.set(id, { ...node, x, y });
  }

  #line(id: string): DrawnLine {
    return this.#lines.get(id) as DrawnLine;
  }
}
