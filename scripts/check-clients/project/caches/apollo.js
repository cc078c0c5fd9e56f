/** All examples in Apollo Client's cache, and a list whose pages `relayStylePagination` joins. */
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { documents, end, possibleTypes, url, variables } from './asked.js';

const electionUnits = relayStylePagination(['where', 'orderBy']);
const cache = new InMemoryCache({ possibleTypes, typePolicies: { Query: { fields: { electionUnits } } } });
const client = new ApolloClient({ link: new HttpLink({ uri: url }), cache });
const faults = [];

const query = gql`
  query Units($first: Int!, $after: String) {
    electionUnits(first: $first, after: $after) {
      totalCount
      edges {
        cursor
        node {
          id
          name(lang: EN)
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;
const pages = { query, variables: { first: 10 } };
const list = client.watchQuery(pages);
const watching = list.subscribe({});
await client.query(pages);
const joined = () => cache.readQuery(pages).electionUnits;
for (let page = 2; page <= 4; page += 1) await list.fetchMore({ variables: { after: joined().pageInfo.endCursor } });
watching.unsubscribe();
const { edges, totalCount, pageInfo } = joined();
const nodes = new Set(edges.map(({ node }) => node.id));
if (nodes.size !== totalCount || edges.length !== totalCount || pageInfo.hasNextPage)
  faults.push(`Of ${totalCount} units, ${nodes.size} are in ${edges.length} edges.`);

for (const [name, text] of documents) {
  const document = gql(text);
  const { data } = await client.query({ query: document, variables });
  const { data: again } = await client.query({ query: document, variables, fetchPolicy: 'cache-only' });
  if (JSON.stringify(again) !== JSON.stringify(data)) faults.push(`${name} is not in the cache as it was told.`);
}
end(faults);
