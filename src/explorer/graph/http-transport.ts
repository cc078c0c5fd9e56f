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
      throw new TransportError(`${endpoint.host} does not answer.`, false, { cause });
    });
    return resultOf(response, endpoint);
  },
});

async function resultOf(response: Response, endpoint: URL): Promise<GraphQLResult> {
  const body: unknown = await response.json().catch(() => undefined);
  if (typeof body === 'object' && body !== null && ('data' in body || 'errors' in body)) return body as GraphQLResult;
  throw new TransportError(`${endpoint.pathname} answered ${response.status}, and not with GraphQL.`, response.status < 500);
}
