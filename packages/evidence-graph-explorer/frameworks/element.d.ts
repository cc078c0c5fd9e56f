/** What attributes say; each has a property of its name. */
export interface KnowledgeGraphExplorerAttributes {
  /** Where the graph answers. */
  endpoint?: string | undefined;
  /** A file with a graph that answers in the page. */
  src?: string | undefined;
  /** IDs of the first scene, separated by spaces. */
  start?: string | undefined;
  /** `hash` keeps the state in the page's address. */
  routing?: 'none' | 'hash' | undefined;
  view?: string | undefined;
  /** The ID of the selected node or relationship. */
  node?: string | undefined;
  language?: 'zh' | 'en' | undefined;
  theme?: 'system' | 'light' | 'dark' | undefined;
  /** Keeps what the reader chooses of language and theme for the next visit. */
  remember?: boolean | undefined;
}

export interface KnowledgeGraphExplorerEvents {
  /** The scene is there. */
  'kge-ready': CustomEvent<Readonly<Record<string, never>>>;
  /** Another node or relationship is selected, or none. */
  'kge-select': CustomEvent<{ readonly id: string | null }>;
  /** The state has changed; `address` leads to it. */
  'kge-navigate': CustomEvent<{ readonly view: string; readonly address: string }>;
  'kge-error': CustomEvent<{ readonly message: string }>;
}

type Properties = {
  [Name in keyof Omit<KnowledgeGraphExplorerAttributes, 'remember'>]-?: Exclude<
    KnowledgeGraphExplorerAttributes[Name],
    undefined
  > | null;
};

/** `<knowledge-graph-explorer>`: looks at a graph through GraphQL. */
export interface KnowledgeGraphExplorerElement extends HTMLElement, Properties {
  remember: boolean;
  addEventListener<Name extends keyof (HTMLElementEventMap & KnowledgeGraphExplorerEvents)>(
    type: Name,
    listener: (this: KnowledgeGraphExplorerElement, event: (HTMLElementEventMap & KnowledgeGraphExplorerEvents)[Name]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'knowledge-graph-explorer': KnowledgeGraphExplorerElement;
  }
}
