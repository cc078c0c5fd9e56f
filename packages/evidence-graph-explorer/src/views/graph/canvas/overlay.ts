import { iconNode } from '../../../style/icons.js';
import { drawEdges, raisedColor } from './draw-edges.js';
import type { CanvasColors } from './graph-canvas.js';
import { lineHeight, type PlacedLabel, type WidthOf } from './label-candidates.js';
import type { Pill } from './pills.js';
import type { ScreenEdge } from './screen-edge.js';
import { placeTexts, type TextInput, type TextMark, type Texts } from './texts.js';

/** A node on the screen, with what is drawn about it. */
export interface OverlayMark extends TextMark {
  readonly isPinned: boolean;
  readonly isMarked: boolean;
  readonly isBackground: boolean;
}

export interface OverlayInput extends TextInput {
  readonly marks: readonly OverlayMark[];
  /** The edges that are drawn above the nodes. */
  readonly edges: readonly ScreenEdge[];
  /** The ID of the edge that a reader points at. */
  readonly hoveredEdge: string | null;
  readonly orderColor: string;
  readonly colors: CanvasColors;
}

const halo = 5;
const narrowBelow = 700;

/** Draws what stands above the nodes: edges in focus, rings, and texts that do not cover one another. Returns where the texts are. */
export function drawOverlay(context: CanvasRenderingContext2D, input: OverlayInput, measuring: typeof measure): Texts {
  const { width, height, marks, edges, colors } = input;
  const em = width < narrowBelow ? 12 : 13;
  const widthOf = measuring(context, colors.sans, em);
  context.clearRect(0, 0, width, height);
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  drawEdges(
    context,
    edges,
    ({ edge }) => (edge.id === input.hoveredEdge ? colors.accent : raisedColor(edge.role, colors, input.orderColor)),
    ({ edge }) => edge.id === input.hoveredEdge || edge.role !== 'focus',
  );
  for (const mark of marks) drawRings(context, mark, colors);
  const { labels, pills } = placeTexts(input, widthOf, em);
  const places = new Map(marks.map((mark) => [mark.id, mark]));
  drawPills(context, pills, colors, em);
  drawLabels(context, labels, places, colors, em);
  return { labels, pills };
}

const fontOf = (sans: string, em: number, isBold: boolean): string => `${isBold ? '600 ' : ''}${isBold ? em + 1 : em}px ${sans}`;

/** Measures texts in a typeface and size; what it has measured is kept. */
export function measure(context: CanvasRenderingContext2D, sans: string, em: number): WidthOf {
  const widths = new Map<string, number>();
  return (text, isBold) => {
    const key = isBold ? `*${text}` : ` ${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      context.font = fontOf(sans, em, isBold);
      width = context.measureText(text).width;
      widths.set(key, width);
    }
    return width;
  };
}

function drawLabels(
  context: CanvasRenderingContext2D,
  labels: readonly PlacedLabel[],
  marks: ReadonlyMap<string, OverlayMark>,
  { ink, paper, sans }: CanvasColors,
  em: number,
): void {
  for (const { id, lines, x, y, align } of labels) {
    context.textAlign = align;
    context.font = fontOf(sans, em, marks.get(id)?.isBold === true);
    for (const [index, line] of lines.entries()) drawText(context, line, x, y + index * lineHeight(em), ink, paper);
  }
  context.textAlign = 'start';
}

function drawPills(
  context: CanvasRenderingContext2D,
  pills: readonly Pill[],
  { card, line, ink, quiet, paper, accent, sans }: CanvasColors,
  em: number,
): void {
  context.font = fontOf(sans, em, false);
  for (const { label, count, centre, box } of pills) {
    context.textAlign = count === null ? 'center' : 'left';
    if (count === null) {
      drawText(context, label, centre.x, centre.y, quiet, paper);
      continue;
    }
    context.beginPath();
    context.roundRect(box.left, box.top, box.right - box.left, box.bottom - box.top, (box.bottom - box.top) / 2);
    context.fillStyle = card;
    context.fill();
    context.lineWidth = 1;
    context.strokeStyle = line;
    context.stroke();
    context.fillStyle = ink;
    context.fillText(label, box.left + 10, centre.y);
    context.fillStyle = accent;
    context.font = fontOf(sans, em, false);
    context.fillText(`×${count}`, box.left + 10 + context.measureText(`${label} `).width, centre.y);
  }
}

function drawText(context: CanvasRenderingContext2D, text: string, x: number, y: number, color: string, around: string): void {
  context.lineWidth = halo;
  context.strokeStyle = around;
  context.strokeText(text, x, y);
  context.fillStyle = color;
  context.fillText(text, x, y);
}

/** A ring about what is selected or pointed at, a dashed one about background knowledge, a pin beside what is pinned. */
function drawRings(context: CanvasRenderingContext2D, mark: OverlayMark, { accent, ink, quiet, isForced }: CanvasColors): void {
  const { x, y, radius, isSelected, isHovered, isPinned, isMarked, isBackground, isDimmed } = mark;
  if (isBackground && !isDimmed) ring(context, x, y, radius + 2.5, 1.25, quiet, [3, 3]);
  if (isSelected) ring(context, x, y, radius + 6, isForced ? 3 : 2.5, isForced ? 'Highlight' : ink);
  else if (isHovered) ring(context, x, y, radius + 6, 2, accent);
  if (isMarked) ring(context, x, y, radius + 3, 3, isForced ? 'Highlight' : accent);
  if (isPinned) drawPin(context, x + radius * 0.75, y - radius - 9, quiet);
}

function ring(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  radius: number,
  width: number,
  color: string,
  dashes: readonly number[] = [],
): void {
  context.lineWidth = width;
  context.strokeStyle = color;
  context.setLineDash([...dashes]);
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.stroke();
  context.setLineDash([]);
}

function drawPin(context: CanvasRenderingContext2D, x: number, y: number, color: string): void {
  context.save();
  context.translate(x, y);
  context.scale(0.5, 0.5);
  context.strokeStyle = color;
  context.lineWidth = 2.5;
  for (const [, { d }] of iconNode('pin')) if (d) context.stroke(new Path2D(String(d)));
  context.restore();
}
