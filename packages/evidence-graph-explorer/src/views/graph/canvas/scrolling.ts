import type { Position } from '../../../scene/scene.js';
import type { CanvasEvents } from './graph-canvas.js';
import { placeIn } from './rectangle.js';

/** What the browser itself does with a finger on the picture; sigma takes all of it. */
export const touchActionOf = ({ isScrollingTaken }: Pick<CanvasEvents, 'isScrollingTaken'>): string =>
  isScrollingTaken() ? 'none' : 'pan-x pan-y';

/** Leaves to the page around a picture what scrolls it: the wheel, and one finger on the ground. `signal` ends it. */
export function leaveScrolling(
  container: HTMLElement,
  { isScrollingTaken, onScroll }: Pick<CanvasEvents, 'isScrollingTaken' | 'onScroll'>,
  nodeAt: (place: Position) => string | null,
  signal: AbortSignal,
): void {
  const options = { capture: true, passive: true, signal } as const;
  let isLeft = false;
  const wheel = (event: WheelEvent): void => {
    if (isScrollingTaken() || event.ctrlKey || event.metaKey) return;
    event.stopPropagation();
    onScroll('wheel');
  };
  const start = (event: TouchEvent): void => {
    const [touch, another] = event.touches;
    isLeft = !isScrollingTaken() && touch !== undefined && !another && nodeAt(placeIn(container, touch)) === null;
    if (isLeft) event.stopPropagation();
  };
  const move = (): void => {
    if (isLeft) onScroll('touch');
  };
  container.addEventListener('wheel', wheel, options);
  container.addEventListener('touchstart', start, options);
  container.addEventListener('touchmove', move, options);
}
