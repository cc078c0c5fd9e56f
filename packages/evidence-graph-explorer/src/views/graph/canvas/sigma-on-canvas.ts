import Sigma from 'sigma';
import type { Position } from '../../../scene/scene.js';
import type { DrawnEdge, DrawnNode } from './drawn-graph.js';

/**
 * Sigma itself makes a canvas for each of its layers, all at once: this one draws edges and nodes on one that is ready, for each that the browser
 * draws with WebGL takes its time, and does without those that it draws nothing on. `nodeAt` tells which node is at a place. Sigma draws each
 * a second time, in a colour of its own, and reads that back wherever the pointer goes: which takes as long as all that is still to be drawn.
 */
export const sigmaOn = (
  canvas: HTMLCanvasElement,
  nodeAt: (place: Position) => string | null,
): typeof Sigma<DrawnNode, DrawnEdge> =>
  class extends Sigma<DrawnNode, DrawnEdge> {
    constructor(...given: ConstructorParameters<typeof Sigma<DrawnNode, DrawnEdge>>) {
      super(...given);
      Object.assign(this, { getNodeAtPosition: nodeAt });
    }

    override createWebGLContext(id: string, options: Parameters<Sigma['createWebGLContext']>[1] = {}) {
      const layers = layersOf(this);
      if (id === 'nodes') {
        layers.elements[id] = canvas;
        canvas.className = `sigma-${id}`;
        canvas.style.position = 'absolute';
        this.getContainer().append(canvas);
        return super.createWebGLContext(id, { ...options, style: undefined, picking: false, canvas });
      }
      layers.elements[id] = document.createElement('canvas');
      const context = (id === 'edges' && canvas.getContext('webgl2')) || noContext;
      layers.webGLContexts[id] = context;
      return context;
    }

    override createCanvasContext(id: string, options: Parameters<Sigma['createCanvasContext']>[1] = {}) {
      super.createCanvasContext(id, options);
      // texts are drawn elsewhere; where sigma hears the pointer, it draws nothing, either
      if (id !== 'mouse') this.getCanvases()[id]?.remove();
      return this;
    }

    override kill(): void {
      delete layersOf(this).webGLContexts.edges; // that of the nodes, which is given back once
      super.kill();
    }
  };

const noContext = { clear() {}, viewport() {}, getExtension: () => null } as unknown as WebGL2RenderingContext; // all that sigma does with a layer that is never drawn on

/** Its own lists, to which nothing else adds. */
const layersOf = (sigma: object): Layers => sigma as Layers;

interface Layers {
  readonly elements: Record<string, HTMLElement>;
  readonly webGLContexts: Record<string, WebGL2RenderingContext>;
}
