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

/** A label that may stand at any of several places, in pixels. */
export interface FloatingLabel {
  readonly id: string;
  readonly label: string;
  readonly places: readonly { readonly x: number; readonly y: number }[];
}

export interface Area {
  readonly width: number;
  readonly height: number;
}

/**
 * Places labels within the area so that none covers another or a node; those without room are left out.
 * The floating ones take what room the nodes' labels leave. `widthOf` measures a text in pixels.
 */
export function placeLabels(
  marks: readonly Mark[],
  floating: readonly FloatingLabel[],
  area: Area,
  widthOf: (text: string) => number,
): { readonly nodes: PlacedLabel[]; readonly floating: PlacedLabel[] } {
  const nodes = marks.map(({ id, x, y, radius }) => ({ id, ...boxOf(x, y, radius * 2, radius * 2) }));
  const taken: Box[] = [];
  const isFree = (box: Box, id: string): boolean =>
    box.left >= 0 &&
    box.top >= 0 &&
    box.right <= area.width &&
    box.bottom <= area.height &&
    !taken.some((other) => overlap(box, other)) &&
    !nodes.some((other) => other.id !== id && overlap(box, other));
  const place = (
    id: string,
    lines: readonly string[],
    places: (size: Area) => readonly Point[],
    isForced: boolean,
  ): PlacedLabel[] => {
    const size = { width: Math.max(...lines.map(widthOf)), height: lines.length * lineHeight };
    const possible = places(size);
    const centre =
      possible.find(({ x, y }) => isFree(boxOf(x, y, size.width, size.height), id)) ?? (isForced ? possible[0] : undefined);
    if (!centre) return [];
    taken.push(boxOf(centre.x, centre.y, size.width, size.height));
    return [{ id, lines, x: centre.x, y: centre.y - (size.height - lineHeight) / 2, isForced }];
  };
  const ranked = [...marks].sort((a, b) => Number(b.isForced) - Number(a.isForced) || b.rank - a.rank || (a.id < b.id ? -1 : 1));
  return {
    nodes: ranked.flatMap((mark) => place(mark.id, wrap(mark.label, widthOf), (size) => placesAbout(mark, size), mark.isForced)),
    floating: floating.flatMap(({ id, label, places }) => place(id, [label], () => places, false)),
  };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Below, above, to the right, to the left. */
const placesAbout = ({ x, y, radius }: Mark, { width, height }: Area): Point[] => [
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
