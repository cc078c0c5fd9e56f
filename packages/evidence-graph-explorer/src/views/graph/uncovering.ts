/** A reader who clicks may do so once more: nothing moves until then. */
export const doubleClickMs = 350;
/** How many frames the panel is waited for. */
const panelFrames = 300;

/** Has what a reader chooses uncovered, as soon as that can be done. */
export class Uncovering {
  #run = new AbortController();

  /** `uncover` does so, where that is still called for; false where it cannot yet. */
  constructor(private readonly uncover: (id: string) => Promise<boolean>) {}

  /** Begins in so many milliseconds. */
  begin(id: string | null, delay: number): void {
    this.end();
    if (id === null) return;
    const { signal } = this.#run;
    setTimeout(() => void this.#try(id, signal), delay);
  }

  /** Leaves covered what is not uncovered yet. */
  end(): void {
    this.#run.abort();
    this.#run = new AbortController();
  }

  async #try(id: string, signal: AbortSignal): Promise<void> {
    for (let frame = 0; frame < panelFrames && !signal.aborted; frame += 1) {
      if (await this.uncover(id)) return;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }
}
