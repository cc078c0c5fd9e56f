import type { Position } from '../../../scene/scene.js';
import { type Box, roomAbout, type Space } from './space.js';

/** Nodes to be placed about another one: each list is a sector of its own, such as what one relation leads to. */
export interface Newcomers {
  readonly centre: Position;
  readonly sectors: readonly (readonly string[])[];
}

const nearest = 150;
const farthest = 320;
/** How far apart new nodes stand on an arc. */
const spacing = 58;
/** Between a row of nodes and the next behind it. */
const depth = 74;
const directions = 48;
const rounds = 60;
/** Labels are wide: nodes beside each other need more room than nodes above each other. */
const apart = { x: 88, y: 46 };

/**
 * Places new nodes about another one, on arcs: a sector for each list, the largest to the side that is freest. What is there already
 * does not move.
 */
export function placeAround({ centre, sectors }: Newcomers, there: readonly Position[], space: Space): Map<string, Position> {
  const room = roomAbout(centre, space);
  const scale = { wide: 1, tall: 0.8, narrow: 0.6 }[space.name];
  const count = sectors.reduce((sum, ids) => sum + ids.length, 0);
  const turn = openTurn(centre, scale * farthest, room);
  const radius = scale * Math.min(farthest, Math.max(nearest, (1.15 * count * spacing) / turn));
  const rows = Math.max(1, Math.ceil((count * spacing * scale) / (turn * radius)));
  const step = (spacing * scale) / radius / rows;
  const placed = new Map<string, Position>();
  const taken: [number, number][] = [];
  for (const ids of [...sectors].sort((a, b) => b.length - a.length)) {
    const width = ids.length * step;
    const arcAt = (angle: number): Position[] =>
      ids.map((_, index) => {
        const turn = angle + (index + 0.5) * step - width / 2;
        const away = radius + (index % rows) * depth * scale;
        return { x: centre.x + away * Math.cos(turn), y: centre.y + away * Math.sin(turn) };
      });
    const others = [...there, ...placed.values()];
    let best = { angle: 0, worth: Number.NEGATIVE_INFINITY };
    for (let direction = 0; direction < directions; direction += 1) {
      const angle = (2 * Math.PI * direction) / directions;
      const worth = worthOf(arcAt(angle), others, room) - 200 * overlapOf([angle - width / 2, angle + width / 2], taken);
      if (worth > best.worth + 1e-6) best = { angle, worth };
    }
    taken.push([best.angle - width / 2, best.angle + width / 2]);
    for (const [index, place] of arcAt(best.angle).entries()) placed.set(ids[index] as string, place);
  }
  return relaxed(placed, [...there, centre], room, scale);
}

/** How much of the circle about a place lies within the room, in radians: at least a quarter of it. */
function openTurn({ x, y }: Position, radius: number, box: Box): number {
  const turns = Array.from({ length: directions }, (_, turn) => (2 * Math.PI * turn) / directions);
  const open = turns.filter((turn) => {
    const place = { x: x + radius * Math.cos(turn), y: y + radius * Math.sin(turn) };
    const inside = within(place, box);
    return inside.x === place.x && inside.y === place.y;
  });
  return 2 * Math.PI * Math.max(0.25, open.length / directions);
}

/** How free places are: far from what is there, and within the room. */
function worthOf(places: readonly Position[], others: readonly Position[], box: Box): number {
  let worth = 0;
  for (const place of places) {
    const inside = within(place, box);
    worth -= 20 * Math.hypot(inside.x - place.x, inside.y - place.y);
    let least = 50;
    for (const { x, y } of others) least = Math.min(least, Math.hypot((x - place.x) / 1.5, y - place.y));
    worth += least;
  }
  return worth;
}

/** By how much a part of the circle overlaps others, in radians. */
function overlapOf([start, end]: readonly [number, number], taken: readonly (readonly [number, number])[]): number {
  let overlap = 0;
  for (const [from, to] of taken) {
    for (const turn of [-2 * Math.PI, 0, 2 * Math.PI])
      overlap += Math.max(0, Math.min(end, to + turn) - Math.max(start, from + turn));
  }
  return overlap;
}

/** Moves the new nodes apart, from one another and from what stays, so many times. */
function relaxed(placed: Map<string, Position>, fixed: readonly Position[], box: Box, scale: number): Map<string, Position> {
  const nodes = [...placed].map(([id, { x, y }]) => ({ id, x, y }));
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, node] of nodes.entries()) {
      for (const other of fixed) Object.assign(node, pushed(node, other, scale, 1));
      for (const other of nodes.slice(0, index)) {
        const moved = pushed(node, other, scale, 0.5);
        Object.assign(other, { x: other.x - (moved.x - node.x), y: other.y - (moved.y - node.y) });
        Object.assign(node, moved);
      }
      Object.assign(node, within(node, box));
    }
  }
  return new Map(nodes.map(({ id, x, y }) => [id, { x, y }]));
}

/** A place moved away from another, by a share of what is lacking between them. */
function pushed(node: Position, other: Position, scale: number, share: number): Position {
  const [dx, dy] = [(node.x - other.x) / (apart.x * scale), (node.y - other.y) / (apart.y * scale)];
  if (Math.abs(dx) >= 1 || Math.abs(dy) >= 1) return node;
  const distance = Math.hypot(dx, dy);
  if (distance >= 1) return node;
  const [ux, uy] = distance > 1e-3 ? [dx / distance, dy / distance] : [0, 1];
  const by = (1 - distance) * share * 0.5;
  return { x: node.x + ux * by * apart.x * scale, y: node.y + uy * by * apart.y * scale };
}

const within = ({ x, y }: Position, box: Box): Position => ({
  x: Math.min(Math.max(x, box.x), box.x + box.width),
  y: Math.min(Math.max(y, box.y), box.y + box.height),
});
