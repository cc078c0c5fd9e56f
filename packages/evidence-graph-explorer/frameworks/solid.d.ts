import type { JSX } from 'solid-js';
import type { KnowledgeGraphExplorerAttributes, KnowledgeGraphExplorerElement, KnowledgeGraphExplorerEvents } from './element.js';

export type { KnowledgeGraphExplorerElement } from './element.js';

type OnEvents = {
  [Name in keyof KnowledgeGraphExplorerEvents as `on:${Name}`]?:
    | ((event: KnowledgeGraphExplorerEvents[Name]) => void)
    | undefined;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'knowledge-graph-explorer': JSX.HTMLAttributes<KnowledgeGraphExplorerElement> & KnowledgeGraphExplorerAttributes & OnEvents;
    }
  }
}
