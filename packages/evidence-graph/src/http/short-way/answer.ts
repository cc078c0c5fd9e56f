import { hash } from 'node:crypto';
import { compressContent, isCompressible } from '../http/compress.js';

/** An answer without errors, in all the forms in which it has been asked for. */
export class Answer {
  /** Put together of many texts, which are copied together at the first use. */
  #text: string;
  #content: Buffer | undefined;
  /** By their coding. */
  readonly #compressed = new Map<string, Buffer | Promise<Buffer>>();
  #tag: string | undefined;
  /** Is called when it takes more bytes than before. */
  onGrown: (() => void) | undefined;

  /** Takes its bytes, each as a character. */
  constructor(text: string) {
    this.#text = text;
  }

  /** As it can be sent with the least work: its bytes, or a text that has each of them as a character. */
  get body(): Buffer | string {
    return this.#content ?? this.#text;
  }

  get content(): Buffer {
    this.#content ??= Buffer.from(this.#text, 'latin1');
    this.#text = '';
    return this.#content;
  }

  /** As its caller likes it best; undefined where compression saves nothing. */
  compressed(coding: string): Buffer | Promise<Buffer> | undefined {
    if (coding === '' || !isCompressible(this.body)) return undefined;
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

  /** How many bytes it takes once it is kept. */
  get size(): number {
    let size = this.content.length;
    for (const each of this.#compressed.values()) if (Buffer.isBuffer(each)) size += each.length;
    return size;
  }
}
