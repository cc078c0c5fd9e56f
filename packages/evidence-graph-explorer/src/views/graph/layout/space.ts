import type { Position } from '../../../scene/scene.js';

/** A rectangle; `y` is its upper edge, and grows downwards. */
export interface Box extends Position {
  readonly width: number;
  readonly height: number;
}

/** What pictures are composed in, in pixels: a canvas of that size shows it as it is, any other one at a scale. */
export interface Space {
  readonly name: 'wide' | 'tall' | 'narrow';
  readonly width: number;
  readonly height: number;
}

export const wideSpace: Space = { name: 'wide', width: 1280, height: 748 };
export const tallSpace: Space = { name: 'tall', width: 768, height: 972 };
export const narrowSpace: Space = { name: 'narrow', width: 390, height: 728 };

const narrowBelow = 700;

/** The space whose form is most like that of a canvas. */
export function spaceOf({ offsetWidth: width, offsetHeight: height }: Pick<HTMLElement, 'offsetWidth' | 'offsetHeight'>): Space {
  if (width < narrowBelow) return narrowSpace;
  return height > width ? tallSpace : wideSpace;
}

/** Where nodes may stand that no composition has a place for. */
export const roomIn = ({ name, width, height }: Space): Box =>
  name === 'narrow'
    ? { x: 40, y: 34, width: width - 80, height: height - 130 }
    : { x: 60, y: 84, width: width - 120, height: height - 176 };

/** How much of a wide space the panel covers that tells of a selected node. */
const panelWidth = 400;

/** Where nodes may stand that belong to another one: not where the panel lies once that is selected. */
export function roomAbout({ x }: Position, space: Space): Box {
  const room = roomIn(space);
  const free = space.width - panelWidth - room.x - 40;
  return space.name === 'wide' && x < room.x + free ? { ...room, width: free } : room;
}

/** A place in a scene, whose `y` grows upwards, from one whose `y` grows downwards; and the other way round. */
export const flipped = ({ x, y }: Position): Position => ({ x, y: -y });
