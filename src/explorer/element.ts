import { defineExplorer } from 'evidence-graph-explorer';
import { views } from './views.js';

defineExplorer({
  views,
  inPage: {
    startWorker: () => new Worker(new URL('./page-worker.ts', import.meta.url), { type: 'module' }),
    loadOpen: async () => (await import('./page-graph.js')).pageGraphOf,
  },
});
