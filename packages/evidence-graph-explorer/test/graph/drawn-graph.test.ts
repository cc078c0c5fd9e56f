import { describe, expect, it } from 'vitest';
import { DrawnGraph, type DrawnNode } from '../../src/views/graph/canvas/drawn-graph.js';

const node = (x: number): DrawnNode => ({ x, y: 0, size: 8, cell: 0, opacity: 1, zIndex: 1 });
const look = { size: 1, color: '#000000', zIndex: 0, hidden: false };
const graph = () =>
  new DrawnGraph(
    [
      ['a', node(1)],
      ['b', node(2)],
    ],
    [['ab', { from: 'a', to: 'b', look }]],
  );
const told = (each: (tell: (...told: unknown[]) => void) => void): unknown[] => {
  const all: unknown[] = [];
  each((...one) => all.push(one));
  return all;
};

describe('the graph that sigma draws', () => {
  it('tells its nodes and lines in their order', () => {
    const drawn = graph();
    expect([drawn.order, drawn.nodes(), drawn.edges(), drawn.extremities('ab')]).toEqual([2, ['a', 'b'], ['ab'], ['a', 'b']]);
    expect([drawn.hasNode('a'), drawn.hasNode('ab'), drawn.hasEdge('ab'), drawn.hasEdge('a')]).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect([drawn.getNodeAttributes('b'), drawn.getEdgeAttributes('ab')]).toEqual([node(2), look]);
    expect([told((tell) => drawn.forEachNode(tell)), told((tell) => drawn.forEachEdge(tell))]).toEqual([
      [
        ['a', node(1)],
        ['b', node(2)],
      ],
      [['ab']],
    ]);
  });

  it('moves a node, and none that it has not got', () => {
    const drawn = graph();
    drawn.move('a', { x: 5, y: 6 });
    drawn.move('c', { x: 5, y: 6 });
    expect([drawn.getNodeAttributes('a'), drawn.nodes()]).toEqual([{ ...node(5), y: 6 }, ['a', 'b']]);
  });
});
