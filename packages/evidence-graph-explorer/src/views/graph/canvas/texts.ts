import type { Position } from '../../../scene/scene.js';
import type { Mark, PlacedLabel, WidthOf } from './label-candidates.js';
import { placeLabels } from './labels.js';
import type { PictureGroup } from './picture.js';
import { type Pill, placePills } from './pills.js';
import { boxAbout, type Rectangle } from './rectangle.js';

/** A node on the screen, as texts about it need it. */
export interface TextMark extends Omit<Mark, 'side'> {
  readonly isSelected: boolean;
  readonly isHovered: boolean;
  readonly isDimmed: boolean;
}

export interface TextInput {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly TextMark[];
  /** The relations of the selected node. */
  readonly groups: readonly PictureGroup[];
  readonly obstacles: readonly Rectangle[];
}

export interface Texts {
  readonly labels: readonly PlacedLabel[];
  readonly pills: readonly Pill[];
}

/** So many neighbours of what is in focus are named at any cost; of more, as many as have room. On a small picture they would cover one another. */
const mostNamed = (width: number, height: number): number => Math.min(24, Math.round((width * height) / 25_000));

/** Where the texts of a picture stand: what is selected or pointed at first, then its neighbours, what leads to them, and all others. */
export function placeTexts(input: TextInput, widthOf: WidthOf, em: number): Texts {
  const { width, height, marks } = input;
  const seen = marks.filter((mark) => isSeen(mark, input));
  const selected = marks.find(({ isSelected }) => isSelected);
  const obstacles = [...input.obstacles];
  const place = (some: readonly TextMark[], isForced: boolean): PlacedLabel[] => {
    const sided = some.map((mark) => ({ ...mark, isForced, side: sideOf(mark, selected) }));
    const placed = placeLabels({ marks: sided, nodes: seen, obstacles, area: { width, height }, widthOf, em });
    obstacles.push(...placed.map(({ box }) => box));
    return placed;
  };
  const forced = seen.filter(({ isForced }) => isForced);
  const near = seen.filter(({ isForced, isNear }) => isNear && !isForced);
  const named = near.length <= mostNamed(width, height) ? near : [];
  const first = [...place(forced, true), ...place(named, true)];
  const pills = pillsOf(input, [...obstacles, ...seen.map(boxOfNode)], (text) => widthOf(text, false));
  obstacles.push(...pills.map(({ box }) => box));
  const others = seen.filter((mark) => !mark.isForced && !named.includes(mark));
  return { labels: [...first, ...place(others, false)], pills };
}

const isSeen = ({ x, y, isDimmed, isHovered }: TextMark, { width, height }: TextInput): boolean =>
  (!isDimmed || isHovered) && x > -40 && y > -40 && x < width + 40 && y < height + 40;

/** Labels about a selected node stand away from it, where they do not lie on the lines to it. */
function sideOf({ x, y }: Position, selected: Position | undefined): Mark['side'] {
  if (!selected || Math.abs(x - selected.x) < 0.5 * Math.abs(y - selected.y) || x === selected.x) return 'below';
  return x > selected.x ? 'right' : 'left';
}

const boxOfNode = (mark: TextMark): Rectangle => boxAbout(mark, 2 * mark.radius + 6, 2 * mark.radius + 6);

/** What the relations of the selected node are called. */
function pillsOf(
  { marks, groups, width, height }: TextInput,
  obstacles: readonly Rectangle[],
  widthOf: (text: string) => number,
): Pill[] {
  const centre = marks.find(({ isSelected }) => isSelected);
  if (!centre) return [];
  const places = new Map(marks.map((mark) => [mark.id, mark]));
  const area = { left: 4, top: 4, right: width - 4, bottom: height - 4 };
  return placePills({ groups, centre, radius: centre.radius, placeOf: (id) => places.get(id), obstacles, area, widthOf });
}
