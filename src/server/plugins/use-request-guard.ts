import type { Plugin } from 'graphql-yoga';
import { requestError } from '../error.js';

/**
 * Refuses what a page of another site can send without asking first: form bodies, plain text, multipart,
 * and GET requests that the browser marks as coming from elsewhere.
 */
export function useRequestGuard({ corsOrigins }: { corsOrigins: readonly string[] }): Plugin {
  return {
    onRequestParse({ request, url, requestParser, setRequestParser }) {
      if (request.method === 'POST') assertJson(request.headers);
      if (request.method !== 'GET') return;
      assertSameSite(request.headers, url, corsOrigins);
      if (requestParser) setRequestParser((each) => parseGuarded(() => requestParser(each)));
    },
  };
}

function assertJson(headers: Headers): void {
  const type = (headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase();
  if (type !== 'application/json') {
    throw requestError(
      'UNSUPPORTED_MEDIA_TYPE',
      415,
      'Send the operation as JSON, with the header Content-Type: application/json.',
    );
  }
  const encoding = headers.get('content-encoding')?.trim().toLowerCase() ?? 'identity';
  if (encoding !== 'identity') throw requestError('UNSUPPORTED_MEDIA_TYPE', 415, 'Send the body without Content-Encoding.');
}

function assertSameSite(headers: Headers, url: URL, corsOrigins: readonly string[]): void {
  const origin = headers.get('origin');
  if (origin !== null && corsOrigins.includes(origin)) return;
  const site = headers.get('sec-fetch-site') ?? 'none';
  const isForeign = (site !== 'none' && site !== 'same-origin') || (origin !== null && hostOf(origin) !== url.host);
  if (isForeign)
    throw requestError('CROSS_SITE_REQUEST', 403, 'Pages of other sites may not send GET requests here. Use POST with JSON.');
}

const hostOf = (origin: string): string | undefined => (URL.canParse(origin) ? new URL(origin).host : undefined);

/** The parameters of a GET request are JSON inside the address: Yoga's parser lets a syntax error through. */
async function parseGuarded<T>(parse: () => T | Promise<T>): Promise<T> {
  try {
    return await parse();
  } catch (error) {
    if (error instanceof SyntaxError)
      throw requestError('BAD_REQUEST', 400, 'The variables and extensions in the address must be JSON.');
    throw error;
  }
}
