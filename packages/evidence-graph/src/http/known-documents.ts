import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** Together at most this many characters of documents are kept parsed, whatever callers send. */
const MAX_CHARACTERS = 250_000;

/** The documents that were parsed, by their text, the latest used last, and which of them are valid. */
export class KnownDocuments {
  readonly #byText = new LRUCache<string, DocumentNode>({
    maxSize: MAX_CHARACTERS,
    sizeCalculation: (_, text) => text.length + 1,
  });
  readonly #valid = new WeakSet<DocumentNode>();

  get(text: string): DocumentNode | undefined {
    return this.#byText.get(text);
  }

  set(text: string, document: DocumentNode): void {
    this.#byText.set(text, document);
  }

  markValid(document: DocumentNode): void {
    this.#valid.add(document);
  }

  /** The document of a text that was parsed and found valid. */
  valid(text: string): DocumentNode | undefined {
    const document = this.get(text);
    return document && this.#valid.has(document) ? document : undefined;
  }
}
