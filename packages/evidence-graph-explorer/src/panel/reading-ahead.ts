import type { Explorer } from '../explorer.js';
import { readDetails } from './details.js';
import { knownNode } from './known-node.js';

/** Who rests there for so long may choose it next; who only passes does not. */
const restMs = 60;

/** Reads what the panel will tell of something while its reader still points at it. */
export class ReadingAhead {
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly explorer: Explorer) {}

  /** Something is pointed at, by its ID, or nothing any more. */
  point(id: string | null): void {
    clearTimeout(this.#resting);
    if (id !== null) this.#resting = setTimeout(() => this.#read(id), restMs);
  }

  #read(id: string): void {
    const { client, vocabulary } = this.explorer;
    readDetails(client.ahead, vocabulary, id, knownNode(this.explorer, id) !== null).catch(() => {}); // the panel asks again, and says why
  }
}
