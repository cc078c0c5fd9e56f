import { requestError } from '../error.js';

/** Refuses a GET request that the browser marks as coming from a page of another site. */
export function assertSameSite(headers: Headers, url: URL, corsOrigins: readonly string[]): void {
  if (isForeign(headers, url, corsOrigins))
    throw requestError('CROSS_SITE_REQUEST', 403, 'Pages of other sites may not send GET requests here. Use POST with JSON.');
}

/** Whether the browser marks a request as coming from a page of another site than those that may read answers. */
export function isForeign(headers: Headers, url: URL, corsOrigins: readonly string[]): boolean {
  const origin = headers.get('origin');
  if (origin !== null && corsOrigins.includes(origin)) return false;
  return isSentElsewhere(headers) || (origin !== null && hostOf(origin) !== url.host);
}

/** Refuses a form that a page of another site sends. Its origin says nothing: pages that keep their address back have none. */
export function assertOwnForm(headers: Headers): void {
  if (isSentElsewhere(headers))
    throw requestError(
      'CROSS_SITE_REQUEST',
      403,
      'Pages of other sites may not send forms here. Open this page and send its own.',
    );
}

const isSentElsewhere = (headers: Headers): boolean => !['none', 'same-origin'].includes(headers.get('sec-fetch-site') ?? 'none');

const hostOf = (origin: string): string | undefined => (URL.canParse(origin) ? new URL(origin).host : undefined);
