import { define } from './define.js';
import type { ExplorerKit } from './explorer-kit.js';
import { KnowledgeGraphExplorer } from './knowledge-graph-explorer.js';

/** Defines `<knowledge-graph-explorer>` with the views of a graph's owner. Where a page has one already, that serves. */
export function defineExplorer(kit: ExplorerKit): void {
  define(
    'knowledge-graph-explorer',
    class extends KnowledgeGraphExplorer {
      protected override get kit(): ExplorerKit {
        return kit;
      }
    },
  );
}
