import type { Position } from '../../../scene/scene.js';
import type { PictureGroup } from './picture.js';
import { boxAbout, isWithin, leastCovered, overlap, type Rectangle } from './rectangle.js';

/** The name of a relation on the screen, with the number of nodes that it leads to where there are several. */
export interface Pill {
  readonly id: string;
  readonly label: string;
  /** Null where it leads to one node. */
  readonly count: number | null;
  readonly centre: Position;
  readonly box: Rectangle;
}

export interface PillInput {
  readonly groups: readonly PictureGroup[];
  readonly centre: Position;
  readonly radius: number;
  readonly placeOf: (id: string) => Position | undefined;
  readonly obstacles: readonly Rectangle[];
  readonly area: Rectangle;
  readonly widthOf: (text: string) => number;
}

const height = 22;
const padding = 10;
/** How far on its way a pill may stand, and by how much aside, in radians. */
const shares = [0.5, 0.42, 0.6, 0.34, 0.7, 0.8, 0.26, 0.9];
const turns = [0, 0.16, -0.16, 0.32, -0.32, 0.5, -0.5];

/** Puts a pill for each relation on the way to the nodes that it leads to, where it covers nothing. */
export function placePills({ groups, centre, radius, placeOf, obstacles, area, widthOf }: PillInput): Pill[] {
  const taken = [...obstacles];
  return groups.flatMap(({ id, label, ends }) => {
    const places = ends.flatMap((end) => placeOf(end) ?? []);
    if (places.length === 0) return [];
    const count = ends.length > 1 ? ends.length : null;
    const width = widthOf(count === null ? label : `${label} ×${count}`) + (count === null ? 4 : 2 * padding + 4);
    const { angle, reach } = bisectorOf(centre, places);
    const candidates = shares.flatMap((share) =>
      (count === null ? [0] : turns).map((turn) => {
        const away = Math.max(radius + height, share * Math.min(reach, 320));
        return { x: centre.x + away * Math.cos(angle + turn), y: centre.y + away * Math.sin(angle + turn) };
      }),
    );
    const pills = candidates.map((place) => ({ id, label, count, centre: place, box: boxAbout(place, width, height) }));
    const free = pills.find(({ box }) => isWithin(box, area) && !taken.some((other) => overlap(box, other)));
    // one that stands for several is there at any cost: it tells how many
    const seen = pills.filter(({ box }) => isWithin(box, area));
    const found = free ?? (count === null ? undefined : leastCovered(seen, taken));
    if (found) taken.push(found.box);
    return found ?? [];
  });
}

/** The way on which most of the places lie, as seen from a centre, and how far they are on average. */
function bisectorOf(centre: Position, places: readonly Position[]): { angle: number; reach: number } {
  let [x, y, reach] = [0, 0, 0];
  for (const place of places) {
    const distance = Math.hypot(place.x - centre.x, place.y - centre.y) || 1;
    x += (place.x - centre.x) / distance;
    y += (place.y - centre.y) / distance;
    reach += distance / places.length;
  }
  return { angle: Math.atan2(y, x), reach };
}
