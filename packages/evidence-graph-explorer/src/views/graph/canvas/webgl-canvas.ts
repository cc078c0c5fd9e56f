import { nextTurn } from '../../../turns.js';

/**
 * Makes a canvas as large as an element, ready to be drawn on with WebGL; undefined where there is none. It holds the page up until all
 * is drawn that was to be drawn before: so it is not made before the page has been drawn.
 */
export async function openWebGlCanvas(container: HTMLElement): Promise<HTMLCanvasElement | undefined> {
  for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  await nextTurn();
  const canvas = document.createElement('canvas');
  canvas.width = container.offsetWidth * devicePixelRatio;
  canvas.height = container.offsetHeight * devicePixelRatio;
  const context = canvas.getContext('webgl2', { preserveDrawingBuffer: false, antialias: false });
  await nextTurn();
  return context ? canvas : undefined;
}

/** Gives the context of a canvas back at once; the browser itself does so when it next collects what is unused. */
export function closeWebGlCanvas(canvas: HTMLCanvasElement | undefined): void {
  canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
}
