import { answerInPage, articleIn, type GraphFile, type PageGraph } from 'evidence-graph/in-page';
import { createMemoryGraph } from '../graph.js';

/** The article's graph out of a file, answering in the page. */
export const pageGraphOf = (file: GraphFile): PageGraph =>
  answerInPage(createMemoryGraph(file.dataset, { article: articleIn(file) }));
