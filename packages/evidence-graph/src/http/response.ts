import type { ServerResponse } from 'node:http';
import { prefersPage } from './http/media-types.js';
import { securityHeaders } from './plugins/use-security-headers.js';

/** Seconds after which whoever was not answered, as there was too much to do or nothing to read from, may ask again. */
export const RETRY_AFTER = '1';

const retrying = (status: number) => (status === 503 ? { 'retry-after': RETRY_AFTER } : {});

/** A request that gets nothing: as an answer of GraphQL, or in words where a page was asked for. */
export function refuse(request: Request, status: number, code: string, message: string, headers = {}): Response {
  if (!prefersPage(request)) return json(status, refusal(code, message), headers);
  return new Response(`${message}\n`, {
    status,
    headers: { ...retrying(status), ...headers, 'content-type': 'text/plain; charset=utf-8' },
  });
}

/** Refuses a request that reached neither a route nor the graph. */
export function refuseAtOnce(response: ServerResponse, status: number, code: string, message: string): void {
  response
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...retrying(status), ...securityHeaders })
    .end(JSON.stringify(refusal(code, message)));
}

/** Tells that a request cannot be answered by a fault of the server, unless an answer has begun. */
export function refuseBroken(response: ServerResponse): void {
  if (response.headersSent) response.destroy();
  else refuseAtOnce(response, 500, 'INTERNAL_SERVER_ERROR', 'Something went wrong on the server.');
}

/** The answer of GraphQL to a request that gets nothing. */
export const refusal = (code: string, message: string) => ({ errors: [{ message, extensions: { code } }] });

/** A value as JSON. */
export const json = (status: number, value: unknown, headers = {}): Response =>
  new Response(JSON.stringify(value), {
    status,
    headers: { ...retrying(status), ...headers, 'content-type': 'application/json; charset=utf-8' },
  });

/** A page that may load, and send forms to, only what its policy names. */
export const html = (body: string, policy: string, formAction = "'none'"): Response =>
  new Response(body, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; ${policy}; frame-ancestors 'none'; base-uri 'none'; form-action ${formAction}`,
      'cross-origin-opener-policy': 'same-origin',
      'cache-control': 'no-cache',
    },
  });
