import type { KnowledgeGraphExplorer } from '../knowledge-graph-explorer.js';

const element = document.querySelector('knowledge-graph-explorer') as KnowledgeGraphExplorer;

/** Calls the page what its graph is called, in the language that is shown. */
function tell(): void {
  const { explorer } = element;
  if (!explorer) return;
  document.title = explorer.text(explorer.vocabulary.title) || document.title;
  document.documentElement.lang = element.lang;
}

for (const name of ['kge-ready', 'kge-navigate']) element.addEventListener(name, tell);
