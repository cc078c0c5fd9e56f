import { describe, expect, it } from 'vitest';
import { createHandler } from '../../packages/evidence-graph/src/http/create-handler.js';
import { articleGraph } from '../support/article-graph.js';
import { library } from '../support/other-graphs.js';

const ask = async (graph: Parameters<typeof createHandler>[0]['graph'], query: string) =>
  createHandler({ graph }).fetch(new Request(`http://localhost/check?${query}`, { headers: { accept: 'text/html' } }));

describe('the page /check', () => {
  it('has a form that needs no script', async () => {
    const { graph } = await articleGraph();
    const response = await ask(graph, 'lang=en');
    expect(response.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; form-action 'self';/,
    );
    const page = await response.text();
    expect(page).toContain('<form method="get">');
    expect(page).not.toContain('<script');
  });

  it('tells what decides each claim of a text', async () => {
    const { graph } = await articleGraph();
    const text = '<b>Women</b> number 691.';
    const page = await (await ask(graph, new URLSearchParams({ lang: 'en', text }).toString())).text();
    expect(page).toContain('The source says otherwise');
    expect(page).toContain('Number of women: 619');
    expect(page).toContain('href="http://localhost/id/Observation:women-count"');
    expect(page).not.toContain('<b>');
  });

  it('is not there where no words are given', async () => {
    const { graph } = library();
    expect((await ask(graph, '')).status).toBe(404);
  });
});
