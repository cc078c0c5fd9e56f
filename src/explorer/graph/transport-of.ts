import { loadCode } from '../fault.js';
import { once } from '../once.js';
import { httpTransport } from './http-transport.js';
import type { GraphPlace } from './place.js';
import type { Transport } from './transport.js';

/** The way to a graph. What answers within the page is loaded when it is first asked. */
export function transportOf({ file, beside }: GraphPlace): Transport {
  if (!file) return httpTransport(beside);
  const transport = once(async () => (await loadCode(import('./page-transport.js'))).pageTransport(file));
  return { execute: async (request, signal) => (await transport()).execute(request, signal) };
}
