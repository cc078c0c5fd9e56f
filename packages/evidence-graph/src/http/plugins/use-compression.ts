import type { Plugin } from 'graphql-yoga';
import { compress } from '../http/compress.js';

/** Compresses answers. It comes after whatever sets a header. */
export function useCompression(): Plugin {
  return {
    async onResponse({ request, response, setResponse }) {
      const compressed = await compress(request, response);
      if (compressed) setResponse(compressed);
    },
  };
}
