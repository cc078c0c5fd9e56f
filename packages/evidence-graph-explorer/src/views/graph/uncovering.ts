/** A reader who clicks may do so once more: nothing moves until then. */
export const doubleClickMs = 350;
/** How many frames the panel is waited for. */
const panelFrames = 300;

/** Has what a reader chooses uncovered, as soon as that can be done. */
export class Uncovering {
  #run = new AbortController();
  /** Whether something is being uncovered, or is to be at once. */
  isUnderWay = false;

  /** `uncover` does so, where that is still called for; false where it cannot yet. */
  constructor(private readonly uncover: (id: string) => Promise<boolean>) {}

  /** Begins in so many milliseconds. */
  begin(id: string | null, delay: number): void {
    this.end();
    if (id === null) return;
    const { signal } = this.#run;
    this.isUnderWay = delay === 0;
    setTimeout(() => void this.#try(id, signal), delay);
  }

  /** Leaves covered what is not uncovered yet. */
  end(): void {
    this.#run.abort();
    this.#run = new AbortController();
    this.isUnderWay = false;
  }

  async #try(id: string, signal: AbortSignal): Promise<void> {
    if (!signal.aborted) this.isUnderWay = true;
    for (let frame = 0; frame < panelFrames && !signal.aborted; frame += 1) {
      if (await this.uncover(id)) break;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    if (!signal.aborted) this.isUnderWay = false;
  }
}
