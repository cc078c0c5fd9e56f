import { prefersPage } from './http/media-types.js';

/** A request that gets nothing: as an answer of GraphQL, or in words where a page was asked for. */
export function refuse(request: Request, status: number, code: string, message: string, headers = {}): Response {
  if (!prefersPage(request)) return json(status, refusal(code, message), headers);
  return new Response(`${message}\n`, { status, headers: { ...headers, 'content-type': 'text/plain; charset=utf-8' } });
}

/** The answer of GraphQL to a request that gets nothing. */
export const refusal = (code: string, message: string) => ({ errors: [{ message, extensions: { code } }] });

/** A value as JSON. */
export const json = (status: number, value: unknown, headers = {}): Response =>
  new Response(JSON.stringify(value), { status, headers: { ...headers, 'content-type': 'application/json; charset=utf-8' } });

/** A page that may load only what its policy names. */
export const html = (body: string, policy: string): Response =>
  new Response(body, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; ${policy}; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`,
      'cross-origin-opener-policy': 'same-origin',
      'cache-control': 'no-cache',
    },
  });
