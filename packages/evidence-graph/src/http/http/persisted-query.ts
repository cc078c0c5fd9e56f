import { requestError } from '../error.js';

/** Where clients put the identifier of a text that they believe to be known here; the first is Apollo's, the others Relay's. */
export const documentIdNames = ['documentId', 'doc_id', 'id'] as const;

/** The documents that can be asked for by the SHA-256 of their text, in lower-case hexadecimal digits. */
export interface PersistedTexts {
  textOf(sha256: string): string | undefined;
  hashOf(text: string): string;
}

/** A SHA-256, as Apollo's clients send it, or with the prefix of GraphQL over HTTP. */
const sha256 = /^(?:sha256:)?([0-9a-f]{64})$/i;

/**
 * The text of the document that is named by one of some identifiers. Where there is none, what is thrown is what clients of persisted
 * queries wait for before they send the text: the messages are Apollo's, letter by letter.
 */
export function textBy(ids: readonly unknown[], persisted: PersistedTexts | undefined): string {
  const hashes = ids.flatMap((id) => (typeof id === 'string' && sha256.exec(id)?.[1]) || []);
  if (hashes.length === 0 || !persisted) throw requestError('PERSISTED_QUERY_NOT_SUPPORTED', 400, 'PersistedQueryNotSupported');
  for (const hash of hashes) {
    const text = persisted.textOf(hash.toLowerCase());
    if (text !== undefined) return text;
  }
  throw requestError('PERSISTED_QUERY_NOT_FOUND', 400, 'PersistedQueryNotFound');
}

/** Refuses a text that is not the one its hash was made of. */
export function assertHash(query: string, persistedQuery: unknown, persisted: PersistedTexts | undefined): void {
  const hash = hashIn(persistedQuery);
  if (hash === undefined || !persisted || persisted.hashOf(query) === hash.toLowerCase()) return;
  throw requestError(
    'PERSISTED_QUERY_MISMATCH',
    400,
    'The hash in `extensions.persistedQuery.sha256Hash` is not that of the query. Send the SHA-256 of its text in UTF-8, or none.',
  );
}

/** The hash that Apollo's clients send, if it is one. */
export function hashIn(persistedQuery: unknown): string | undefined {
  if (typeof persistedQuery !== 'object' || persistedQuery === null || !('sha256Hash' in persistedQuery)) return undefined;
  return typeof persistedQuery.sha256Hash === 'string' ? persistedQuery.sha256Hash : undefined;
}
