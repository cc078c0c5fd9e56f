import { httpTransport } from './http-transport.js';
import type { Transport } from './transport.js';

/** Where a graph is: at an endpoint, or in a file that the page itself answers from. */
export interface GraphPlace {
  readonly endpoint: string | null;
  readonly src: string | null;
}

/** The way to the graph of an element; addresses are relative to its page. */
export function transportOf({ endpoint, src }: GraphPlace): Transport {
  if (src !== null && src !== undefined)
    return lazily(async () => (await import('./page-transport.js')).pageTransport(addressOf(src)));
  return httpTransport(addressOf(endpoint ?? 'graphql'));
}

const addressOf = (path: string): URL => new URL(path, document.baseURI);

/** Loads what answers when it is first asked. */
function lazily(load: () => Promise<Transport>): Transport {
  let loaded: Promise<Transport> | undefined;
  return {
    async execute(request, signal) {
      loaded ??= load();
      return (await loaded).execute(request, signal);
    },
  };
}
