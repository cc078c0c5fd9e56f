import type Sigma from 'sigma';
import type { Position } from '../../../scene/scene.js';
import type { DrawnEdge, DrawnNode } from './drawn-graph.js';
import type { Camera } from './graph-canvas.js';
import type { Rectangle } from './rectangle.js';
import { uncovered } from './uncovered.js';

const cameraIdleMs = 300;
const all: Camera = { x: 0.5, y: 0.5, ratio: 1 };
const moveMs = 160;

/** The camera of sigma: goes where it is asked to, and tells where its reader has left it. */
export class SigmaCamera {
  readonly #sigma: Sigma<DrawnNode, DrawnEdge>;
  readonly #onCamera: (camera: Camera) => void;
  /** What was asked for, or told, last. */
  #last: Camera = all;
  /** Waits for it to rest; undefined where it does. */
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(sigma: Sigma<DrawnNode, DrawnEdge>, onCamera: (camera: Camera) => void) {
    this.#sigma = sigma;
    this.#onCamera = onCamera;
    sigma.getCamera().on('updated', () => {
      this.#rest();
      this.#resting = setTimeout(() => this.settle(), cameraIdleMs);
    });
  }

  look(camera: Camera | null): void {
    const { x, y, ratio } = camera ?? all;
    if (x === this.#last.x && y === this.#last.y && ratio === this.#last.ratio) return;
    this.#last = { x, y, ratio };
    const moving = this.#sigma.getCamera();
    moving.setState({ x, y, ratio, angle: 0 });
    if (moving.isAnimated()) void moving.animate({ x, y, ratio }, { duration: 1 }); // in place of what would go on elsewhere
    this.#rest();
  }

  /** Tells where its reader has moved it, though it may move on. */
  settle(): void {
    if (this.#resting === undefined) return;
    this.#rest();
    this.#tell();
  }

  zoom(factor: number): void {
    const camera = this.#sigma.getCamera();
    this.#moveTo({ ratio: camera.getBoundedRatio(camera.ratio * factor) });
  }

  /** Moves so that places, in pixels, are seen beside what lies over the picture. */
  async uncover(places: readonly Position[], covers: readonly Rectangle[]): Promise<void> {
    const move = uncovered(places, covers, this.#sigma.getDimensions());
    if (!move) return;
    const start = this.#sigma.viewportToFramedGraph({ x: 0, y: 0 });
    const end = this.#sigma.viewportToFramedGraph(move.by);
    const camera = this.#sigma.getCamera();
    const ratio = camera.getBoundedRatio(camera.ratio * move.farther);
    const farther = ratio / camera.ratio;
    this.#moveTo({ x: camera.x + (end.x - start.x) * farther, y: camera.y + (end.y - start.y) * farther, ratio });
    await new Promise((resolve) => setTimeout(resolve, prefersLessMotion() ? 0 : moveMs));
  }

  dispose(): void {
    this.#rest();
  }

  #rest(): void {
    clearTimeout(this.#resting);
    this.#resting = undefined;
  }

  #moveTo(target: Partial<Camera>): void {
    const camera = this.#sigma.getCamera();
    if (prefersLessMotion()) camera.setState(target);
    else void camera.animate(target, { duration: moveMs });
  }

  #tell(): void {
    const { x, y, ratio } = this.#sigma.getCamera();
    if (Math.hypot(x - this.#last.x, y - this.#last.y) < 1e-6 && Math.abs(ratio - this.#last.ratio) < 1e-6) return;
    this.#last = { x, y, ratio };
    this.#onCamera(this.#last);
  }
}

export const prefersLessMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
