export interface GraphQLRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
}

export interface GraphQLFault {
  readonly message: string;
  readonly path?: readonly (string | number)[];
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

/** No answer came; `isLasting` where asking again cannot help. */
export class TransportError extends Error {
  override readonly name = 'TransportError';

  constructor(
    message: string,
    readonly isLasting = false,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
