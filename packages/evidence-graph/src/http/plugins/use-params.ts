import type { Plugin } from 'graphql-yoga';
import { requestError } from '../error.js';
import { assertJson, readJson } from '../http/json-body.js';
import { readParams, readSearchParams } from '../http/params.js';
import type { PersistedTexts } from '../http/persisted-query.js';
import { assertSameSite } from '../http/same-site.js';

/**
 * Reads operations from JSON bodies and from addresses, and refuses what a page of another site can send without asking first.
 * (Yoga's own parsers know media types by their letters, and its limit sends every body through a stream.)
 */
export function useParams({ corsOrigins, maxBodyBytes, persisted }: ParamsOptions): Plugin {
  return {
    onRequestParse({ request, url, setRequestParser }) {
      if (request.method === 'POST') {
        assertJson(request.headers);
        setRequestParser(async (each) => readParams(await readJson(each, maxBodyBytes), persisted));
      } else if (request.method === 'GET') {
        assertSameSite(request.headers, url, corsOrigins);
        setRequestParser(() => readSearchParams(url.searchParams, persisted));
      } else {
        throw requestError('METHOD_NOT_ALLOWED', 405, 'Send the operation by POST or GET.', { allow: 'GET, HEAD, POST' });
      }
    },
  };
}

export interface ParamsOptions {
  readonly corsOrigins: readonly string[];
  readonly maxBodyBytes: number;
  readonly persisted: PersistedTexts | undefined;
}
