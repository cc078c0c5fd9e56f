import { hash } from 'node:crypto';
import { compressContent } from '../http/compress.js';

/** An answer without errors, in all the forms in which it has been asked for. */
export class Answer {
  readonly content: Buffer;
  /** By their coding. */
  readonly #compressed = new Map<string, Buffer | Promise<Buffer>>();
  #tag: string | undefined;
  /** Is called when it takes more bytes than before. */
  onGrown: (() => void) | undefined;

  constructor(text: string) {
    this.content = Buffer.from(text);
  }

  /** As its caller likes it best; undefined where compression saves nothing. */
  compressed(coding: string): Buffer | Promise<Buffer> | undefined {
    const known = this.#compressed.get(coding);
    if (known) return known;
    const compressed = compressContent(this.content, coding)?.then((content) => {
      this.#compressed.set(coding, content);
      this.onGrown?.();
      return content;
    });
    if (compressed) this.#compressed.set(coding, compressed);
    return compressed;
  }

  /** Its entity tag: weak, as it is the same however the answer is compressed. */
  get tag(): string {
    this.#tag ??= `W/"${hash('sha1', this.content, 'base64url')}"`;
    return this.#tag;
  }

  /** How many bytes it takes. */
  get size(): number {
    let size = this.content.length;
    for (const each of this.#compressed.values()) if (Buffer.isBuffer(each)) size += each.length;
    return size;
  }
}
