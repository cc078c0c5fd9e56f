/** @jsxImportSource preact */
import 'delegate-election-graph/explorer/preact';

export const element = (
  <knowledge-graph-explorer endpoint="/graphql" remember class="wide" onkge-select={({ detail }) => detail.id} />
);
// @ts-expect-error there is no such language
export const unknownLanguage = <knowledge-graph-explorer language="fr" />;
