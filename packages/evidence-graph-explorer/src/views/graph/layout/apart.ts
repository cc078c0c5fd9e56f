import type { Position } from '../../../scene/scene.js';
import type { LayoutInput, Positions } from './layout.js';
import { randomOf } from './random.js';

const rounds = 200;
/** Of many nodes, each round takes long: there are fewer. */
const work = 30_000;
/** By how much a layout is scaled up at most. */
const largest = 8;
/** Labels are wide: nodes beside each other need more room than nodes above each other. */
const width = 1.4;

/** Moves nodes until none is nearer to another than `distance`, or for so many rounds. */
export async function moveApart(positions: Positions, distance: number, pause: LayoutInput['pause']): Promise<Positions> {
  const nodes = [...positions].map(([id, { x, y }]) => ({ id, x, y }));
  for (let round = 0, hasMoved = true; hasMoved && round < Math.min(rounds, work / nodes.length); round += 1) {
    hasMoved = false;
    for (const [index, a] of nodes.entries()) {
      for (let next = index + 1; next < nodes.length; next += 1) hasMoved = push(a, nodes[next] as Node, distance) || hasMoved;
    }
    await pause();
  }
  return new Map(nodes.map(({ id, x, y }) => [id, { x, y }]));
}

/** Scales a layout up until half of its nodes are as far from the nearest other one as `distance`. */
export function spread(positions: Positions, distance: number): Positions {
  const places = [...positions.values()];
  const nearest = places
    .map((a) => Math.min(...places.map((b) => (a === b ? Number.POSITIVE_INFINITY : Math.hypot((b.x - a.x) / width, b.y - a.y)))))
    .sort((a, b) => a - b);
  const median = nearest[Math.floor(nearest.length / 2)] ?? distance;
  const factor = Math.min(Math.max(1, distance / median), largest);
  return new Map([...positions].map(([id, { x, y }]) => [id, { x: x * factor, y: y * factor }]));
}

interface Node extends Position {
  readonly id: string;
  x: number;
  y: number;
}

/** Moves two nodes that are too near from each other; false where they are not. */
function push(a: Node, b: Node, distance: number): boolean {
  const [dx, dy] = [(b.x - a.x) / width, b.y - a.y];
  if (Math.abs(dx) >= distance || Math.abs(dy) >= distance) return false;
  const apart = Math.hypot(dx, dy);
  if (apart >= distance - 0.01) return false;
  const angle = apart > 0.01 ? Math.atan2(dy, dx) : 2 * Math.PI * randomOf(a.id + b.id);
  const by = (distance - apart) / 2;
  move(a, -by, angle);
  move(b, by, angle);
  return true;
}

function move(node: Node, by: number, angle: number): void {
  node.x += by * Math.cos(angle) * width;
  node.y += by * Math.sin(angle);
}
