import type { Plugin } from 'vite';

/**
 * Leaves out what Vite adds to code that is loaded when it is needed: a list of addresses to be preloaded, which lead nowhere once another bundler
 * has moved the code.
 */
export const withoutPreload = (): Plugin => ({
  name: 'without-preload',
  apply: 'build',
  configResolved({ plugins }) {
    const all = plugins as Plugin[]; // Vite resolves them in place, before it builds
    const index = all.findIndex(({ name }) => name === 'native:import-analysis-build');
    if (index === -1) throw new Error('Vite has another name for the plugin that preloads.');
    all.splice(index, 1);
  },
});
