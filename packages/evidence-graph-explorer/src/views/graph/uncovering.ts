import type { Explorer } from '../../explorer.js';
import type { Rectangle } from './canvas/rectangle.js';
import type { Stage } from './canvas/stage.js';
import type { Sight } from './sight.js';

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
  /** What is to be seen now; null as long as what stands over the picture has not its size. */
  sight(): Promise<Sight | null>;
  /** Where an element lies over it, in its pixels; undefined where it does not. */
  coverOf(element: Element): Rectangle | undefined;
}

/** Moves the picture by as much as is covered of what a reader chooses, a node or a path, as soon as that can be done. */
export class Uncovering {
  #run = new AbortController();
  /** Whether something is being uncovered, or is to be at once. */
  isUnderWay = false;
  /** What is told of over the picture, by the panel and as a path. */
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

  /** What is told of is seen beside that, wherever it was chosen; a place that its reader comes back to keeps its camera. */
  follow(): void {
    const { state, store } = this.picture.explorer;
    const told = this.#telling;
    const isClicked = this.#isClicked;
    this.#isClicked = false;
    if (told === this.#told) return;
    this.#told = told;
    if (state.camera !== null && this.#ownPlace !== store.at) this.#end();
    else this.#begin(told, isClicked ? doubleClickMs : 0);
  }

  get #telling(): string | null {
    const { state, isPanelOpen } = this.picture.explorer;
    const told = [isPanelOpen ? state.selected : null, state.scene.path];
    return this.picture.isHidden() || told.every((each) => each === null) ? null : JSON.stringify(told);
  }

  /** Begins in so many milliseconds. */
  #begin(told: string | null, delay: number): void {
    this.#end();
    if (told === null) return;
    const { signal } = this.#run;
    this.isUnderWay = delay === 0;
    setTimeout(() => void this.#try(told, signal), delay);
  }

  /** Leaves covered what is not uncovered yet. */
  #end(): void {
    this.#run.abort();
    this.#run = new AbortController();
    this.isUnderWay = false;
  }

  async #try(told: string, signal: AbortSignal): Promise<void> {
    if (!signal.aborted) this.isUnderWay = true;
    for (let frame = 0; frame < panelFrames && !signal.aborted; frame += 1) {
      if (await this.#uncover(told)) break;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    if (!signal.aborted) this.isUnderWay = false;
  }

  /** False until it is told of, as long as it is to be. */
  async #uncover(told: string): Promise<boolean> {
    if (this.#telling !== told) return true;
    const { stage, isPlaced, sight, coverOf } = this.picture;
    const { canvas, stillness, isInView } = stage;
    if (stillness !== null || isInView === false) return true;
    if (canvas === null || !isPlaced()) return false;
    const seen = await sight();
    if (seen === null) return false;
    await new Promise((resolve) => requestAnimationFrame(resolve)); // what stands in it has its size then
    if (this.#telling !== told) return true;
    await canvas.uncover(
      seen.ids,
      seen.over.flatMap((element) => coverOf(element) ?? []),
    );
    return true;
  }
}
