import { hash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createHandler } from '../../src/http/create-handler.js';
import type { HandlerOptions } from '../../src/http/options.js';
import { fakeGraph } from './fake-graph.js';

const TRUSTED = 'query Greet($name: String) { greeting(name: $name) }';

const asking = (options: Partial<HandlerOptions> = {}) => {
  const { fetch } = createHandler({ graph: fakeGraph(), trustedDocuments: [TRUSTED], ...options });
  return async (body: object, path = '/graphql') => {
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
    const response = await fetch(new Request(`http://localhost${path}`, init));
    return { status: response.status, ...((await response.json()) as Record<string, unknown>) };
  };
};

describe('a trusted document', () => {
  it('is asked for by its hash from the start', async () => {
    const ask = asking();
    const documentId = `sha256:${hash('sha256', TRUSTED)}`;
    expect(await ask({ documentId, variables: { name: 'Ada' } })).toEqual({ status: 200, data: { greeting: 'Hello Ada' } });
    expect(await ask({ documentId: hash('sha256', '{ greeting }') })).toMatchObject({
      errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    });
  });

  it('stands beside all others unless told otherwise', async () => {
    expect(await asking()({ query: '{ greeting }' })).toMatchObject({ data: { greeting: 'Hello world' } });
  });
});

describe('a server of trusted documents alone', () => {
  const ask = asking({ onlyTrusted: true });

  it('answers them by their text and by their hash', async () => {
    for (const asked of [{ query: TRUSTED }, { documentId: hash('sha256', TRUSTED) }]) {
      expect(await ask(asked)).toEqual({ status: 200, data: { greeting: 'Hello world' } });
    }
  });

  it('refuses another document again and again, with a code', async () => {
    const refused = { status: 403, errors: [{ extensions: { code: 'DOCUMENT_NOT_TRUSTED' } }] };
    for (let time = 0; time < 2; time += 1) expect(await ask({ query: '{ greeting }' })).toMatchObject(refused);
    expect(await ask({ query: '{ __typename }' })).toMatchObject(refused);
  });

  it('has no endpoint for assistants', async () => {
    expect(await ask({ jsonrpc: '2.0', id: 1, method: 'tools/list' }, '/mcp')).toMatchObject({ status: 404 });
  });
});
