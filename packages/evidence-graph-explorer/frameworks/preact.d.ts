import type { HTMLAttributes } from 'preact';
import type { KnowledgeGraphExplorerAttributes, KnowledgeGraphExplorerElement, KnowledgeGraphExplorerEvents } from './element.js';

export type { KnowledgeGraphExplorerElement } from './element.js';

type OnEvents = {
  [Name in keyof KnowledgeGraphExplorerEvents as `on${Name}`]?: ((event: KnowledgeGraphExplorerEvents[Name]) => void) | undefined;
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'knowledge-graph-explorer': HTMLAttributes<KnowledgeGraphExplorerElement> & KnowledgeGraphExplorerAttributes & OnEvents;
    }
  }
}
