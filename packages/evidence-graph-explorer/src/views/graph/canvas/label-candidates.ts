import type { Position } from '../../../scene/scene.js';
import { boxAbout, type Rectangle } from './rectangle.js';
import { wrap } from './wrap.js';

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
  readonly box: Rectangle;
}

/** How wide a text is, in pixels; the same function measures alike always. */
export type WidthOf = (text: string, isBold: boolean) => number;

export const lineHeight = (em: number): number => Math.round(em * 1.3);
const gap = 3;
/** How far names beside each other keep apart at the least, so that they are not read as one. */
const apart = 8;

/** How wide a label may get, in em, and in how many lines. */
interface Form {
  readonly cjk: number;
  readonly latin: number;
  readonly lines: number;
}

const usual: Form = { cjk: 8, latin: 13, lines: 2 };
const slim: Form = { cjk: 6, latin: 9, lines: 3 };
const ample: Form = { cjk: 20, latin: 20, lines: 3 };

const formsOf = ({ isNear, isForced }: Mark): Form[] => (isNear || isForced ? [ample, usual, slim] : [usual, slim]);

/** Where a label can stand, in the forms that it can have; the best first. `em` is the size of its font in pixels. */
export const candidatesFor = (mark: Mark, em: number, widthOf: WidthOf): PlacedLabel[] =>
  formsOf(mark).flatMap((form) => placesAbout(mark, wrappedIn(mark, form, em, widthOf), em));

/** A label in lines. */
interface Wrapped {
  readonly lines: readonly string[];
  /** Of the longest line, in pixels. */
  readonly width: number;
}

/** Labels in lines, for each way to measure: most are as in the last frame. */
const wrapped = new WeakMap<WidthOf, Map<string, Wrapped>>();

function wrappedIn(mark: Mark, form: Form, em: number, widthOf: WidthOf): Wrapped {
  const known = wrapped.get(widthOf) ?? new Map<string, Wrapped>();
  wrapped.set(widthOf, known);
  const key = `${form.cjk} ${form.lines} ${em} ${mark.isBold} ${mark.label}`;
  const found = known.get(key) ?? wrapIn(mark, form, em, widthOf);
  known.set(key, found);
  return found;
}

function wrapIn({ label, isBold }: Mark, { cjk, latin, lines: most }: Form, em: number, widthOf: WidthOf): Wrapped {
  const isCjk = /[\u2e80-\uffef]/u.test(label);
  const measure = (text: string): number => widthOf(text, isBold);
  const lines = wrap(label, { width: em * (isCjk ? cjk : latin), lines: most, widthOf: measure });
  return { lines, width: Math.max(...lines.map(measure)) };
}

/** Below, to the right, to the left, above, the side that is wanted first; then below and above to one side. */
function placesAbout(mark: Mark, { lines, width }: Wrapped, em: number): PlacedLabel[] {
  const { id, x, y, radius } = mark;
  const line = lineHeight(em);
  const height = lines.length * line;
  const at = (centre: Position, align: PlacedLabel['align']): PlacedLabel => ({
    id,
    lines,
    x: centre.x + { left: -width / 2, center: 0, right: width / 2 }[align],
    y: centre.y - (height - line) / 2,
    align,
    box: boxAbout(centre, width + apart, height),
  });
  const [across, down] = [radius + gap + 2 + width / 2, radius + gap + height / 2];
  const aside = Math.max(0, width / 2 - radius);
  const below = at({ x, y: y + down }, 'center');
  const right = at({ x: x + across, y }, 'left');
  const left = at({ x: x - across, y }, 'right');
  const above = at({ x, y: y - down }, 'center');
  const corners = [down, -down].flatMap((by) => [
    at({ x: x + aside, y: y + by }, 'left'),
    at({ x: x - aside, y: y + by }, 'right'),
  ]);
  const sides = { below: [below, right, left, above], right: [right, below, left, above], left: [left, below, right, above] };
  return [...sides[mark.side], ...corners];
}
