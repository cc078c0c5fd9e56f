import { loadCode } from '../fault.js';
import { once } from '../once.js';
import type { GraphSource } from './graph-source.js';
import { httpTransport } from './http-transport.js';
import type { InPage } from './page-transport.js';
import { type Transport, TransportError } from './transport.js';

/** The way to a graph. What answers within the page is loaded when it is first asked. */
export function transportOf({ file, beside }: GraphSource, inPage: InPage | undefined): Transport {
  if (!file) return httpTransport(beside);
  if (!inPage) {
    const fault = {
      zh: `这个浏览器组件不能读取 ${file.href}：请用 endpoint`,
      en: `This explorer cannot answer from ${file.href}: use endpoint`,
    };
    return { execute: () => Promise.reject(new TransportError(fault)) };
  }
  const transport = once(async () => (await loadCode(import('./page-transport.js'))).pageTransport(file, inPage));
  return { execute: async (request, signal) => (await transport()).execute(request, signal) };
}
