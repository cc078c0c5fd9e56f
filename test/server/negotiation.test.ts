import { describe, expect, it } from 'vitest';
import { chooseCoding } from '../../packages/evidence-graph/src/http/http/negotiate.js';
import { ask, codeOf, get, post } from './request.js';

const query = '{ greeting }';
const json = 'application/json';
const graphql = 'application/graphql-response+json';

describe('the type of an answer', () => {
  const chosen: readonly (readonly [accept: string, type: string])[] = [
    ['', json],
    ['*/*', json],
    [json, json],
    ['Application/JSON', json],
    [`${json}; charset=utf-8`, json],
    [`${json};charset="UTF-8"`, json],
    [`${json}; indent=2`, json],
    [graphql, graphql],
    ['APPLICATION/GraphQL-Response+JSON', graphql],
    [`${graphql}, ${json}`, graphql],
    [`${json}, ${graphql}`, json],
    [`${graphql};q=0.1, ${json}`, json],
    [`${json};q=0.9, ${graphql}`, graphql],
    [`${json} ; q = 0.9 , ${graphql}`, graphql],
    [`${json};Q=0.1, ${graphql};Q=0.2`, graphql],
    [`${json};q=0, */*`, graphql],
    [`${json};q=0.000, ${graphql};q=0.001`, graphql],
    [`${graphql};q=0, */*;q=0.1`, json],
    ['*/*;q=0.1, application/*', json],
    [`application/*;q=0.5, ${graphql};q=0.4`, json],
    [`text/html, ${graphql};q=0.2`, graphql],
    [`*/*, ${graphql}`, graphql],
    [`multipart/mixed;deferSpec=20220824, ${graphql}, ${json};q=0.9`, graphql],
    ['text/event-stream, */*;q=0.1', json],
    [`text/plain;x="a,b;q=0", ${graphql}`, graphql],
    [`${json};charset=utf-16, ${graphql}`, graphql],
    [`${json};q=nonsense`, json],
    [',, ,', json],
  ];
  for (const [accept, type] of chosen) {
    it(`is ${type} for ${JSON.stringify(accept)}`, async () => {
      const { status, headers, body } = await ask(post({ query }, { accept }));
      expect([status, headers.get('content-type')]).toEqual([200, `${type}; charset=utf-8`]);
      expect(body).toEqual({ data: { greeting: 'Hello world' } });
    });
  }

  const refused = [
    'text/plain',
    'text/html',
    'image/*',
    '*/*;q=0',
    `${json};q=0`,
    `${json};charset=latin1`,
    'application/jso',
    'nonsense',
  ];
  for (const accept of refused) {
    it(`is none for ${JSON.stringify(accept)}, which is said in JSON`, async () => {
      for (const request of [post({ query }, { accept }), post('{', { accept })]) {
        const answer = await ask(request);
        expect([answer.status, codeOf(answer)]).toEqual([406, 'NOT_ACCEPTABLE']);
        expect(answer.headers.get('content-type')).toBe(`${json}; charset=utf-8`);
      }
    });
  }

  const pages: readonly (readonly [accept: string, type: string])[] = [
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'text/html; charset=utf-8'],
    ['TEXT/HTML', 'text/html; charset=utf-8'],
    [`${json}, text/html;q=0.1`, `${json}; charset=utf-8`],
    [`${json}, text/html;q=0`, `${json}; charset=utf-8`],
    ['*/*', `${json}; charset=utf-8`],
  ];
  for (const [accept, type] of pages) {
    it(`is ${type} where a browser asks with ${accept}`, async () => {
      const { headers } = await ask(get(`/graphql?query=${encodeURIComponent(query)}`, { accept }));
      expect(headers.get('content-type')).toBe(type);
    });
  }

  it('tells of partial success by its own status', async () => {
    for (const [accept, status] of [
      [graphql, 294],
      [json, 200],
    ] as const) {
      const answer = await ask(post({ query: '{ greeting broken }' }, { accept }));
      expect([answer.status, answer.body.data]).toEqual([status, { greeting: 'Hello world', broken: null }]);
      expect(answer.body).not.toHaveProperty('extensions');
    }
  });
});

describe('the type of a request', () => {
  const answered = [
    'Application/JSON',
    'application/json ; charset=utf-8',
    'application/json;charset=UTF-8',
    'application/json; charset="utf-8"',
    ' application/json',
    'application/json;profile=x',
    'application/json;',
  ];
  for (const type of answered) {
    it(`may be ${JSON.stringify(type)}`, async () => {
      expect((await ask(post({ query }, { 'content-type': type }))).body).toEqual({ data: { greeting: 'Hello world' } });
    });
  }

  const refused = [
    'application/jsonp',
    'application/json-patch+json',
    'application/json;charset=utf-16',
    'application/json; charset=latin1',
    'text/json',
    '',
  ];
  for (const type of refused) {
    it(`must not be ${JSON.stringify(type)}`, async () => {
      const answer = await ask(post({ query }, { 'content-type': type }));
      expect([answer.status, codeOf(answer)]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
    });
  }

  const bytes = (...values: number[]): Request =>
    new Request('http://localhost/graphql', { method: 'POST', headers: { 'content-type': json }, body: new Uint8Array(values) });

  it('lets a byte order mark pass', async () => {
    const text = new TextEncoder().encode(JSON.stringify({ query }));
    expect((await ask(bytes(0xef, 0xbb, 0xbf, ...text))).body).toEqual({ data: { greeting: 'Hello world' } });
  });

  it('refuses bytes that are not UTF-8', async () => {
    const answer = await ask(bytes(0x22, 0xff, 0x22));
    expect([answer.status, codeOf(answer)]).toEqual([400, 'BAD_REQUEST']);
    expect(answer.body.errors?.[0]?.message).toContain('not UTF-8');
  });
});

describe('the coding of an answer', () => {
  const codings: readonly (readonly [acceptEncoding: string | null, coding: string | undefined])[] = [
    [null, undefined],
    ['', undefined],
    ['gzip', 'gzip'],
    ['GZIP', 'gzip'],
    ['x-gzip', 'gzip'],
    ['gzip, deflate, br', 'br'],
    ['gzip;q=1, br;q=0.5', 'gzip'],
    ['gzip;q=0', undefined],
    ['gzip;q=0, *', 'br'],
    ['br;q=0, *;q=0.1', 'gzip'],
    ['*', 'br'],
    ['*;q=0', undefined],
    ['identity', undefined],
    ['identity, gzip;q=0.5', undefined],
    ['identity;q=0.1, gzip;q=0.5', 'gzip'],
    ['deflate, zstd', undefined],
    ['gzipped', undefined],
  ];
  it.each(codings)('for %s is %s', (acceptEncoding, coding) => {
    expect(chooseCoding(acceptEncoding, ['br', 'gzip'])).toBe(coding);
  });
});
