import Sigma from 'sigma';
import type { WebGlCanvases } from './webgl-canvases.js';

export type DrawnNode = { x: number; y: number; size: number; cell: number; opacity: number; zIndex: number };
export type DrawnEdge = { size: number; color: string; zIndex: number; hidden: boolean };

/** Sigma itself makes all its canvases at once: this one takes those that are ready. */
export const sigmaOn = (canvases: WebGlCanvases): typeof Sigma<DrawnNode, DrawnEdge> =>
  class extends Sigma<DrawnNode, DrawnEdge> {
    override createWebGLContext(id: string, options: Parameters<Sigma['createWebGLContext']>[1] = {}) {
      const canvas = canvases.get(id);
      if (!canvas) return super.createWebGLContext(id, options);
      canvas.className = `sigma-${id}`;
      canvas.style.position = 'absolute';
      this.getContainer().append(canvas);
      const layers = this as unknown as Layers; // its own list, which takes a canvas only from where it makes them
      layers.elements[id] = canvas;
      return super.createWebGLContext(id, { ...options, style: undefined, canvas });
    }
  };

interface Layers {
  readonly elements: Record<string, HTMLElement>;
}
