import { graphql } from 'relay-runtime';

export const unitsQuery = graphql`
  query unitsQuery($count: Int!, $cursor: String) {
    ...units_page @arguments(count: $count, cursor: $cursor)
    node(id: "Procedure:delegate-election") {
      id
      ... on Procedure {
        name(lang: EN)
      }
    }
  }
`;

export const unitsPage = graphql`
  fragment units_page on Query
  @argumentDefinitions(count: { type: "Int", defaultValue: 10 }, cursor: { type: "String" })
  @refetchable(queryName: "unitsPageQuery") {
    electionUnits(first: $count, after: $cursor) @connection(key: "units_electionUnits") {
      edges {
        node {
          id
          name(lang: EN)
        }
      }
    }
  }
`;
