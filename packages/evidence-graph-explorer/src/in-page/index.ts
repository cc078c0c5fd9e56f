/** What answers from a graph in a file, in a worker of the page. */
export { answerInWorker } from '../graph/page-worker.js';
