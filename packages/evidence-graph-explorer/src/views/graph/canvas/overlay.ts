import type { CanvasColors } from './graph-canvas.js';
import { type FloatingLabel, lineHeight, type Mark, placeLabels } from './labels.js';

export interface OverlayInput {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly (Mark & {
    readonly isSelected: boolean;
    readonly isPinned: boolean;
    readonly isBackground: boolean;
    readonly isDimmed: boolean;
  })[];
  readonly edgeLabels: readonly FloatingLabel[];
  readonly colors: CanvasColors;
}

const font = '"Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif';

/** Of the texts that were measured, in pixels: each frame needs them again. */
const widths = new Map<string, number>();

/** Draws what stands above the nodes: labels that do not cover one another, rings, and the labels of edges in focus. */
export function drawOverlay(context: CanvasRenderingContext2D, { width, height, marks, edgeLabels, colors }: OverlayInput): void {
  context.clearRect(0, 0, width, height);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  for (const mark of marks) drawRing(context, mark, colors);
  context.font = `12px ${font}`;
  const widthOf = (text: string): number => {
    const width = widths.get(text) ?? context.measureText(text).width;
    widths.set(text, width);
    return width;
  };
  const inView = marks.filter(({ x, y }) => x > -40 && y > -40 && x < width + 40 && y < height + 40);
  const placed = placeLabels(inView, edgeLabels, { width, height }, widthOf);
  const dimmed = new Set(marks.filter(({ isDimmed }) => isDimmed).map(({ id }) => id));
  for (const { id, lines, x, y, isForced } of placed.nodes) {
    context.globalAlpha = dimmed.has(id) && !isForced ? 0.55 : 1;
    for (const [index, line] of lines.entries()) drawText(context, line, x, y + index * lineHeight, colors.ink, colors.paper);
  }
  context.globalAlpha = 1;
  for (const { lines, x, y } of placed.floating) drawText(context, lines.join(' '), x, y, colors.accent, colors.paper);
}

function drawText(context: CanvasRenderingContext2D, text: string, x: number, y: number, color: string, halo: string): void {
  context.lineWidth = 4;
  context.strokeStyle = halo;
  context.strokeText(text, x, y);
  context.fillStyle = color;
  context.fillText(text, x, y);
}

/** A ring about what is selected, a dashed one about background knowledge, a square about what is pinned. */
function drawRing(
  context: CanvasRenderingContext2D,
  mark: OverlayInput['marks'][number],
  { accent, quiet, paper }: CanvasColors,
): void {
  const { x, y, radius, isSelected, isPinned, isBackground } = mark;
  if (isBackground) {
    context.lineWidth = 1.5;
    context.strokeStyle = paper;
    context.setLineDash([3, 3]);
    circle(context, x, y, radius - 1.5);
    context.setLineDash([]);
  }
  if (isPinned) {
    context.lineWidth = 1.5;
    context.strokeStyle = quiet;
    context.strokeRect(x - radius - 3, y - radius - 3, 2 * radius + 6, 2 * radius + 6);
  }
  if (isSelected) {
    context.lineWidth = 3;
    context.strokeStyle = accent;
    circle(context, x, y, radius + 4);
  }
}

function circle(context: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.stroke();
}
