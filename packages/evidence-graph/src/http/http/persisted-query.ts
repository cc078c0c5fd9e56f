import { createHash } from 'node:crypto';
import type { GraphQLError } from 'graphql';
import { requestError } from '../error.js';

/** Where clients put the identifier of a text that they believe to be known here; the first is Apollo's, the others Relay's. */
export const documentIdNames = ['documentId', 'doc_id', 'id'] as const;

/**
 * What clients of persisted queries wait for before they send the text: the message is Apollo's, letter by letter.
 * This server keeps no texts, so that any number of it can answer any client.
 */
export const notSupported = (): GraphQLError => requestError('PERSISTED_QUERY_NOT_SUPPORTED', 400, 'PersistedQueryNotSupported');

/** Refuses a text that is not the one its hash was made of. */
export function assertHash(query: string, persistedQuery: unknown): void {
  const hash = hashIn(persistedQuery);
  if (hash === undefined || createHash('sha256').update(query).digest('hex') === hash.toLowerCase()) return;
  throw requestError(
    'PERSISTED_QUERY_MISMATCH',
    400,
    'The hash in `extensions.persistedQuery.sha256Hash` is not that of the query. Send the SHA-256 of its text in UTF-8, or none.',
  );
}

function hashIn(persistedQuery: unknown): string | undefined {
  if (typeof persistedQuery !== 'object' || persistedQuery === null || !('sha256Hash' in persistedQuery)) return undefined;
  return typeof persistedQuery.sha256Hash === 'string' ? persistedQuery.sha256Hash : undefined;
}
