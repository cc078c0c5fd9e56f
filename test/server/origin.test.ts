import { describe, expect, it } from 'vitest';
import { ask, codeOf, get, post } from './request.js';

const query = '/graphql?query={greeting}';
const evil = 'https://evil.example';

describe('requests of other sites', () => {
  const simple: Record<string, Record<string, string>> = {
    'a form': { 'content-type': 'application/x-www-form-urlencoded' },
    multipart: { 'content-type': 'multipart/form-data; boundary=x' },
    'plain text': { 'content-type': 'text/plain' },
    'text that also names JSON': { 'content-type': 'text/plain, application/json' },
    'the GraphQL media type': { 'content-type': 'application/graphql' },
  };
  for (const [what, headers] of Object.entries(simple)) {
    it(`refuses ${what}`, async () => {
      const answer = await ask(post('query={greeting}', headers));
      expect([answer.status, codeOf(answer)]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
    });
  }

  it('refuses a body without a type', async () => {
    const answer = await ask(new Request('http://localhost/graphql', { method: 'POST', body: new Uint8Array([123, 125]) }));
    expect(answer.status).toBe(415);
  });

  const foreign = [{ 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }, { origin: evil }, { origin: 'null' }];
  for (const headers of foreign) {
    it(`refuses a GET request with ${JSON.stringify(headers)}`, async () => {
      const answer = await ask(get(query, headers as Record<string, string>));
      expect([answer.status, codeOf(answer)]).toEqual([403, 'CROSS_SITE_REQUEST']);
    });
  }

  const own = [{}, { 'sec-fetch-site': 'none' }, { 'sec-fetch-site': 'same-origin', origin: 'http://localhost' }];
  for (const headers of own) {
    it(`answers a GET request with ${JSON.stringify(headers)}`, async () => {
      const { body } = await ask(get(query, headers as Record<string, string>));
      expect(body).toEqual({ data: { greeting: 'Hello world' } });
    });
  }
});

describe('CORS', () => {
  const preflight = (origin: string): Request =>
    new Request('http://localhost/graphql', {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
    });

  it('lets no other origin read by default', async () => {
    for (const request of [preflight(evil), post({ query: '{ greeting }' }, { origin: evil })]) {
      const { headers } = await ask(request);
      expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  });

  it('lets named origins read, without credentials', async () => {
    const options = { corsOrigins: ['https://friend.example'] };
    for (const request of [
      preflight('https://friend.example'),
      post({ query: '{ greeting }' }, { origin: 'https://friend.example' }),
    ]) {
      const { headers } = await ask(request, options);
      expect(headers.get('access-control-allow-origin')).toBe('https://friend.example');
      expect(headers.get('access-control-allow-credentials')).toBeNull();
    }
    expect((await ask(preflight(evil), options)).headers.get('access-control-allow-origin')).toBeNull();
  });
});
