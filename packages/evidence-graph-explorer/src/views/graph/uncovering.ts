import type { Explorer } from '../../explorer.js';
import type { DetailsPanel } from '../../panel/details-panel.js';
import type { Rectangle } from './canvas/rectangle.js';
import type { Stage } from './canvas/stage.js';

/** A reader who clicks may do so once more: nothing moves until then. */
const doubleClickMs = 350;
/** How many frames the panel is waited for. */
const panelFrames = 300;

/** The picture in which something is uncovered. */
interface Uncovered {
  readonly explorer: Explorer;
  readonly stage: Stage;
  /** Whether its reader looks at another view. */
  isHidden(): boolean;
  /** Whether what is loaded has its places. */
  isPlaced(): boolean;
  /** The panel, which covers a part of it. */
  panel(): DetailsPanel | null;
  /** Where an element lies over it, in its pixels; undefined where it does not. */
  coverOf(element: Element): Rectangle | undefined;
}

/** Moves the picture by as much as the panel covers of what a reader chooses, as soon as that can be done. */
export class Uncovering {
  #run = new AbortController();
  /** Whether something is being uncovered, or is to be at once. */
  isUnderWay = false;
  /** What the panel tells of over the picture. */
  #told: string | null = null;
  /** The place in the history of which the reader's own act made or changed what is told; they came back to any other. */
  #ownPlace: number | undefined;
  #isClicked = false;
  #endListening: (() => void) | undefined;

  constructor(private readonly picture: Uncovered) {}

  enter(): void {
    const { store } = this.picture.explorer;
    this.#endListening = store.listen((_, mode) => {
      if (mode === 'push') this.#ownPlace = store.at;
      else if (store.at !== this.#ownPlace) this.#ownPlace = undefined;
    });
  }

  leave(): void {
    this.#end();
    this.#endListening?.();
  }

  /** What is chosen next is chosen by a click on the picture. */
  click(): void {
    this.#isClicked = true;
  }

  /** What the panel tells of is seen beside it, wherever it was chosen; a place that its reader comes back to keeps its camera. */
  follow(): void {
    const { state, store, isPanelOpen } = this.picture.explorer;
    const told = isPanelOpen && !this.picture.isHidden() ? state.selected : null;
    const isClicked = this.#isClicked;
    this.#isClicked = false;
    if (told === this.#told) return;
    this.#told = told;
    if (state.camera !== null && this.#ownPlace !== store.at) this.#end();
    else this.#begin(told, isClicked ? doubleClickMs : 0);
  }

  /** Begins in so many milliseconds. */
  #begin(id: string | null, delay: number): void {
    this.#end();
    if (id === null) return;
    const { signal } = this.#run;
    this.isUnderWay = delay === 0;
    setTimeout(() => void this.#try(id, signal), delay);
  }

  /** Leaves covered what is not uncovered yet. */
  #end(): void {
    this.#run.abort();
    this.#run = new AbortController();
    this.isUnderWay = false;
  }

  async #try(id: string, signal: AbortSignal): Promise<void> {
    if (!signal.aborted) this.isUnderWay = true;
    for (let frame = 0; frame < panelFrames && !signal.aborted; frame += 1) {
      if (await this.#uncover(id)) break;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    if (!signal.aborted) this.isUnderWay = false;
  }

  /** False until the panel tells of it, as long as it is to. */
  async #uncover(id: string): Promise<boolean> {
    if (this.#isUncovered(id)) return true;
    const { stage, isPlaced, panel: panelOf, coverOf } = this.picture;
    const { canvas, stillness, isInView } = stage;
    if (stillness !== null || isInView === false) return true;
    const panel = panelOf();
    if (canvas === null || !isPlaced() || !panel?.isSettled) return false;
    await panel.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(resolve)); // what stands in it has its size then
    if (this.#isUncovered(id)) return true;
    const cover = coverOf(panel);
    if (cover) await canvas.uncover(id, cover);
    return cover !== undefined;
  }

  /** Whether there is nothing to uncover: its reader looks at another view or node, or has closed the panel. */
  #isUncovered(id: string): boolean {
    const { state, isPanelOpen } = this.picture.explorer;
    return this.picture.isHidden() || !isPanelOpen || state.selected !== id;
  }
}
