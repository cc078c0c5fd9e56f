import type { Position } from '../../../scene/scene.js';
import { boxAbout, isWithin, overlap, type Rectangle } from './rectangle.js';

/** A node on the screen, in pixels. */
export interface Mark extends Position {
  readonly id: string;
  readonly radius: number;
  readonly label: string;
  /** Marks of a higher rank get their label first. */
  readonly rank: number;
  /** Whether its label is drawn even over others. */
  readonly isForced: boolean;
  /** Whether it may take more room than others. */
  readonly isNear: boolean;
  /** Where its label stands if it can. */
  readonly side: 'below' | 'right' | 'left';
  readonly isBold: boolean;
}

/** A label that found room: its lines are aligned to `x`, the first one's middle at `y`. */
export interface PlacedLabel {
  readonly id: string;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly align: 'center' | 'left' | 'right';
  readonly isForced: boolean;
  readonly box: Rectangle;
}

export interface LabelInput {
  readonly marks: readonly Mark[];
  /** Nodes that no label may cover, but for their own. */
  readonly nodes: readonly Pick<Mark, 'id' | 'x' | 'y' | 'radius'>[];
  /** What else no label may cover. */
  readonly obstacles: readonly Rectangle[];
  readonly area: { readonly width: number; readonly height: number };
  /** The width of a text in pixels. */
  readonly widthOf: (text: string, isBold: boolean) => number;
  /** The size of the font in pixels. */
  readonly em: number;
}

export const lineHeight = (em: number): number => Math.round(em * 1.3);
const gap = 3;
const margin = 4;
/** How far labels keep from other nodes. */
const clearance = 2;

/** How wide a label may get, in em, and in how many lines. */
interface Form {
  readonly cjk: number;
  readonly latin: number;
  readonly lines: number;
}

const usual: Form = { cjk: 8, latin: 13, lines: 2 };
const slim: Form = { cjk: 6, latin: 9, lines: 3 };
const ample: Form = { cjk: 20, latin: 20, lines: 3 };

/** How many labels there are at most on an area. */
export const mostLabels = (width: number, height: number): number =>
  Math.min(80, Math.max(12, Math.round((width * height) / 11_000)));

/** Places labels within the area so that none covers another or a node; those without room are left out, but for forced ones. */
export function placeLabels(input: LabelInput): PlacedLabel[] {
  const { marks, obstacles, area, em } = input;
  const nodes = input.nodes.map(({ id, x, y, radius }) => ({
    id,
    box: boxAbout({ x, y }, 2 * (radius + clearance), 2 * (radius + clearance)),
  }));
  const taken: Rectangle[] = [...obstacles];
  const whole = { left: margin, top: margin, right: area.width - margin, bottom: area.height - margin };
  const isFree = (box: Rectangle, id: string): boolean =>
    isWithin(box, whole) &&
    !taken.some((other) => overlap(box, other)) &&
    !nodes.some((other) => other.id !== id && overlap(box, other.box));
  const placed: PlacedLabel[] = [];
  const most = mostLabels(area.width, area.height);
  for (const mark of ranked(marks)) {
    if (placed.length >= most && !mark.isForced) break;
    const candidates = formsOf(mark).flatMap((form) => candidatesFor(mark, linesIn(mark, form, input), em, input));
    const found = candidates.find(({ box }) => isFree(box, mark.id)) ?? (mark.isForced ? candidates[0] : undefined);
    if (!found) continue;
    taken.push(found.box);
    placed.push(found);
  }
  return placed;
}

const ranked = (marks: readonly Mark[]): Mark[] =>
  [...marks].sort(
    (a, b) =>
      Number(b.isForced) - Number(a.isForced) || Number(b.isNear) - Number(a.isNear) || b.rank - a.rank || (a.id < b.id ? -1 : 1),
  );

const formsOf = ({ isNear, isForced }: Mark): Form[] => (isNear || isForced ? [ample, usual, slim] : [usual, slim]);

function linesIn({ label, isBold }: Mark, { cjk, latin, lines }: Form, { em, widthOf }: LabelInput): string[] {
  const isCjk = /[\u2e80-\uffef]/u.test(label);
  return wrap(label, { width: em * (isCjk ? cjk : latin), lines, widthOf: (text) => widthOf(text, isBold) });
}

/** Below, to the right, to the left, above; first of all at the side that is wanted. */
function candidatesFor(mark: Mark, lines: readonly string[], em: number, { widthOf }: LabelInput): PlacedLabel[] {
  const { id, x, y, radius, isForced, isBold } = mark;
  const width = Math.max(...lines.map((line) => widthOf(line, isBold)));
  const line = lineHeight(em);
  const height = lines.length * line;
  const beside = radius + gap + 2;
  const at = (centre: Position, align: PlacedLabel['align'], anchor: number): PlacedLabel => ({
    id,
    lines,
    x: anchor,
    y: centre.y - (height - line) / 2,
    align,
    isForced,
    box: boxAbout(centre, width, height),
  });
  const below = at({ x, y: y + radius + gap + height / 2 }, 'center', x);
  const right = at({ x: x + beside + width / 2, y }, 'left', x + beside);
  const left = at({ x: x - beside - width / 2, y }, 'right', x - beside);
  const above = at({ x, y: y - radius - gap - height / 2 }, 'center', x);
  return { below: [below, right, left, above], right: [right, below, left, above], left: [left, below, right, above] }[mark.side];
}

interface Wrapping {
  readonly width: number;
  readonly lines: number;
  readonly widthOf: (text: string) => number;
}

/** Breaks a label between words, and Chinese anywhere, into lines of about the same length; what is too long ends in an ellipsis. */
export function wrap(label: string, { width, lines: most, widthOf }: Wrapping): string[] {
  const least = Math.ceil(widthOf(label) / width);
  const even = least > 1 && least <= most ? broken(label, (widthOf(label) / least) * 1.12, widthOf) : [];
  const lines = even.length === least && even.every((line) => widthOf(line) <= width) ? even : broken(label, width, widthOf);
  if (lines.length <= most) return lines;
  const last = [...(lines[most - 1] as string)];
  while (last.length > 1 && widthOf(`${last.join('')}…`) > width) last.pop();
  return [...lines.slice(0, most - 1), `${last.join('').trimEnd()}…`];
}

function broken(label: string, width: number, widthOf: (text: string) => number): string[] {
  const lines = [''];
  // signs that close stay with what they close
  for (const piece of label.match(/[\u2e80-\uffef][、。，；：？！”’）》」』…]*|[^\s\u2e80-\uffef]+\s*|\s+/gu) ?? []) {
    const line = lines[lines.length - 1] as string;
    if (line === '' || widthOf(line + piece.trimEnd()) <= width) lines[lines.length - 1] = line + piece;
    else lines.push(piece.trimStart());
  }
  return lines.map((line) => line.trim());
}
