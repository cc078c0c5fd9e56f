import { createMcpHandler } from '@modelcontextprotocol/server';
import { defaultLimits } from '../http/options.js';
import type { AssistantOptions } from './options.js';
import { createServerFactory } from './server.js';

/** Answers requests of assistants over streamable HTTP; nothing is kept between them. */
export function createAssistantHandler(options: AssistantOptions): (request: Request) => Promise<Response> {
  const { onError, limits } = options;
  const { fetch } = createMcpHandler(createServerFactory(options), {
    maxRequestBodySize: limits?.maxBodyBytes ?? defaultLimits.maxBodyBytes,
    maxSubscriptions: 0, // the data of a graph stays, so that there is nothing to wait for
    ...(onError ? { onerror: onError } : {}),
  });
  return (request) => fetch(request);
}
