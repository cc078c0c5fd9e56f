import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHandler } from '../../packages/evidence-graph/src/http/create-handler.js';
import { type RunningServer, serve } from '../../packages/evidence-graph/src/http/serve.js';
import { articleGraph } from '../support/article-graph.js';
import { library } from '../support/other-graphs.js';

describe('the page /check', () => {
  let server: RunningServer;
  beforeAll(async () => {
    const { graph } = await articleGraph();
    server = await serve({ graph: { ...graph, close: async () => {} }, port: 0 });
  });
  afterAll(() => server.close());

  const FORM = 'application/x-www-form-urlencoded';
  const open = (query: string) => fetch(`${server.url}/check?${query}`, { headers: { accept: 'text/html' } });
  const send = (body: BodyInit, headers: Record<string, string> = {}) =>
    fetch(`${server.url}/check?lang=en`, { method: 'POST', headers: { 'content-type': FORM, ...headers }, body });

  it('has a form that needs no script', async () => {
    const response = await open('lang=en');
    expect(response.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; img-src \S+; frame-ancestors 'none'; base-uri 'none'; form-action 'self'$/,
    );
    const page = await response.text();
    expect(page).toContain('<form method="post" action="?lang=en">');
    expect(page).not.toContain('<script');
  });

  it('tells what decides each claim of a text', async () => {
    const page = await (await send(new URLSearchParams({ text: '<b>Women</b> number 691.' }))).text();
    expect(page).toContain('<p>The source says otherwise ×1</p>');
    expect(page).toContain('Number of women: 619');
    expect(page).toContain(`<a href="${server.url}/id/Observation:women-count">Number of women</a>`);
    expect(page).not.toContain('<b>');
  });

  it('says in words what a relationship that decides tells', async () => {
    const page = await (await send(new URLSearchParams({ text: 'All provinces ran a four-in-one reporting platform.' }))).text();
    expect(page).toMatch(/<li class="CONTRADICTED">/);
    expect(page).not.toMatch(/>[A-Z_]+\(/);
  });

  it('takes texts as long as its form lets through', async () => {
    const [, longest = ''] = /maxlength="(\d+)"/.exec(await (await open('lang=zh')).text()) ?? [];
    const text = `女代表有691名。${'好'.repeat(Number(longest) - 9)}`;
    const response = await send(new URLSearchParams({ text }));
    expect([text.length, response.status]).toEqual([Number(longest), 200]);
    expect(await response.text()).toContain('The source says otherwise');
  });

  it('judges no text that an address holds', async () => {
    const page = await (await open(new URLSearchParams({ lang: 'en', text: 'Women number 691.' }).toString())).text();
    expect(page).not.toContain('Women number');
  });

  it.each([
    ['a page of another site', 'text=x', { 'sec-fetch-site': 'cross-site' }, 403, 'CROSS_SITE_REQUEST'],
    ['a page of a neighbour', 'text=x', { 'sec-fetch-site': 'same-site' }, 403, 'CROSS_SITE_REQUEST'],
    ['another media type', '{}', { 'content-type': 'application/json' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['too long a text', `text=${'x'.repeat(300_000)}`, {}, 413, 'REQUEST_ENTITY_TOO_LARGE'],
  ])('refuses what comes from %s', async (_, body, headers, status, code) => {
    const response = await send(body, headers);
    expect([response.status, await response.json()]).toEqual([
      status,
      { errors: [expect.objectContaining({ extensions: { code } })] },
    ]);
  });

  it('answers its own form, whose origin is kept back', async () => {
    expect((await send('text=x', { 'sec-fetch-site': 'same-origin', origin: 'null' })).status).toBe(200);
  });

  it('names the methods that it takes', async () => {
    const response = await fetch(`${server.url}/check`, { method: 'PUT' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST']);
  });

  it('is not there where no words are given', async () => {
    const { graph } = library();
    expect((await createHandler({ graph }).fetch(new Request('http://localhost/check'))).status).toBe(404);
  });
});
