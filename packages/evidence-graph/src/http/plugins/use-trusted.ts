import type { Plugin } from 'graphql-yoga';
import { requestError } from '../error.js';
import type { KnownDocuments } from '../known-documents.js';

/** Refuses each document that the operator has not named. */
export const useTrusted = (documents: KnownDocuments): Plugin => ({
  onParams({ params: { query = '' } }) {
    if (documents.admits(query)) return;
    throw requestError('DOCUMENT_NOT_TRUSTED', 403, 'This server answers documents that its operator has listed, and no others.');
  },
});
