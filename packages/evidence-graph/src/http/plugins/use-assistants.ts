import type { Plugin } from 'graphql-yoga';
import type { AssistantOptions } from '../../mcp/options.js';
import { isForeign } from '../http/same-site.js';
import { refuse } from '../response.js';
import { pathOf } from './use-routes.js';

export const ASSISTANTS = '/mcp';

type Answer = (request: Request) => Promise<Response>;

/** Answers assistants at their endpoint. What speaks their protocol is loaded with the first request. */
export function useAssistants({ corsOrigins, ...options }: AssistantPluginOptions): Plugin {
  let loading: Promise<Answer> | undefined;
  return {
    async onRequest({ request, url, endResponse }) {
      if (pathOf(url) !== ASSISTANTS) return;
      if (isForeign(request.headers, url, corsOrigins))
        return endResponse(refuse(request, 403, 'CROSS_SITE_REQUEST', 'Pages of other sites may not ask as assistants here.'));
      try {
        loading ??= import('../../mcp/http.js').then(({ createAssistantHandler }) => createAssistantHandler(options));
        const answer = await loading;
        endResponse(await answer(request));
      } catch (error) {
        options.onError(error);
        endResponse(refuse(request, 500, 'INTERNAL_SERVER_ERROR', 'Something went wrong on the server.'));
      }
    },
  };
}

export interface AssistantPluginOptions extends AssistantOptions {
  readonly corsOrigins: readonly string[];
  readonly onError: (error: unknown) => void;
}
