import type { PictureNode } from './picture.js';

type Dot = Pick<PictureNode, 'x' | 'y' | 'size'>;

const least = 0.3;

/** By how much nodes are to be made smaller, at most so far that they are still seen, so that none covers another when all fit an area of so many pixels. */
export function sizeFactor(nodes: readonly Dot[], area: { readonly width: number; readonly height: number }): number {
  const scale = pixelsPerUnit(nodes, area);
  let factor = 1;
  for (const [index, a] of nodes.entries()) {
    for (let next = index + 1; next < nodes.length; next += 1) {
      const b = nodes[next] as Dot;
      const reach = (factor * (a.size + b.size)) / scale;
      const [dx, dy] = [Math.abs(a.x - b.x), Math.abs(a.y - b.y)];
      if (dx < reach && dy < reach) factor = Math.min(factor, (scale * Math.hypot(dx, dy)) / (a.size + b.size));
    }
  }
  return Math.max(least, factor);
}

function pixelsPerUnit(nodes: readonly Dot[], { width, height }: { readonly width: number; readonly height: number }): number {
  const extent = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);
  const scale = Math.min(width / extent(nodes.map(({ x }) => x)), height / extent(nodes.map(({ y }) => y)));
  return Number.isFinite(scale) && scale > 0 ? scale : 1;
}
