import type { Plugin } from 'vite';

const byVite = /new URL\(new URL\((["'`])([^"'`]+)\1,\s*import\.meta\.url\)\.href,\s*(["'`])\3\s*\+\s*import\.meta\.url\)/g;

/** Names workers by `new Worker(new URL('./…', import.meta.url))`, which other bundlers follow; what Vite writes they do not understand. */
export const workerAddress = (): Plugin => ({
  name: 'worker-address',
  apply: 'build',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type === 'chunk') chunk.code = chunk.code.replace(byVite, 'new URL("./$2",import.meta.url)');
    }
  },
});
