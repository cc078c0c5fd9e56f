import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { Position, Scene } from '../../../scene/scene.js';
import { moveApart, spread } from './apart.js';
import { componentsOf } from './components.js';
import type { LayoutInput, Positions } from './layout.js';
import { randomOf } from './random.js';

const iterations = 400;
const iterationsAtOnce = 10;
/** How far apart nodes are, one above the other. */
const room = 40;
const stretch = 1.3;

/**
 * Force-directed (ForceAtlas2), from a start that follows from the IDs. The largest part that hangs together is laid out so; what does
 * not hang together with it stands in rows below, so that it does not fly off. Works in short slices of time.
 */
export async function forceLayout({ scene, pause }: Pick<LayoutInput, 'scene' | 'pause'>): Promise<Positions> {
  const nodes = [...scene.nodes].sort((a, b) => (a.id < b.id ? -1 : 1));
  const [main = [], ...others] = componentsOf({ ...scene, nodes });
  const positions = new Map(await layOut(within({ ...scene, nodes }, main), pause));
  const below = { x: 0, y: Math.min(0, ...[...positions.values()].map(({ y }) => y)) - 2 * room };
  for (const [id, position] of inRows(others.flat(), below, widthOf(positions))) positions.set(id, position);
  return positions;
}

async function layOut({ nodes, relationships }: Scene, pause: LayoutInput['pause']): Promise<Positions> {
  const graph = new Graph({ type: 'undirected' });
  const seed = nodes.map(({ id }) => id).join(' ');
  for (const [index, { id }] of nodes.entries())
    graph.addNode(id, { ...startOf(randomOf(seed + id), index, nodes.length), size: room / 3 });
  for (const { from, to } of relationships) if (from !== to) graph.mergeEdge(from, to);
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    strongGravityMode: false,
    gravity: 1,
    scalingRatio: 20,
    slowDown: 1,
    barnesHutOptimize: nodes.length > 300,
  };
  for (let done = 0; done < iterations; done += iterationsAtOnce) {
    forceAtlas2.assign(graph, { iterations: iterationsAtOnce, settings });
    await pause();
  }
  lieDown(graph);
  const positions = new Map(graph.mapNodes((id, { x, y }): [string, Position] => [id, { x, y }]));
  return moveApart(spread(positions, room), room, pause);
}

/** About a circle, in the order of the nodes; `random` is in [0, 1). */
function startOf(random: number, index: number, count: number): Position {
  const angle = (2 * Math.PI * index) / count;
  const radius = 10 * Math.sqrt(count) * (0.8 + 0.4 * random);
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

/** Windows are wider than high, and so are labels: turns the longer side of the layout that way, and stretches it. */
function lieDown(graph: Graph): void {
  const extent = (axis: 'x' | 'y'): number => {
    const places = graph.mapNodes((_, attributes) => attributes[axis] as number);
    return Math.max(...places) - Math.min(...places);
  };
  const isUpright = extent('y') > extent('x');
  graph.updateEachNodeAttributes((_, { x, y, ...rest }) => ({ ...rest, x: stretch * (isUpright ? y : x), y: isUpright ? x : y }));
}

function within({ nodes, relationships }: Scene, ids: readonly string[]): Scene {
  const members = new Set(ids);
  return {
    nodes: nodes.filter(({ id }) => members.has(id)),
    relationships: relationships.filter(({ from }) => members.has(from)),
  };
}

function widthOf(positions: Positions): number {
  const xs = [...positions.values()].map(({ x }) => x);
  return Math.max(8 * room, Math.max(0, ...xs) - Math.min(0, ...xs));
}

function inRows(ids: readonly string[], { x, y }: Position, width: number): [string, Position][] {
  const columns = Math.max(1, Math.floor(width / (3 * room)));
  return ids.map((id, index) => [
    id,
    {
      x: x + ((index % columns) - (Math.min(columns, ids.length) - 1) / 2) * 3 * room,
      y: y - Math.floor(index / columns) * 2 * room,
    },
  ]);
}
