import type { Step } from './procedure-reader.js';

/** Steps in an order in which none stands before one that precedes it, and else as they are given. */
export function inOrder(steps: readonly Step[]): Step[] {
  const left = [...steps];
  const ordered: Step[] = [];
  while (left.length > 0) {
    const followers = new Set(left.flatMap((step) => nextOf(step).filter((id) => id !== step.id)));
    // should the order run in a circle, its first step begins
    const index = Math.max(
      0,
      left.findIndex(({ id }) => !followers.has(id)),
    );
    ordered.push(...left.splice(index, 1));
  }
  return ordered;
}

/** Steps between which no order is told, at one place in time. */
export interface Moment {
  readonly number: number;
  readonly steps: readonly Step[];
}

export interface TimeOrder {
  readonly moments: readonly Moment[];
  /** Steps that the order says nothing about. */
  readonly apart: readonly Step[];
}

/** Steps by their place in time: as few places as the order needs, and each step just before the first that follows it. */
export function timeOrder(steps: readonly Step[]): TimeOrder {
  const depths = depthsOf(steps);
  const deepest = Math.max(-1, ...depths.values());
  const moments = Array.from({ length: deepest + 1 }, (_, index) => ({
    number: index + 1,
    steps: steps.filter(({ id }) => depths.get(id) === deepest - index),
  }));
  return { moments, apart: steps.filter(({ id }) => !depths.has(id)) };
}

/** How many places there are behind each step that the order tells of. */
function depthsOf(steps: readonly Step[]): Map<string, number> {
  const known = new Set(steps.map(({ id }) => id));
  const after = new Map(steps.map((step) => [step.id, nextOf(step).filter((next) => known.has(next))]));
  const isFollowing = new Set([...after.values()].flat());
  const depths = new Map<string, number>();
  const depthOf = (id: string, onTheWay: readonly string[] = []): number => {
    const found = depths.get(id);
    if (found !== undefined) return found;
    // should the order run in a circle, the step at which it closes does not count
    const later = (after.get(id) ?? []).filter((next) => next !== id && !onTheWay.includes(next));
    const depth = Math.max(-1, ...later.map((next) => depthOf(next, [...onTheWay, id]))) + 1;
    depths.set(id, depth);
    return depth;
  };
  for (const { id } of steps) if (isFollowing.has(id) || after.get(id)?.length) depthOf(id);
  return depths;
}

const nextOf = ({ precedes }: Step): string[] => precedes.edges.map(({ node }) => node.id);
