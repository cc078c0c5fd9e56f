import { loadCode } from '../../../fault.js';
import { once } from '../../../once.js';
import type { CanvasEvents, GraphCanvas } from './graph-canvas.js';
import type { SigmaCanvas } from './sigma-canvas.js';
import { closeWebGlCanvas, openWebGlCanvas } from './webgl-canvas.js';
import { giveShareBack, loseShare, type ShareHolder, takeShare } from './webgl-share.js';

/** Why a picture stands still: this browser has no WebGL, or other pictures of the page have it. */
export type Stillness = 'unable' | 'resting';

export interface StageOptions {
  readonly events: Omit<CanvasEvents, 'onLost'>;
  /** Whether the reader looks at another view, and may be back at any time. */
  isAside(): boolean;
  /** The canvas or the stillness is another, or the canvas, or what lies over it, another in size. */
  onChange(): void;
}

/** Loads what draws. */
const loadCanvas = once(() => loadCode(import('./sigma-canvas.js')));

/** Where the picture is drawn: on a canvas while it is in view and has its share of WebGL; without, it stands still. */
export class Stage implements ShareHolder {
  canvas: GraphCanvas | null = null;
  stillness: Stillness | null = null;
  /** Whether it can be seen; undefined until that is known. */
  isInView: boolean | undefined;
  readonly #options: StageOptions;
  #container: HTMLElement | null = null;
  #opening: AbortController | null = null;
  readonly #seeing = new IntersectionObserver((entries) => this.#see(entries.at(-1)?.isIntersecting ?? false));
  readonly #resizing = new ResizeObserver(() => this.canvas && this.#options.onChange());

  constructor(options: StageOptions) {
    this.#options = options;
  }

  get isIdle(): boolean {
    return this.#options.isAside();
  }

  /** Draws within an element from now on, as long as it is in view, beside what lies over it. */
  enter(container: HTMLElement, over: Iterable<Element>): void {
    if (container === this.#container) return;
    this.#container = container;
    loadCanvas().catch(() => {}); // while the scene is being read
    this.#seeing.observe(container);
    for (const part of [container, ...over]) this.#resizing.observe(part);
  }

  /** Draws nowhere until it enters again. */
  leave(): void {
    this.#seeing.disconnect();
    this.#resizing.disconnect();
    this.#container = null;
    this.isInView = undefined;
    this.#close(null);
    giveShareBack(this);
  }

  /** Draws on a canvas, though that of another picture has to go for it. */
  wake(): void {
    if (this.stillness === 'resting') void this.#open(true);
  }

  onTaken(): void {
    this.#close('resting');
  }

  onFree(): void {
    if (this.isInView) void this.#open(false);
  }

  #see(isInView: boolean): void {
    this.isInView = isInView;
    if (isInView) void this.#open(false);
    else if (!this.#options.isAside()) {
      this.#close(null);
      giveShareBack(this);
    }
    this.#options.onChange();
  }

  async #open(isAsked: boolean): Promise<void> {
    const container = this.#container;
    if (this.canvas || this.#opening || !container) return;
    if (!takeShare(this, isAsked)) return this.#close('resting');
    const opening = new AbortController();
    this.#opening = opening;
    // the code first: a canvas that waits for it may lose its context unheard
    const code = await loadCanvas().catch(() => null);
    if (opening.signal.aborted) return;
    const canvas = await openWebGlCanvas(container);
    if (opening.signal.aborted) return closeWebGlCanvas(canvas);
    this.#opening = null;
    if (canvas && code) return this.#draw(container, canvas, code.SigmaCanvas);
    closeWebGlCanvas(canvas);
    this.#fail(canvas ? 'resting' : 'unable');
  }

  #draw(container: HTMLElement, canvas: HTMLCanvasElement, Canvas: typeof SigmaCanvas): void {
    try {
      this.canvas = new Canvas(container, canvas, { ...this.#options.events, onLost: () => this.#fail('resting') });
      this.stillness = null;
      this.#options.onChange();
    } catch {
      // the browser took a context away while it was being set up
      closeWebGlCanvas(canvas);
      container.replaceChildren();
      this.#fail('resting');
    }
  }

  #fail(stillness: Stillness): void {
    this.#close(stillness);
    loseShare(this);
  }

  #close(stillness: Stillness | null): void {
    this.#opening?.abort();
    this.#opening = null;
    this.canvas?.dispose();
    this.canvas = null;
    this.stillness = stillness;
    this.#options.onChange();
  }
}
