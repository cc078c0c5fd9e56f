import { defineExplorer } from 'evidence-graph-explorer';
import { LANGUAGES } from '../ontology/languages.js';
import { start } from '../start.js';
import { detailParts } from './figure/parts.js';
import { opening } from './opening.js';
import { views } from './views.js';

defineExplorer({
  views,
  start,
  languages: LANGUAGES.map((language) => language.toUpperCase()),
  details: detailParts,
  opening,
  inPage: {
    startWorker: () => new Worker(new URL('./page-worker.ts', import.meta.url), { type: 'module' }),
    loadOpen: async () => (await import('./page-graph.js')).pageGraphOf,
  },
});
