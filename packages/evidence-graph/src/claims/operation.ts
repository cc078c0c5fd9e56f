const CITED = `
    ... on Entity { name evidence { section { id } start end exact } }
    ... on Relationship { type from { id } to { id } evidence { section { id } start end exact } }`;

/** The operation that gives what decided a claim: it can be run as it is. */
export const operationFor = (ids: readonly string[], hasEvidence: boolean): string =>
  `{
  nodes(ids: ${JSON.stringify(ids)}) {
    __typename
    id${hasEvidence ? CITED : ''}
  }
}`;
