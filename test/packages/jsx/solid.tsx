/** @jsxImportSource solid-js */
import 'delegate-election-graph/explorer/solid';

export const element = () => (
  <knowledge-graph-explorer endpoint="/graphql" remember class="wide" on:kge-select={({ detail }) => detail.id} />
);
// @ts-expect-error there is no such language
export const unknownLanguage = () => <knowledge-graph-explorer language="fr" />;
