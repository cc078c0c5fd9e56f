import { loadCode } from '../../../fault.js';
import { type Growth, type Position, type Scene, sceneWithin } from '../../../scene/scene.js';
import type { Layout } from '../../../state/state.js';
import { moveApart } from './apart.js';
import { type Composition, compose } from './composition.js';
import { concentricLayout } from './concentric-layout.js';
import { distanceIn, fitted } from './fit.js';
import { placeGrowth } from './growth.js';
import { type Looks, ranksOf } from './rank.js';
import { sectionsLayout } from './sections-layout.js';
import { flipped, type Space } from './space.js';

export type Positions = ReadonlyMap<string, Position>;

export interface LayoutInput {
  /** All that has come into the scene, hidden or not: what is hidden keeps its place. */
  readonly scene: Scene;
  /** How it came in: the first is what the scene begins with. */
  readonly growth: readonly Growth[];
  readonly space: Space;
  readonly looks: Looks;
  /** Nodes that stay where they were put. */
  readonly pinned: Readonly<Record<string, Position>>;
  /** Where nodes are now: those stay, but for the ones that the scene begins with. */
  readonly previous: Positions;
  /** The ID of the node in the middle, where a layout has one. */
  readonly centre: string | null;
  /** Where in the source a node is first spoken of; undefined where it is not, or that is not known. */
  readonly sectionOf: (id: string) => number | undefined;
  /** Lets the page do its other work. */
  readonly pause: () => Promise<void>;
}

/** What a layout gives. */
export interface LaidOut {
  readonly positions: Positions;
  /** Where nodes would be that were put elsewhere. */
  readonly unpinned: Positions;
  readonly zones: Composition['zones'];
  readonly order: Composition['order'];
}

export const nowhere: LaidOut = { positions: new Map(), unpinned: new Map(), zones: [], order: [] };

/**
 * Gives every node of the scene a place on the space, in its pixels; y grows upwards, from minus its height to 0. The same input gives
 * the same places.
 */
export async function layOut(layout: Layout, input: LayoutInput): Promise<LaidOut> {
  const { scene, growth, space, previous, pause } = input;
  if (scene.nodes.length === 0) return nowhere;
  const pinned = Object.fromEntries(Object.entries(input.pinned).map(([id, position]) => [id, flipped(position)]));
  const [first, ...later] = growth;
  const beginning = sceneWithin(scene, new Set(first?.ids));
  const composition = layout === 'stages' ? compose(beginning, input.looks, space) : null;
  const homes = new Map(composition?.places ?? (await placesBy(layout, { ...input, scene: beginning })));
  const isLater = new Set(later.flatMap(({ ids }) => ids));
  for (const [id, position] of previous) if (isLater.has(id) && !homes.has(id)) homes.set(id, flipped(position));
  const places = new Map([...homes].map(([id, place]) => [id, pinned[id] ?? place]));
  const grown = await placeGrowth(places, later, { scene, ranks: ranksOf(scene, input.looks), space, pinned, pause });
  for (const [id, place] of grown) if (!homes.has(id)) homes.set(id, place);
  const inScene = (all: ReadonlyMap<string, Position>): Positions => new Map([...all].map(([id, place]) => [id, flipped(place)]));
  return {
    positions: inScene(places),
    unpinned: inScene(homes),
    zones: composition?.zones ?? [],
    order: composition?.order ?? [],
  };
}

/** What has a place but no order: laid out as if the space had no borders, then fitted into it, and spread where it is crowded. */
async function placesBy(layout: Layout, input: LayoutInput): Promise<Positions> {
  const { space, pause } = input;
  const positions = await layoutOf[layout === 'stages' ? 'force' : layout]({ ...input, pinned: {}, previous: new Map() });
  const places = fitted(new Map([...positions].map(([id, position]) => [id, flipped(position)])), space);
  return layout === 'concentric' ? places : fitted(await moveApart(places, distanceIn(space, places.size), pause), space);
}

const layoutOf: Readonly<Record<Exclude<Layout, 'stages'>, (input: LayoutInput) => Promise<Positions>>> = {
  force: async (input) => (await loadCode(import('./force-layout.js'))).forceLayout(input), // large, and seldom needed at first
  sections: sectionsLayout,
  concentric: concentricLayout,
};
