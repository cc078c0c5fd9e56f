import { Fault } from '../fault.js';

export interface GraphQLRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
}

export interface GraphQLFault {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  /** Where in the operation, from 1. */
  readonly locations?: readonly { readonly line: number; readonly column: number }[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

export interface GraphQLResult {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly GraphQLFault[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** How operations reach a graph: over HTTP, or within the page. Rejects with a {@link TransportError} where there is no answer. */
export interface Transport {
  execute(request: GraphQLRequest, signal?: AbortSignal): Promise<GraphQLResult>;
}

/** No answer came. */
export class TransportError extends Fault {
  override readonly name = 'TransportError';
}
