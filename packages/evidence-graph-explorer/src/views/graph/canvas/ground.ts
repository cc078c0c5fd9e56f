import type { CanvasColors } from './graph-canvas.js';
import type { PictureZone } from './picture.js';
import type { Rectangle } from './rectangle.js';

const radius = 12;

/** A zone on the screen, and where its name stands. */
export interface ScreenZone {
  readonly label: string;
  readonly box: Rectangle;
}

export const titleBoxOf = ({ label, box }: ScreenZone, widthOf: (text: string) => number): Rectangle => ({
  left: box.left + 10,
  top: box.top + 5,
  right: box.left + 14 + widthOf(label),
  bottom: box.top + 23,
});

/** Draws what stands below edges and nodes: the zones as soft rectangles, with their names. */
export function drawGround(
  context: CanvasRenderingContext2D,
  zones: readonly ScreenZone[],
  { soft, quiet, line, sans, isForced }: CanvasColors,
): void {
  context.font = `12px ${sans}`;
  context.textBaseline = 'middle';
  for (const { label, box } of zones) {
    context.beginPath();
    context.roundRect(box.left, box.top, box.right - box.left, box.bottom - box.top, radius);
    context.fillStyle = soft;
    if (!isForced) context.fill();
    else {
      context.strokeStyle = line;
      context.stroke();
    }
    context.fillStyle = quiet;
    if (label !== '') context.fillText(label, box.left + 12, box.top + 14);
  }
}

/** Where a zone is on the screen. */
export function screenZone(
  zone: PictureZone,
  toScreen: (place: { x: number; y: number }) => { x: number; y: number },
): ScreenZone {
  const start = toScreen({ x: zone.x, y: -zone.y });
  const end = toScreen({ x: zone.x + zone.width, y: -zone.y - zone.height });
  return { label: zone.label, box: { left: start.x, top: start.y, right: end.x, bottom: end.y } };
}
