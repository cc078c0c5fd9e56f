import { idOf, keyOf } from '../records.mjs';
import { withoutCursors, withoutListsOf } from './normalise.mjs';
import { perUnit } from './samples.mjs';

const SIZE = 10;
const read = ({ category }) => ({ members: withoutCursors(category.members) });

/** The second page of a connection, with the count of all. The list grows with the graph: a category has members in every congress. */
export const relayPage2 = {
  name: 'relayPage2',
  samples: (congresses) =>
    perUnit('relayPage2', congresses, (_congress, number) => ({ id: idOf('Category', number), key: keyOf.Category(number) })),
  ours: {
    query: `query ($key: String!, $after: String) {
  category(key: $key) {
    members(first: ${SIZE}, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { cursor node { id name(lang: EN) quota } }
    }
  }
}`,
    variables: afterFirstPage,
    read,
  },
  floor: {
    statement: `MATCH (c:Category {id: $id})
WITH c, COLLECT {
  MATCH (c)<-[:MEMBER_OF]-(u:Unit)
  WITH u ORDER BY u.id SKIP ${SIZE} LIMIT ${SIZE + 1}
  RETURN {id: u.id, name: u.nameEn, quota: u.quota}
} AS page
RETURN {members: {
  totalCount: COUNT { (c)<-[:MEMBER_OF]-() },
  hasNextPage: size(page) > ${SIZE},
  nodes: page[..${SIZE}]
}} AS data`,
  },
  peer: {
    query: `query ($id: ID!, $after: String) {
  category: categories(where: { id: { eq: $id } }) {
    members: membersConnection(first: ${SIZE}, after: $after, sort: [{ node: { id: ASC } }]) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { cursor node { id name: nameEn quota } }
    }
  }
}`,
    variables: afterFirstPage,
    read: (data) => read(withoutListsOf(['category'])(data)),
  },
};

async function afterFirstPage(sample, ask) {
  const { category } = await ask(sample);
  const [{ members }] = [category].flat();
  return { ...sample, after: members.pageInfo.endCursor };
}
