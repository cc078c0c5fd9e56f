import type { IncomingMessage, ServerResponse } from 'node:http';
import type { GraphQLParams } from 'graphql-yoga';

/** What functions of a host see of a request, as Yoga's context has it; its parts are made for who asks. */
export class ShortContext {
  readonly #req: IncomingMessage;
  readonly #res: ServerResponse;
  readonly #params: GraphQLParams;
  #request: Request | undefined;
  /** Whether the answer may be for this caller alone. */
  isRead = false;

  constructor(req: IncomingMessage, res: ServerResponse, params: GraphQLParams) {
    this.#req = req;
    this.#res = res;
    this.#params = params;
  }

  get req(): IncomingMessage {
    this.isRead = true;
    return this.#req;
  }

  get res(): ServerResponse {
    this.isRead = true;
    return this.#res;
  }

  get params(): GraphQLParams {
    this.isRead = true;
    return this.#params;
  }

  /** The body has been read: it is in `params`. */
  get request(): Request {
    this.isRead = true;
    const { method = 'GET', headers, url = '' } = this.#req;
    this.#request ??= new Request(`http://${headers.host}${url}`, { method, headers: headers as Record<string, string> });
    return this.#request;
  }
}
