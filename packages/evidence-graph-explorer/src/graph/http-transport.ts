import { type GraphQLResult, type Transport, TransportError } from './transport.js';

/** Posts each operation to an endpoint, without credentials. */
export const httpTransport = (endpoint: URL): Transport => ({
  async execute(request, signal) {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
      body: JSON.stringify(request),
      credentials: 'omit',
      ...(signal ? { signal } : {}),
    }).catch((cause: unknown) => {
      if (signal?.aborted) throw cause;
      throw new TransportError({ zh: `${endpoint.host} 没有应答`, en: `${endpoint.host} does not answer` }, { cause });
    });
    return resultOf(response, endpoint);
  },
});

async function resultOf(response: Response, endpoint: URL): Promise<GraphQLResult> {
  const body: unknown = await response.json().catch(() => undefined);
  if (typeof body === 'object' && body !== null && ('data' in body || 'errors' in body)) return body as GraphQLResult;
  const { href } = endpoint;
  throw new TransportError({
    zh: `${href} 的应答是 ${response.status}，不是 GraphQL`,
    en: `${href} answered ${response.status}, and not with GraphQL`,
  });
}
