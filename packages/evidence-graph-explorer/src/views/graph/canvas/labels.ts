import { BoxGrid } from './box-grid.js';
import { candidatesFor, type Mark, type PlacedLabel, type WidthOf } from './label-candidates.js';
import { boxAbout, isWithin, leastCovered, overlap, type Rectangle } from './rectangle.js';

export interface LabelInput {
  readonly marks: readonly Mark[];
  /** Nodes that no label may cover, but for their own. */
  readonly nodes: readonly Pick<Mark, 'id' | 'x' | 'y' | 'radius'>[];
  /** What else no label may cover. */
  readonly obstacles: readonly Rectangle[];
  readonly area: { readonly width: number; readonly height: number };
  readonly widthOf: WidthOf;
  /** The size of the font in pixels. */
  readonly em: number;
}

const margin = 4;
/** How far labels keep from other nodes. */
const clearance = 2;
/** For how many labels room is made at most: each frame does so again. */
const mostMoved = 40;

/** How many labels there are at most on an area. */
export const mostLabels = (width: number, height: number): number =>
  Math.min(80, Math.max(12, Math.round((width * height) / 10_000)));

/** Places labels within the area so that none covers another or a node; those without room are left out, but for forced ones. */
export function placeLabels({ marks, nodes, obstacles, area, widthOf, em }: LabelInput): PlacedLabel[] {
  const about = nodes.map(({ id, radius, ...place }) => {
    const side = 2 * (radius + clearance);
    return { id, box: boxAbout(place, side, side) };
  });
  const grid = new BoxGrid(about);
  const whole = { left: margin, top: margin, right: area.width - margin, bottom: area.height - margin };
  const isClear = ({ id, box }: PlacedLabel): boolean =>
    isWithin(box, whole) &&
    !obstacles.some((other) => overlap(box, other)) &&
    !grid.someNear(box, (other) => other.id !== id && overlap(box, other.box));
  const most = mostLabels(area.width, area.height);
  const labels = new Labels(isClear);
  const left: { readonly mark: Mark; readonly candidates: readonly PlacedLabel[] }[] = [];
  for (const mark of ranked(marks)) {
    if (labels.placed.length >= most && !mark.isForced) break;
    const candidates = candidatesFor(mark, em, widthOf);
    if (!labels.place(candidates)) left.push({ mark, candidates });
  }
  for (const { mark, candidates } of left.slice(0, mostMoved)) {
    if (labels.placed.length >= most && !mark.isForced) break;
    if (labels.makeRoom(candidates) || !mark.isForced) continue;
    labels.force(candidates, [...obstacles, ...about.flatMap(({ id, box }) => (id === mark.id ? [] : box))]);
  }
  return labels.placed;
}

/** Labels as they are placed one after another. `isClear` tells whether one would stand on free ground, but for other labels. */
class Labels {
  placed: PlacedLabel[] = [];
  readonly #candidates = new Map<string, readonly PlacedLabel[]>();

  constructor(private readonly isClear: (label: PlacedLabel) => boolean) {}

  /** Places a label where it covers nothing; false where there is no such place. */
  place(candidates: readonly PlacedLabel[]): boolean {
    const found = this.#freeOf(candidates, this.placed);
    if (found) this.#add(found, candidates);
    return found !== undefined;
  }

  /** Places a label where it covers the least of what is there. */
  force(candidates: readonly PlacedLabel[], there: readonly Rectangle[]): void {
    const found = leastCovered(candidates, [...there, ...this.placed.map(({ box }) => box)]);
    if (found) this.#add(found, candidates);
  }

  /** Places a label where another one can give way to it; false where none can. */
  makeRoom(candidates: readonly PlacedLabel[]): boolean {
    for (const candidate of candidates) {
      if (!this.isClear(candidate)) continue;
      const [inTheWay, another] = this.placed.filter(({ box }) => overlap(box, candidate.box));
      if (!inTheWay || another) continue;
      const others = this.placed.filter((label) => label !== inTheWay);
      const moved = this.#freeOf(this.#candidates.get(inTheWay.id) ?? [], [...others, candidate]);
      if (!moved) continue;
      this.placed = [...others, moved];
      this.#add(candidate, candidates);
      return true;
    }
    return false;
  }

  #freeOf(candidates: readonly PlacedLabel[], placed: readonly PlacedLabel[]): PlacedLabel | undefined {
    return candidates.find((label) => !placed.some(({ box }) => overlap(box, label.box)) && this.isClear(label));
  }

  #add(label: PlacedLabel, candidates: readonly PlacedLabel[]): void {
    this.placed.push(label);
    this.#candidates.set(label.id, candidates);
  }
}

const ranked = (marks: readonly Mark[]): Mark[] =>
  [...marks].sort(
    (a, b) =>
      Number(b.isForced) - Number(a.isForced) || Number(b.isNear) - Number(a.isNear) || b.rank - a.rank || (a.id < b.id ? -1 : 1),
  );
