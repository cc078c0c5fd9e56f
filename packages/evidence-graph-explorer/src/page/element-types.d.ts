/** `<knowledge-graph-explorer>`: looks at a graph through GraphQL. Each attribute has a property of its name. */
export interface KnowledgeGraphExplorerElement extends HTMLElement {
  /** Where the graph answers. */
  endpoint: string | null;
  /** A file with a graph that answers in the page. */
  src: string | null;
  /** IDs of the first scene, separated by spaces. */
  start: string | null;
  /** `hash` keeps the state in the page's address. */
  routing: 'none' | 'hash' | null;
  view: string | null;
  /** The ID of the selected node or relationship. */
  node: string | null;
  language: 'zh' | 'en' | null;
  theme: 'system' | 'light' | 'dark' | null;
  /** Keeps what the reader chooses of language and theme for the next visit. */
  remember: boolean;
}

declare global {
  interface HTMLElementTagNameMap {
    'knowledge-graph-explorer': KnowledgeGraphExplorerElement;
  }
}
