import type { Position, Scene } from '../../../scene/scene.js';
import { membersOf } from './members.js';
import { orderOf } from './order.js';
import { type Looks, ranksOf } from './rank.js';
import { composeRows } from './rows-composition.js';
import type { Box, Space } from './space.js';
import { composeWide } from './wide-composition.js';

/** A part of the ground that belongs together; `family` names what is in it, where that is one family. */
export interface Zone extends Box {
  readonly family: string | null;
}

/** A scene on a space: where nodes stand there, in pixels whose `y` grows downwards. A small space has no place for some. */
export interface Composition {
  readonly places: ReadonlyMap<string, Position>;
  readonly zones: readonly Zone[];
  /** The IDs of what is in order, the first first. */
  readonly order: readonly string[];
}

/** A scene in which an order runs through, such as the stages of a procedure; null where none does. */
export function compose(scene: Scene, looks: Looks, space: Space): Composition | null {
  const order = orderOf(scene);
  if (!order) return null;
  const ranks = ranksOf(scene, looks);
  const members = membersOf(scene, order, ranks, looks);
  return { ...(space.name === 'wide' ? composeWide(members) : composeRows(members, ranks, space)), order };
}
