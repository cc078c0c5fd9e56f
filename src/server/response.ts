/** A plain message. */
export const text = (status: number, message: string, headers: Record<string, string> = {}): Response =>
  new Response(`${message}\n`, { status, headers: { ...headers, 'content-type': 'text/plain; charset=utf-8' } });

/** A value as JSON. */
export const json = (status: number, value: unknown): Response =>
  new Response(JSON.stringify(value), { status, headers: { 'content-type': 'application/json; charset=utf-8' } });

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
