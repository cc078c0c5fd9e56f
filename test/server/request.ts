import { createHandler } from '../../packages/evidence-graph/src/http/create-handler.js';
import type { HandlerOptions } from '../../packages/evidence-graph/src/http/options.js';
import { fakeGraph } from '../../packages/evidence-graph/test/server/fake-graph.js';
import { builtPages } from '../../src/pages.js';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: {
    readonly data?: unknown;
    readonly errors?: readonly { message: string; extensions: Record<string, unknown> }[];
  };
}

/** Asks a handler in this process. */
export async function ask(request: Request, options: Partial<HandlerOptions> = {}): Promise<Answer> {
  const response = await createHandler({ graph: fakeGraph(), pagesFolder: builtPages, ...options }).fetch(request);
  const text = await response.text();
  const isJson = /json/.test(response.headers.get('content-type') ?? '');
  return { status: response.status, headers: response.headers, text, body: isJson && text !== '' ? JSON.parse(text) : {} };
}

/** A request as GraphQL clients send it. */
export const post = (body: unknown, headers: Record<string, string> = {}): Request =>
  new Request('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

export const get = (path: string, headers: Record<string, string> = {}): Request =>
  new Request(`http://localhost${path}`, { headers });

/** The code of the only error of an answer. */
export const codeOf = ({ body }: Answer): unknown => body.errors?.[0]?.extensions.code;
