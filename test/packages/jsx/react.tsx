/** @jsxImportSource react */
import { KnowledgeGraphExplorer, type KnowledgeGraphExplorerElement } from 'delegate-election-graph/explorer/react';
import { createRef } from 'react';

const ref = createRef<KnowledgeGraphExplorerElement>();
export const component = (
  <KnowledgeGraphExplorer
    ref={ref}
    endpoint="/graphql"
    theme="dark"
    remember
    className="wide"
    onSelect={({ detail }) => detail.id}
  />
);
export const element = (
  <knowledge-graph-explorer src="graph.json" language="zh" onkge-navigate={({ detail }) => detail.address.length} />
);
// @ts-expect-error there is no such language
export const unknownLanguage = <KnowledgeGraphExplorer language="fr" />;
// @ts-expect-error there is no such theme
export const unknownTheme = <knowledge-graph-explorer theme="blue" />;
