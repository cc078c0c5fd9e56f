import type { IncomingMessage, ServerResponse } from 'node:http';
import type { GraphQLParams } from 'graphql-yoga';

/** What functions of a host see of a request, as Yoga's context has it; its parts are made for who asks. */
export class ShortContext {
  readonly #req: IncomingMessage;
  readonly #res: ServerResponse;
  readonly #params: GraphQLParams;
  #request: Request | undefined;

  constructor(req: IncomingMessage, res: ServerResponse, params: GraphQLParams) {
    this.#req = req;
    this.#res = res;
    this.#params = params;
  }

  get req(): IncomingMessage {
    return this.#req;
  }

  get res(): ServerResponse {
    return this.#res;
  }

  get params(): GraphQLParams {
    return this.#params;
  }

  /** The body has been read: it is in `params`. */
  get request(): Request {
    const { method = 'GET', headers, url = '' } = this.#req;
    this.#request ??= new Request(`http://${headers.host}${url}`, { method, headers: headers as Record<string, string> });
    return this.#request;
  }
}
