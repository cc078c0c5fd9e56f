import type { DetailedHTMLProps, ForwardRefExoticComponent, HTMLAttributes, RefAttributes } from 'react';
import type { KnowledgeGraphExplorerAttributes, KnowledgeGraphExplorerElement, KnowledgeGraphExplorerEvents } from './element.js';

export type { KnowledgeGraphExplorerElement } from './element.js';

interface Listeners {
  onReady?: ((event: KnowledgeGraphExplorerEvents['kge-ready']) => void) | undefined;
  onSelect?: ((event: KnowledgeGraphExplorerEvents['kge-select']) => void) | undefined;
  onNavigate?: ((event: KnowledgeGraphExplorerEvents['kge-navigate']) => void) | undefined;
  onError?: ((event: KnowledgeGraphExplorerEvents['kge-error']) => void) | undefined;
}

export interface KnowledgeGraphExplorerProps
  extends KnowledgeGraphExplorerAttributes,
    Listeners,
    Omit<HTMLAttributes<KnowledgeGraphExplorerElement>, keyof Listeners> {}

/** `<knowledge-graph-explorer>` as a component, for React 18 and 19. */
export const KnowledgeGraphExplorer: ForwardRefExoticComponent<
  KnowledgeGraphExplorerProps & RefAttributes<KnowledgeGraphExplorerElement>
>;

/** What React 19 listens to on the element itself. */
type OnEvents = {
  [Name in keyof KnowledgeGraphExplorerEvents as `on${Name}`]?: ((event: KnowledgeGraphExplorerEvents[Name]) => void) | undefined;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'knowledge-graph-explorer': DetailedHTMLProps<
        HTMLAttributes<KnowledgeGraphExplorerElement>,
        KnowledgeGraphExplorerElement
      > &
        KnowledgeGraphExplorerAttributes &
        OnEvents;
    }
  }
}
