import { type CallToolResult, Client } from '@modelcontextprotocol/client';
import { InMemoryTransport } from '@modelcontextprotocol/server';
import type { AssistantOptions } from '../../src/mcp/options.js';
import { createServerFactory } from '../../src/mcp/server.js';

/** What assistants of a graph are offered that has all: evidence, questions and words for claims. */
export const TOOLS = ['ask', 'search', 'look_up', 'path', 'query', 'find_in_schema', 'check_claims', 'cite'];

/** The official client, as an assistant has it. */
export const newClient = (mode: 'auto' | 'legacy' = 'legacy'): Client =>
  new Client({ name: 'test', version: '1.0.0' }, { versionNegotiation: { mode } });

/** The client of a graph in this process, which knows the tools: it checks each result against its schema. */
export async function assistantOf(options: AssistantOptions): Promise<Client> {
  const server = await createServerFactory(options)();
  const client = newClient();
  const [near, far] = InMemoryTransport.createLinkedPair();
  await server.connect(far);
  await client.connect(near);
  await client.listTools();
  return client;
}

/** The data of a tool's result; throws what the tool refuses with. */
// biome-ignore lint/suspicious/noExplicitAny: results are as many as the tools
export async function dataOf(client: Client, name: string, given: Record<string, unknown> = {}): Promise<any> {
  const result = await client.callTool({ name, arguments: given });
  if (result.isError) throw new Error(textOf(result));
  return result.structuredContent;
}

/** The text of a result. */
export const textOf = ({ content }: CallToolResult): string =>
  content.flatMap((each) => (each.type === 'text' ? [each.text] : [])).join('\n');

/** At least so many tokens: a third of the Latin letters, and each Chinese character. */
export function tokensOf(value: unknown): number {
  const text = JSON.stringify(value);
  const wide = text.match(/[\u2e80-\uffff]/g)?.length ?? 0;
  return Math.ceil((text.length - wide) / 3) + wide;
}
