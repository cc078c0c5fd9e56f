import { hash } from 'node:crypto';
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { TextOf } from './http/persisted-query.js';

/** Together at most this many characters of documents are kept parsed, whatever callers send. */
const MAX_CHARACTERS = 250_000;

/** The documents that were parsed, by their text, the latest used last, and which of them are valid. */
export class KnownDocuments {
  readonly #byText = new LRUCache<string, DocumentNode>({
    maxSize: MAX_CHARACTERS,
    sizeCalculation: (_, text) => text.length + 1,
    dispose: (document) => this.#forget(document),
  });
  /** The hash of each valid document. */
  readonly #valid = new WeakMap<DocumentNode, string>();
  readonly #textByHash = new Map<string, string>();
  readonly #trusted: ReadonlyMap<string, string>;

  /** Some texts are known for good: those that the operator trusts, maybe them alone. */
  constructor(
    trusted: readonly string[] = [],
    private readonly onlyTrusted = false,
  ) {
    this.#trusted = new Map(trusted.map((text) => [hash('sha256', text), text]));
  }

  /** Whether a document may be answered. */
  admits(text: string): boolean {
    return !this.onlyTrusted || this.#trusted.has(hash('sha256', text));
  }

  get(text: string): DocumentNode | undefined {
    return this.#byText.get(text);
  }

  set(text: string, document: DocumentNode): void {
    this.#byText.set(text, document);
  }

  markValid(document: DocumentNode): void {
    const text = document.loc?.source.body;
    if (text === undefined || this.#byText.peek(text) !== document) return;
    const sha256 = hash('sha256', text);
    this.#valid.set(document, sha256);
    this.#textByHash.set(sha256, text);
  }

  isValid(document: DocumentNode): boolean {
    return this.#valid.has(document);
  }

  readonly textOf: TextOf = (sha256) => this.#textByHash.get(sha256) ?? this.#trusted.get(sha256);

  #forget(document: DocumentNode): void {
    const sha256 = this.#valid.get(document);
    if (sha256 !== undefined) this.#textByHash.delete(sha256);
  }
}
