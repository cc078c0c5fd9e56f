/** Milliseconds that reads of one statement may take together. */
const TOGETHER = 10;
/** So many are read together at most. */
const MOST = 64;
/** The least that a read counts as: databases count whole milliseconds. */
const LEAST = 0.2;
/** As much counts as unknown. */
const UNKNOWN = 100;
/** Milliseconds for which each is read alone after reading them together has failed. */
const REST = 5_000;

/** How long a statement keeps the database busy for each who asks for it, and hence how many may ask at once. */
export class ReadCost {
  #milliseconds = UNKNOWN;
  #restsUntil = 0;

  /** One where it is not known to be quick: what is slow runs side by side on the database's processors. */
  get mostAtOnce(): number {
    if (performance.now() < this.#restsUntil) return 1;
    return Math.max(1, Math.min(MOST, Math.floor(TOGETHER / this.#milliseconds)));
  }

  /** What it takes once, such as to be planned, is soon forgotten. */
  learn(milliseconds: number): void {
    const taken = Math.min(Math.max(milliseconds, LEAST), UNKNOWN);
    const known = this.#milliseconds;
    this.#milliseconds += (taken - known) / (taken < known ? 2 : 8);
  }

  rest(): void {
    this.#restsUntil = performance.now() + REST;
  }
}
