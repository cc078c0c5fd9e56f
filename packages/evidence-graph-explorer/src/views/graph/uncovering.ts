import type { Explorer } from '../../explorer.js';

/** A reader who clicks may do so once more: nothing moves until then. */
const doubleClickMs = 350;
/** How many frames the panel is waited for. */
const panelFrames = 300;

/** Has what a reader chooses uncovered, as soon as that can be done. */
export class Uncovering {
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly explorer: Explorer,
    /** Uncovers a node; false where it cannot yet. */
    private readonly uncover: (id: string) => Promise<boolean>,
  ) {}

  begin(id: string | null): void {
    this.end();
    if (id !== null) this.#waiting = setTimeout(() => void this.#try(id), doubleClickMs);
  }

  end(): void {
    clearTimeout(this.#waiting);
  }

  async #try(id: string): Promise<void> {
    for (let frame = 0; frame < panelFrames; frame += 1) {
      if (this.explorer.state.selected !== id || (await this.uncover(id))) return;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }
}
