import { nextTurn } from '../../../turns.js';

/** The layers that sigma draws with WebGL, by its names. */
const layers = ['edges', 'nodes'];

/** Canvases ready to be drawn on with WebGL, by the names of their layers. */
export type WebGlCanvases = ReadonlyMap<string, HTMLCanvasElement>;

/**
 * Makes canvases as large as an element; undefined where there is no WebGL. Each of them holds the page up until all is drawn that
 * was to be drawn before: so they are made one at a time, and not before the page has been drawn.
 */
export async function openWebGlCanvases(container: HTMLElement): Promise<WebGlCanvases | undefined> {
  const canvases = new Map<string, HTMLCanvasElement>();
  for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  for (const layer of layers) {
    await nextTurn();
    const canvas = document.createElement('canvas');
    canvas.width = container.offsetWidth * devicePixelRatio;
    canvas.height = container.offsetHeight * devicePixelRatio;
    if (!canvas.getContext('webgl2', { preserveDrawingBuffer: false, antialias: false })) {
      closeWebGlCanvases(canvases);
      return undefined;
    }
    canvases.set(layer, canvas);
  }
  await nextTurn();
  return canvases;
}

/** Gives the contexts of canvases back at once; the browser itself does so when it next collects what is unused. */
export function closeWebGlCanvases(canvases: WebGlCanvases = new Map()): void {
  for (const canvas of canvases.values()) canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
}
