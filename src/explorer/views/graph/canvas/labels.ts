/** A node on the screen, in pixels. */
export interface Mark {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly label: string;
  /** Marks of a higher rank get their label first. */
  readonly rank: number;
  /** Whether its label is drawn even over others. */
  readonly isForced: boolean;
}

/** A label that found room: its lines are centred about `x`, the first one's middle at `y`. */
export interface PlacedLabel {
  readonly id: string;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly isForced: boolean;
}

export const lineHeight = 15;
const widest = 150;
const mostLines = 3;
const gap = 3;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Places labels so that none covers another or a node of a higher rank; those without room are left out. `widthOf` measures a text in pixels. */
export function placeLabels(marks: readonly Mark[], widthOf: (text: string) => number): PlacedLabel[] {
  const taken: Box[] = marks.map(({ x, y, radius }) => boxOf(x, y, radius * 2, radius * 2));
  const placed: PlacedLabel[] = [];
  const ranked = [...marks].sort((a, b) => Number(b.isForced) - Number(a.isForced) || b.rank - a.rank || (a.id < b.id ? -1 : 1));
  for (const mark of ranked) {
    const lines = wrap(mark.label, widthOf);
    const width = Math.max(...lines.map(widthOf));
    const height = lines.length * lineHeight;
    const centres = placesFor(mark, width, height);
    const own = boxOf(mark.x, mark.y, mark.radius * 2, mark.radius * 2);
    const centre = centres.find(({ x, y }) => {
      const box = boxOf(x, y, width, height);
      return taken.every((other) => !overlap(box, other) || same(other, own));
    });
    const chosen = centre ?? (mark.isForced ? centres[0] : undefined);
    if (!chosen) continue;
    taken.push(boxOf(chosen.x, chosen.y, width, height));
    placed.push({ id: mark.id, lines, x: chosen.x, y: chosen.y - (height - lineHeight) / 2, isForced: mark.isForced });
  }
  return placed;
}

/** Below, above, to the right, to the left. */
const placesFor = ({ x, y, radius }: Mark, width: number, height: number): { x: number; y: number }[] => [
  { x, y: y + radius + gap + height / 2 },
  { x, y: y - radius - gap - height / 2 },
  { x: x + radius + gap + width / 2, y },
  { x: x - radius - gap - width / 2, y },
];

const boxOf = (x: number, y: number, width: number, height: number): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});

const overlap = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const same = (a: Box, b: Box): boolean => a.left === b.left && a.top === b.top && a.right === b.right;

/** Breaks a label between words, and Chinese anywhere; what is too long ends in an ellipsis. */
export function wrap(label: string, widthOf: (text: string) => number): string[] {
  const lines = [''];
  for (const piece of label.match(/[\u2e80-\uffef]|[^\s\u2e80-\uffef]+\s*|\s+/gu) ?? []) {
    const line = lines[lines.length - 1] as string;
    if (line === '' || widthOf(line + piece.trimEnd()) <= widest) lines[lines.length - 1] = line + piece;
    else lines.push(piece.trimStart());
  }
  const trimmed = lines.map((line) => line.trim());
  return trimmed.length <= mostLines ? trimmed : [...trimmed.slice(0, mostLines - 1), `${trimmed[mostLines - 1]}…`];
}
