import { defineExplorer } from 'evidence-graph-explorer';
import { start } from './start.js';
import { views } from './views.js';

defineExplorer({
  views,
  start,
  inPage: {
    startWorker: () => new Worker(new URL('./page-worker.ts', import.meta.url), { type: 'module' }),
    loadOpen: async () => (await import('./page-graph.js')).pageGraphOf,
  },
});
