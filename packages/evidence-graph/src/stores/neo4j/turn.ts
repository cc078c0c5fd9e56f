/** Lets one in at a time, and turns away who comes meanwhile. */
export class Turn {
  #isTaken = false;

  async take(work: () => Promise<void>): Promise<void> {
    if (this.#isTaken) return;
    this.#isTaken = true;
    try {
      await work();
    } finally {
      this.#isTaken = false;
    }
  }
}
