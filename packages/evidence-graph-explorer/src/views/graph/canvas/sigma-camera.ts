import type Sigma from 'sigma';
import type { Position } from '../../../scene/scene.js';
import type { DrawnEdge, DrawnNode } from './drawn-graph.js';
import type { Camera } from './graph-canvas.js';
import { overlap, type Rectangle } from './rectangle.js';

const cameraIdleMs = 300;
const all: Camera = { x: 0.5, y: 0.5, ratio: 1 };
/** How much room a node has about it beside what lies over the picture, in pixels. */
const room = 56;
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

  /** Moves so that a place, in pixels, is seen beside what lies over the picture: as little as may be, or into the middle where it was out of sight. */
  async uncover({ x, y }: Position, cover: Rectangle): Promise<void> {
    const { width, height } = this.#sigma.getDimensions();
    const box = { left: x - room, right: x + room, top: y - room, bottom: y + room };
    const isInSight = x >= 0 && y >= 0 && x <= width && y <= height;
    if (isInSight && !overlap(box, cover)) return;
    const isAtSide = cover.bottom - cover.top > cover.right - cover.left || cover.right - cover.left < 0.6 * width;
    const free = isAtSide ? { x: cover.left, y: height } : { x: width, y: Math.min(cover.top, height) };
    const least = isAtSide ? { x: box.right - free.x, y: 0 } : { x: 0, y: box.bottom - free.y };
    const by = isInSight ? least : { x: x - free.x / 2, y: y - free.y / 2 };
    const start = this.#sigma.viewportToFramedGraph({ x: 0, y: 0 });
    const end = this.#sigma.viewportToFramedGraph(by);
    const camera = this.#sigma.getCamera();
    this.#moveTo({ x: camera.x + end.x - start.x, y: camera.y + end.y - start.y });
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
