// These tests run the built command: run `npm run build` first.
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { describe, expect, it } from 'vitest';
import { dataOf, newClient } from '../../packages/evidence-graph/test/support/assistant.js';
import { mainFile, runBuilt, runCli } from './run-cli.js';

describe('mcp', () => {
  for (const mode of ['auto', 'legacy'] as const)
    it(`serves an assistant over standard input and output (${mode})`, { timeout: 60_000 }, async () => {
      const client = newClient(mode);
      await client.connect(new StdioClientTransport({ command: process.execPath, args: [mainFile, 'mcp'], stderr: 'pipe' }));
      const { tools } = await client.listTools();
      const given: Record<string, Record<string, unknown>> = {
        ask: { question: 'q21-named-units' },
        search: { words: 'integrity' },
        look_up: { id: 'QualityGate:integrity-gate' },
        path: { from: 'QualityGate:integrity-gate', to: 'OrganizationKind:electoral-unit' },
        query: { query: '{ ontology { title } }' },
        check_claims: { text: 'Women make up 27% of the delegates.' },
        find_in_schema: { words: 'ontology' },
        cite: { id: 'Source:article' },
      };
      expect(tools.map(({ name }) => name).sort()).toEqual(Object.keys(given).sort());
      for (const { name } of tools) expect(await dataOf(client, name, given[name])).toBeTypeOf('object');
      await client.close();
    });

  it('prints nothing but messages, and ends well with its input', async () => {
    const input = `${JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'ping' })}\nno message\n`;
    const { code, stdout } = await runBuilt(['mcp'], { input });
    expect(code).toBe(0);
    for (const line of stdout.split('\n').filter(Boolean)) expect(JSON.parse(line)).toMatchObject({ jsonrpc: '2.0' });
  });

  it('refuses an option that it has not', async () => {
    const { code, stdout } = await runCli(['mcp', '--port', '1']);
    expect([code, stdout]).toEqual([2, '']);
  });
});
