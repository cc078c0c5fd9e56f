import type { Family } from './families.js';
import { iconNode } from './icons.js';
import { iconBoxOf, outlineOf } from './shapes.js';

/** How a family is painted: the fill of its shape, its border and its icon, as colours of a canvas; null for none. */
export interface Paint {
  readonly fill: string | null;
  readonly border: string | null;
  readonly icon: string;
}

/** In the colour of the family; what is hollow has a dashed border alone. */
export function paintOf({ shape, light, dark }: Family, isDark: boolean): Paint {
  const color = isDark ? dark : light;
  return shape === 'ring'
    ? { fill: null, border: color, icon: color }
    : { fill: color, border: null, icon: isDark ? '#151514' : '#ffffff' };
}

/** Where the system chooses the colours, shapes are told apart by their outlines. */
export const forcedPaint: Paint = { fill: 'Canvas', border: 'CanvasText', icon: 'CanvasText' };

/** Draws a family's shape with its icon; `x` and `y` are the upper left corner of a square. */
export function drawFamily(
  context: CanvasRenderingContext2D,
  { shape, icon }: Pick<Family, 'shape' | 'icon'>,
  paint: Paint,
  { x, y, side }: { readonly x: number; readonly y: number; readonly side: number },
): void {
  context.save();
  context.translate(x, y);
  context.scale(side / 24, side / 24);
  const outline = new Path2D(outlineOf[shape]);
  if (paint.fill) {
    context.fillStyle = paint.fill;
    context.fill(outline);
  }
  if (paint.border) {
    context.strokeStyle = paint.border;
    context.lineWidth = 1.6;
    context.setLineDash(shape === 'ring' ? [3, 2.4] : []);
    context.stroke(outline);
  }
  if (icon) {
    const box = iconBoxOf[shape];
    context.translate(box.x, box.y);
    context.scale(box.side / 24, box.side / 24);
    Object.assign(context, { strokeStyle: paint.icon, lineWidth: 2.25, lineCap: 'round', lineJoin: 'round' });
    context.setLineDash([]);
    for (const [tag, attributes] of iconNode(icon)) context.stroke(pathOf(tag, attributes));
  }
  context.restore();
}

/** One part of an icon as a path. */
function pathOf(tag: string, attributes: Readonly<Record<string, unknown>>): Path2D {
  const at = (name: string): number => Number(attributes[name] ?? 0);
  if (tag === 'path') return new Path2D(String(attributes.d));
  const path = new Path2D();
  if (tag === 'circle') path.arc(at('cx'), at('cy'), at('r'), 0, 2 * Math.PI);
  else if (tag === 'ellipse') path.ellipse(at('cx'), at('cy'), at('rx'), at('ry'), 0, 0, 2 * Math.PI);
  else if (tag === 'rect') path.roundRect(at('x'), at('y'), at('width'), at('height'), at('rx'));
  else if (tag === 'line') {
    path.moveTo(at('x1'), at('y1'));
    path.lineTo(at('x2'), at('y2'));
  } else {
    const points = String(attributes.points).trim();
    return new Path2D(`M${points}${tag === 'polygon' ? 'Z' : ''}`);
  }
  return path;
}
