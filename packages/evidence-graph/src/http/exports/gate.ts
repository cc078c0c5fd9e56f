/** Lets so many through at one time. */
export class Gate {
  #inside = 0;

  constructor(private readonly atMost: number) {}

  get isFull(): boolean {
    return this.#inside >= this.atMost;
  }

  /** Whatever the pieces are of is inside until the last of them, or until nobody reads on. */
  async *through(pieces: AsyncIterable<string>): AsyncGenerator<string> {
    this.#inside += 1;
    try {
      yield* pieces;
    } finally {
      this.#inside -= 1;
    }
  }
}
