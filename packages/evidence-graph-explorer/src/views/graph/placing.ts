import type { Explorer } from '../../explorer.js';
import type { Growth, Scene } from '../../scene/scene.js';
import type { SceneState } from '../../state/state.js';
import { takeTurns } from '../../turns.js';
import { type LaidOut, layOut, nowhere } from './layout/layout.js';
import { looksOf } from './layout/rank.js';
import type { Space } from './layout/space.js';
import { readSections } from './sections.js';

/** What places follow from. */
interface Target {
  readonly scene: Scene;
  readonly growth: readonly Growth[];
  readonly state: SceneState;
  readonly space: Space;
}

/** Where the nodes of the scene stand: they are laid out again whenever what that follows from is another. */
export class Placing {
  places: LaidOut = nowhere;
  /** What was laid out last, or is being. */
  #wanted: Target | undefined;
  /** What the places belong to. */
  #placed: Target | undefined;

  constructor(
    readonly explorer: Explorer,
    /** The places are others. */
    readonly onPlaced: () => void,
    /** What is wanted cannot be laid out. */
    readonly onFault: (error: unknown) => void,
  ) {}

  /** The space that places are on, or will be. */
  get space(): Space | undefined {
    return this.#wanted?.space;
  }

  /** Whether the places are those of what is loaded. */
  get isSettled(): boolean {
    return this.#placed === this.#wanted && this.#wanted?.scene === this.explorer.loaded.whole;
  }

  /** Lays out what is loaded, where that is needed; false where it is not. */
  follow(space: Space): boolean {
    const { loaded, state } = this.explorer;
    const before = this.#wanted;
    if (before?.scene === loaded.whole && before.space === space && !needsLayout(before.state, state.scene)) return false;
    const target = { scene: loaded.whole, growth: loaded.growth, state: state.scene, space };
    this.#wanted = target;
    this.#place(target).catch((error: unknown) => this.#wanted === target && this.onFault(error));
    return true;
  }

  async #place(target: Target): Promise<void> {
    const { explorer } = this;
    const { vocabulary, client } = explorer;
    const { layout, pinned } = target.state;
    const isFresh = this.#placed?.state.layout !== layout || this.#placed.space !== target.space;
    const sections =
      layout === 'sections' && vocabulary.dialect.hasEvidence
        ? await readSections(client, target.scene.nodes).catch(() => new Map<string, number>())
        : null;
    const places = await layOut(layout, {
      ...target,
      pinned,
      looks: looksOf(explorer),
      previous: isFresh ? new Map() : this.places.unpinned,
      centre: explorer.state.selected,
      sectionOf: (id) => sections?.get(id),
      pause: takeTurns,
    });
    if (this.#wanted !== target) return; // another is on its way
    this.#placed = target;
    this.places = places;
    explorer.positions = places.positions;
    this.onPlaced();
  }
}

/** A pin moves one node only, and what is only hidden moves none. */
const needsLayout = (before: SceneState, now: SceneState): boolean =>
  before.layout !== now.layout || before.pinned !== now.pinned;
