/** Of each category how many members it has, and the mean and the sum of their quotas. */
export const aggregate = {
  name: 'aggregate',
  samples: () => [{}],
  ours: {
    query: '{ categories(first: 60) { nodes { id members { aggregate(of: QUOTA) { count avg sum } } } } }',
    read: ({ categories }) => ({
      categories: categories.nodes.map(({ id, members: { aggregate: found } }) => ({ id, ...found, avg: rounded(found.avg) })),
    }),
  },
  floor: {
    statement: `MATCH (c:Category) WHERE c.id >= ''
WITH c ORDER BY c.id LIMIT 60
OPTIONAL MATCH (c)<-[:MEMBER_OF]-(u:Unit)
WITH c, count(u) AS count, avg(u.quota) AS avg, sum(u.quota) AS sum
RETURN c.id AS id, count, avg, sum ORDER BY c.id`,
    answer: (records) => ({
      categories: records.map((record) => ({ ...record.toObject(), avg: rounded(record.get('avg')) })),
    }),
  },
  peer: {
    query: `{
  categories(sort: [{ id: ASC }], limit: 60) {
    id
    membersConnection { aggregate { count { nodes } node { quota { average sum } } } }
  }
}`,
    read: ({ categories }) => ({
      categories: categories.map(({ id, membersConnection: { aggregate: found } }) => ({
        id,
        count: found.count.nodes,
        avg: rounded(found.node.quota.average),
        sum: found.node.quota.sum,
      })),
    }),
  },
};

/** The servers add up in different ways. */
const rounded = (value) => (value === null ? null : Number(value.toPrecision(10)));
