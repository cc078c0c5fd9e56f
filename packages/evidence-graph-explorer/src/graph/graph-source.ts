/** Where a graph is: at an endpoint, or in a file from which the page itself answers. */
export interface GraphSource {
  /** Null where the page itself answers. */
  readonly endpoint: URL | null;
  /** The file, where the page itself answers. */
  readonly file: URL | null;
  /** The address whose neighbours belong to the graph, such as its examples. */
  readonly beside: URL;
}

/** The place that an element's attributes name, relative to its page. */
export function sourceOf(endpoint: string | null | undefined, src: string | null | undefined): GraphSource {
  const file = src ? new URL(src, document.baseURI) : null;
  const address = file ?? new URL(endpoint ?? 'graphql', document.baseURI);
  return { endpoint: file ? null : address, file, beside: address };
}
