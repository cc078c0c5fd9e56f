/** A graph that answers in the page itself. */
export { answerInPage, type PageGraph, type PageRequest } from './answer-in-page.js';
export { articleIn, type GraphFile, graphFileOf } from './graph-file.js';
