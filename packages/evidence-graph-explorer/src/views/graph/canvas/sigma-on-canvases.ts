import Sigma from 'sigma';
import type { Position } from '../../../scene/scene.js';
import type { DrawnEdge, DrawnNode } from './drawn-graph.js';
import type { WebGlCanvases } from './webgl-canvases.js';

/**
 * Sigma itself makes all its canvases at once: this one takes those that are ready, and does without those that it draws nothing on.
 * `nodeAt` tells which node is at a place. Sigma draws each a second time, in a colour of its own, and reads that back wherever the pointer
 * goes: which takes as long as all that is still to be drawn.
 */
export const sigmaOn = (
  canvases: WebGlCanvases,
  nodeAt: (place: Position) => string | null,
): typeof Sigma<DrawnNode, DrawnEdge> =>
  class extends Sigma<DrawnNode, DrawnEdge> {
    constructor(...given: ConstructorParameters<typeof Sigma<DrawnNode, DrawnEdge>>) {
      super(...given);
      Object.assign(this, { getNodeAtPosition: nodeAt });
    }

    override createWebGLContext(id: string, options: Parameters<Sigma['createWebGLContext']>[1] = {}) {
      const layers = this as unknown as Layers; // its own lists, to which nothing else adds
      const canvas = canvases.get(id) ?? document.createElement('canvas');
      layers.elements[id] = canvas;
      if (!canvases.has(id)) {
        layers.webGLContexts[id] = noContext;
        return noContext;
      }
      canvas.className = `sigma-${id}`;
      canvas.style.position = 'absolute';
      this.getContainer().append(canvas);
      return super.createWebGLContext(id, { ...options, style: undefined, picking: false, canvas });
    }

    override createCanvasContext(id: string, options: Parameters<Sigma['createCanvasContext']>[1] = {}) {
      super.createCanvasContext(id, options);
      // texts are drawn elsewhere; where sigma hears the pointer, it draws nothing, either
      if (id !== 'mouse') this.getCanvases()[id]?.remove();
      return this;
    }
  };

const noContext = { clear() {}, viewport() {}, getExtension: () => null } as unknown as WebGL2RenderingContext; // all that sigma does with a layer that is never drawn on

interface Layers {
  readonly elements: Record<string, HTMLElement>;
  readonly webGLContexts: Record<string, WebGL2RenderingContext>;
}
