import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** Together at most this many characters of documents are kept parsed, whatever callers send. */
const MAX_CHARACTERS = 250_000;

/** The documents that were parsed, by their text, the latest used last. */
export class ParsedDocuments {
  readonly #byText = new LRUCache<string, DocumentNode>({
    maxSize: MAX_CHARACTERS,
    sizeCalculation: (_, text) => text.length + 1,
    dispose: (document) => this.forget(document),
  });

  get(text: string): DocumentNode | undefined {
    return this.#byText.get(text);
  }

  set(text: string, document: DocumentNode): void {
    this.#byText.set(text, document);
  }

  /** The text of a document that is kept. */
  protected textFor(document: DocumentNode): string | undefined {
    const text = document.loc?.source.body;
    return text !== undefined && this.#byText.peek(text) === document ? text : undefined;
  }

  /** Notes that a document is kept no longer. */
  protected forget(_document: DocumentNode): void {}
}
