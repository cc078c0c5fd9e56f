import { httpTransport } from './http-transport.js';
import type { GraphPlace } from './place.js';
import type { Transport } from './transport.js';

/** The way to a graph. What answers within the page is loaded when it is first asked. */
export function transportOf({ file, beside }: GraphPlace): Transport {
  if (!file) return httpTransport(beside);
  let loaded: Promise<Transport> | undefined;
  return {
    async execute(request, signal) {
      loaded ??= import('./page-transport.js').then(({ pageTransport }) => pageTransport(file));
      return (await loaded).execute(request, signal);
    },
  };
}
