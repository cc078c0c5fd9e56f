/** One line of a terminal that is kept up to date. Where the stream is no terminal, nothing is written. */
export class ProgressLine {
  #isShown = false;

  constructor(private readonly stream: Pick<NodeJS.WriteStream, 'isTTY' | 'write'> = process.stderr) {}

  show(text: string): void {
    if (!this.stream.isTTY) return;
    this.stream.write(`${startOver}${text}`);
    this.#isShown = true;
  }

  /** Before anything else is written. */
  clear(): void {
    if (this.#isShown) this.stream.write(startOver);
    this.#isShown = false;
  }
}

const startOver = '\r\u001b[K';
