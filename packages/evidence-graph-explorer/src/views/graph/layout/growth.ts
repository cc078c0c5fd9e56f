import type { Growth, Position, Scene } from '../../../scene/scene.js';
import { placeAround } from './around.js';
import { byRank } from './rank.js';
import { roomIn, type Space } from './space.js';

/**
 * Places what came into a scene after its beginning, in the order in which it came. What is there already stays where it is.
 * Returns where they would be if none was put elsewhere.
 */
export async function placeGrowth(
  places: Map<string, Position>,
  growth: readonly Growth[],
  { scene, ranks, space, pinned, pause }: GrowthInput,
): Promise<Map<string, Position>> {
  const homes = new Map(places);
  const relations = relationsOf(scene);
  for (const { centre, ids } of growth) {
    const fresh = ids.filter((id) => !places.has(id));
    if (fresh.length === 0) continue;
    const about = centre === null ? undefined : places.get(centre);
    if (centre !== null && about)
      add(places, placeAround({ centre: about, sectors: sectorsOf(centre, fresh, relations) }, [...places.values()], space));
    else for (const id of fresh) placeAlone(id);
    for (const id of fresh) {
      homes.set(id, places.get(id) as Position);
      if (pinned[id]) places.set(id, pinned[id]);
    }
    await pause();
  }
  return homes;

  function placeAlone(id: string): void {
    const [anchor] = [...(relations.get(id)?.keys() ?? [])].filter((other) => places.has(other)).sort(byRank(ranks));
    const about = anchor === undefined ? undefined : places.get(anchor);
    const there = [...places.values()];
    if (about) add(places, placeAround({ centre: about, sectors: [[id]] }, there, space));
    else places.set(id, freest(there, space));
  }
}

export interface GrowthInput {
  readonly scene: Scene;
  readonly ranks: ReadonlyMap<string, number>;
  readonly space: Space;
  /** Where nodes were put. */
  readonly pinned: Readonly<Record<string, Position>>;
  readonly pause: () => Promise<void>;
}

/** For each node, the nodes that it is related to, each with the first relation, as read from the node. */
type Relations = ReadonlyMap<string, ReadonlyMap<string, string>>;

function relationsOf({ nodes, relationships }: Scene): Relations {
  const relations = new Map(nodes.map(({ id }) => [id, new Map<string, string>()]));
  for (const { type, from, to } of relationships) {
    for (const [id, other, relation] of [
      [from, to, `${type} out`],
      [to, from, `${type} in`],
    ] as const) {
      const known = relations.get(id)?.get(other);
      if (known === undefined || relation < known) relations.get(id)?.set(other, relation);
    }
  }
  return relations;
}

/** The new nodes, by the relation through which they came. */
function sectorsOf(centre: string, ids: readonly string[], relations: Relations): string[][] {
  const sectors = new Map<string, string[]>();
  for (const id of [...ids].sort()) {
    const relation = relations.get(centre)?.get(id) ?? '';
    sectors.set(relation, [...(sectors.get(relation) ?? []), id]);
  }
  return [...sectors].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, sector]) => sector);
}

/** The place in the room that is farthest from what is there. */
function freest(there: readonly Position[], space: Space): Position {
  const { x, y, width, height } = roomIn(space);
  const steps = 12;
  const spots = Array.from({ length: (steps + 1) ** 2 }, (_, index) => ({
    x: x + (width * (index % (steps + 1))) / steps,
    y: y + (height * Math.floor(index / (steps + 1))) / steps,
  }));
  const distance = (spot: Position): number =>
    Math.min(...there.map((other) => Math.hypot((other.x - spot.x) / 1.5, other.y - spot.y)));
  return spots.reduce((best, spot) => (distance(spot) > distance(best) ? spot : best));
}

function add(places: Map<string, Position>, more: ReadonlyMap<string, Position>): void {
  for (const [id, place] of more) places.set(id, place);
}
