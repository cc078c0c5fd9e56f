import type { Scene } from '../../../scene/scene.js';
import { neighboursOf } from './components.js';
import { byRank, type Looks } from './rank.js';

/** What a scene with an order consists of; each list has those of a higher rank first. */
export interface Members {
  /** The node that all in the order are tied to, such as the procedure of its stages; null where there is none. */
  readonly head: string | null;
  /** The IDs of the order, each with those that are tied to it alone. */
  readonly stages: readonly { readonly id: string; readonly tied: readonly string[] }[];
  /** All others, by their families; the largest family first. */
  readonly families: readonly { readonly name: string; readonly ids: readonly string[] }[];
}

export function membersOf(scene: Scene, order: readonly string[], ranks: ReadonlyMap<string, number>, looks: Looks): Members {
  const neighbours = neighboursOf(scene);
  const stages = new Set(order);
  const others = scene.nodes.filter(({ id }) => !stages.has(id));
  const stagesOf = (id: string): string[] => order.filter((stage) => neighbours.get(id)?.has(stage));
  const ranked = byRank(ranks);
  const [head = null] = others
    .map(({ id }) => id)
    .filter((id) => stagesOf(id).length === order.length)
    .sort(ranked);
  const stageOf = new Map<string, string>();
  for (const { id } of others) {
    const [stage, another] = stagesOf(id);
    if (stage !== undefined && another === undefined) stageOf.set(id, stage);
  }
  for (const [id, stage] of tiedThrough(
    others.map(({ id }) => id).filter((id) => stagesOf(id).length === 0),
    neighbours,
    stageOf,
  ))
    stageOf.set(id, stage);
  const families = new Map<string, string[]>();
  for (const { id, type } of others) {
    if (id === head || stageOf.has(id)) continue;
    const name = looks.familyOf(type);
    families.set(name, [...(families.get(name) ?? []), id]);
  }
  return {
    head,
    stages: order.map((stage) => ({
      id: stage,
      tied: others
        .map(({ id }) => id)
        .filter((id) => stageOf.get(id) === stage)
        .sort(ranked),
    })),
    families: [...families]
      .map(([name, ids]) => ({ name, ids: ids.sort(ranked) }))
      .sort((a, b) => b.ids.length - a.ids.length || (a.name < b.name ? -1 : 1)),
  };
}

/** Those whose neighbours are all tied to one and the same stage, with that stage. */
function tiedThrough(
  ids: readonly string[],
  neighbours: ReadonlyMap<string, ReadonlySet<string>>,
  stageOf: ReadonlyMap<string, string>,
): [string, string][] {
  return ids.flatMap((id): [string, string][] => {
    const through = new Set([...(neighbours.get(id) ?? [])].map((neighbour) => stageOf.get(neighbour)));
    const [stage] = through;
    return through.size === 1 && stage !== undefined ? [[id, stage]] : [];
  });
}
