import { answerInWorker } from 'evidence-graph-explorer/in-page';

answerInWorker(async () => (await import('./page-graph.js')).pageGraphOf);
