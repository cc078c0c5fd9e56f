import { hash } from 'node:crypto';
import type { DocumentNode } from 'graphql';
import type { PersistedTexts } from './http/persisted-query.js';
import { ParsedDocuments } from './parsed-documents.js';

/** The documents that were parsed, and which of them are valid: these can be asked for by the hash of their text. */
export class KnownDocuments extends ParsedDocuments implements PersistedTexts {
  /** The hash of each valid document. */
  readonly #valid = new WeakMap<DocumentNode, string>();
  readonly #textByHash = new Map<string, string>();
  readonly #trusted: ReadonlyMap<string, string>;

  /** Some texts are known for good: those that the operator trusts, maybe them alone. */
  constructor(
    trusted: readonly string[] = [],
    private readonly onlyTrusted = false,
  ) {
    super();
    this.#trusted = new Map(trusted.map((text) => [hash('sha256', text), text]));
  }

  /** Whether a document may be answered. */
  admits(text: string): boolean {
    return !this.onlyTrusted || this.#trusted.has(hash('sha256', text));
  }

  markValid(document: DocumentNode): void {
    const text = this.textFor(document);
    if (text === undefined) return;
    const sha256 = this.hashOf(text);
    this.#valid.set(document, sha256);
    this.#textByHash.set(sha256, text);
  }

  isValid(document: DocumentNode): boolean {
    return this.#valid.has(document);
  }

  textOf(sha256: string): string | undefined {
    return this.#textByHash.get(sha256) ?? this.#trusted.get(sha256);
  }

  hashOf(text: string): string {
    return hash('sha256', text);
  }

  protected override forget(document: DocumentNode): void {
    const sha256 = this.#valid.get(document);
    if (sha256 !== undefined) this.#textByHash.delete(sha256);
  }
}
