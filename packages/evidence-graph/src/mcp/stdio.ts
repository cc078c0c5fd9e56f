import { once } from 'node:events';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import type { AssistantOptions } from './options.js';
import { createServerFactory } from './server.js';

/** Serves the assistant that has started this process, over its standard input and output, until it closes them. */
export async function serveAssistant(options: AssistantOptions): Promise<void> {
  const { onError } = options;
  const ended = Promise.race([once(process.stdin, 'end'), once(process.stdin, 'close')]);
  const connection = serveStdio(createServerFactory(options), onError ? { onerror: onError } : {});
  await ended;
  await connection.close();
}
