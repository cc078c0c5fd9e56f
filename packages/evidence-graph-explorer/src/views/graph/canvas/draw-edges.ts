import type { CanvasColors } from './graph-canvas.js';
import type { EdgeRole } from './picture.js';
import type { ScreenEdge } from './screen-edge.js';

const arrow = { length: 8, width: 3.5 };

/** Roles of the edges that are drawn above the nodes, with arrows. */
export const raisedRoles: ReadonlySet<EdgeRole> = new Set<EdgeRole>(['order', 'path', 'focus', 'selected']);

/** Draws edges with arrows where they lead; what is inferred is dashed. */
export function drawEdges(
  context: CanvasRenderingContext2D,
  edges: readonly ScreenEdge[],
  colorOf: (edge: ScreenEdge) => string,
  isHeavy: (edge: ScreenEdge) => boolean,
): void {
  for (const screenEdge of edges) {
    const { edge, start, end } = screenEdge;
    const heavy = isHeavy(screenEdge);
    context.strokeStyle = colorOf(screenEdge);
    context.fillStyle = context.strokeStyle;
    context.lineWidth = heavy ? 2.5 : 1.25;
    context.setLineDash(edge.isInferred ? [5, 4] : []);
    context.beginPath();
    context.moveTo(start.x, start.y);
    context.lineTo(end.x, end.y);
    context.stroke();
    context.setLineDash([]);
    const angle = Math.atan2(end.y - start.y, end.x - start.x);
    const size = heavy ? 1.4 : 1;
    if (edge.arrows.to) drawArrow(context, end.x, end.y, angle, size);
    if (edge.arrows.from) drawArrow(context, start.x, start.y, angle + Math.PI, size);
  }
}

function drawArrow(context: CanvasRenderingContext2D, x: number, y: number, angle: number, size: number): void {
  context.save();
  context.translate(x, y);
  context.rotate(angle);
  context.beginPath();
  context.moveTo(1, 0);
  context.lineTo(-arrow.length * size, arrow.width * size);
  context.lineTo(-arrow.length * size, -arrow.width * size);
  context.fill();
  context.restore();
}

/** The colour of an edge above the nodes. */
export function raisedColor(role: EdgeRole, { ink, quiet, accent }: CanvasColors, orderColor: string): string {
  if (role === 'order') return orderColor;
  if (role === 'path') return ink;
  return role === 'selected' ? accent : quiet;
}
