import type { Agent, Step } from './procedure-reader.js';

/** One step in the picture. Sizes and places are in pixels. */
export interface Card {
  readonly step: Step;
  readonly x: number;
  readonly y: number;
}

export interface Lane {
  /** Undefined where the source does not say who acts. */
  readonly agent: Agent | undefined;
  readonly y: number;
  readonly height: number;
}

export interface Arrow {
  /** The ID of the relationship. */
  readonly id: string;
  readonly basis: string | null;
  /** As the `d` of an SVG path. */
  readonly path: string;
}

export interface LanePicture {
  readonly lanes: readonly Lane[];
  readonly cards: readonly Card[];
  readonly arrows: readonly Arrow[];
  /** Steps that the order says nothing about. */
  readonly unordered: readonly Step[];
  readonly width: number;
  readonly height: number;
}

export const cardWidth = 136;
export const cardHeight = 92;
const columnWidth = 160;
const slotHeight = 104;
const labelWidth = 134;
const gap = 12;

/** From the central level down; a single body comes first, and a kind of body whose level is not said last. */
const levels = ['CENTRAL', 'ELECTORAL_UNIT', 'RECOMMENDING_UNIT', 'PRIMARY', 'BRANCH'];

/** Lays steps out: a lane an actor, a column a place in the order; steps that share both stand below each other. */
export function lanesOf(steps: readonly Step[]): LanePicture {
  const columns = columnsOf(steps);
  const ordered = steps.filter(({ id }) => columns.has(id));
  const agents = new Map(ordered.map((step) => [actorOf(step)?.id, actorOf(step)]));
  const sorted = [...agents.values()].sort((a, b) => levelOf(a) - levelOf(b) || ((a?.id ?? '') < (b?.id ?? '') ? -1 : 1));
  const lanes: Lane[] = [];
  const cards: Card[] = [];
  let y = 0;
  for (const agent of sorted) {
    const slots = new Map<number, number>();
    const laneTop = y;
    for (const step of ordered.filter((one) => actorOf(one)?.id === agent?.id)) {
      const column = columns.get(step.id) as number;
      const slot = slots.get(column) ?? 0;
      slots.set(column, slot + 1);
      cards.push({ step, x: labelWidth + column * columnWidth, y: laneTop + gap / 2 + slot * slotHeight });
    }
    const height = Math.max(...slots.values()) * slotHeight;
    lanes.push({ agent, y: laneTop, height });
    y += height;
  }
  return {
    lanes,
    cards,
    arrows: arrowsOf(cards),
    unordered: steps.filter(({ id }) => !columns.has(id)),
    width: labelWidth + (Math.max(-1, ...columns.values()) + 1) * columnWidth,
    height: y,
  };
}

/** Who decides, and else who performs, proposes or submits. */
export const actorOf = ({ decidedBy, performedBy, proposedBy, submittedBy }: Step): Agent | undefined =>
  [decidedBy, performedBy, proposedBy, submittedBy].flatMap(({ nodes }) => nodes)[0];

function levelOf(agent: Agent | undefined): number {
  if (!agent) return levels.length + 1;
  return agent.level === null ? levels.length : levels.indexOf(agent.level ?? '');
}

/** Each ordered step's column: as few as the order needs, and each step just before the first that follows it. */
export function columnsOf(steps: readonly Step[]): Map<string, number> {
  const known = new Set(steps.map(({ id }) => id));
  const after = new Map(
    steps.map(({ id, precedes }) => [id, precedes.edges.map(({ node }) => node.id).filter((next) => known.has(next))]),
  );
  const isFollowing = new Set([...after.values()].flat());
  const ordered = steps.filter(({ id }) => isFollowing.has(id) || after.get(id)?.length);
  const depths = new Map<string, number>();
  const depthOf = (id: string, onTheWay: readonly string[] = []): number => {
    const known = depths.get(id);
    if (known !== undefined) return known;
    // should the order run in a circle, the step at which it closes does not count
    const later = (after.get(id) ?? []).filter((next) => next !== id && !onTheWay.includes(next));
    const depth = Math.max(-1, ...later.map((next) => depthOf(next, [...onTheWay, id]))) + 1;
    depths.set(id, depth);
    return depth;
  };
  const deepest = Math.max(0, ...ordered.map(({ id }) => depthOf(id)));
  return new Map(ordered.map(({ id }) => [id, deepest - depthOf(id)]));
}

function arrowsOf(cards: readonly Card[]): Arrow[] {
  const places = new Map(cards.map((card) => [card.step.id, card]));
  return cards.flatMap(({ step, x, y }) =>
    step.precedes.edges.flatMap(({ node, relationship }) => {
      const target = places.get(node.id);
      if (!target) return [];
      const path = pathBetween({ step, x, y }, target);
      return { id: relationship.id, basis: relationship.basis, path };
    }),
  );
}

/** A curve to the next column; further on, a way through the gaps between cards, so that it seems to touch none that it passes. */
function pathBetween(from: Card, to: Card): string {
  const [startX, startY] = [from.x + cardWidth, from.y + cardHeight / 2];
  const [endX, endY] = [to.x - 3, to.y + cardHeight / 2];
  if (to.x - from.x <= columnWidth) {
    const bend = Math.max(20, (endX - startX) / 2);
    return `M${startX},${startY} C${startX + bend},${startY} ${endX - bend},${endY} ${endX},${endY}`;
  }
  const half = (columnWidth - cardWidth) / 2;
  return `M${startX},${startY} H${startX + half} V${to.y - gap / 4} H${to.x - half} V${endY} H${endX}`;
}
