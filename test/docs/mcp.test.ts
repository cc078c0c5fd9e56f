import { describe, expect, it } from 'vitest';
import { assistantOf } from '../../packages/evidence-graph/test/support/assistant.js';
import { articleGraph } from '../support/article-graph.js';
import { samplesOf, textOfDocument } from './samples.js';

interface Server {
  readonly command?: string;
  readonly args?: readonly string[];
  readonly url?: string;
}

const samples = samplesOf('docs/mcp.md').filter(({ language }) => language === 'json');

describe('the page on assistants', () => {
  it('shows how several are configured', () => {
    expect(samples.length).toBeGreaterThanOrEqual(5);
  });

  it.each(samples)('names a server that is there: $where', ({ code }) => {
    const [servers] = Object.values(JSON.parse(code) as Record<string, Record<string, Server>>);
    for (const { command, args, url } of Object.values(servers ?? {})) {
      if (url !== undefined) expect(url).toBe('http://localhost:4000/mcp');
      else expect([command, args]).toEqual(['node', ['/path/to/delegate-election-graph/dist/cli/main.js', 'mcp']]);
    }
  });

  it('lists every tool, resource and prompt', async () => {
    const client = await assistantOf(await articleGraph());
    const text = textOfDocument('docs/mcp.md');
    const { tools } = await client.listTools();
    const { prompts } = await client.listPrompts();
    const { resourceTemplates } = await client.listResourceTemplates();
    for (const { name } of [...tools, ...prompts]) expect(text).toContain(`\`${name}\``);
    for (const { uriTemplate } of resourceTemplates) expect(text).toContain(`\`${uriTemplate.replace('{id}', 'ID')}\``);
    expect([...text.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name)).toEqual(tools.map(({ name }) => name));
  });
});
