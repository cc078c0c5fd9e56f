import type { Position, Scene } from '../../../scene/scene.js';
import type { Layout } from '../../../state/state.js';
import { concentricLayout } from './concentric-layout.js';
import { forceLayout } from './force-layout.js';
import { sectionsLayout } from './sections-layout.js';

export type Positions = ReadonlyMap<string, Position>;

export interface LayoutInput {
  readonly scene: Scene;
  /** Nodes that stay where they were put. */
  readonly pinned: Readonly<Record<string, Position>>;
  /** Where nodes are now: a new layout starts from there. */
  readonly previous: Positions;
  /** The ID of the node in the middle, where a layout has one. */
  readonly centre: string | null;
  /** Where in the source a node is first spoken of; undefined where it is not, or that is not known. */
  readonly sectionOf: (id: string) => number | undefined;
  /** Lets the page do its other work. */
  readonly pause: () => Promise<void>;
}

/** Gives every node of the scene a place. The same input gives the same places. */
export const layOut = (layout: Layout, input: LayoutInput): Promise<Positions> => layoutOf[layout](input);

const layoutOf: Readonly<Record<Layout, (input: LayoutInput) => Promise<Positions>>> = {
  force: forceLayout,
  sections: sectionsLayout,
  concentric: concentricLayout,
};
