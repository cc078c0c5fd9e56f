import { answerInWorker } from 'evidence-graph-explorer/in-page';
import { pageGraphOf } from './page-graph.js';

answerInWorker(pageGraphOf);
