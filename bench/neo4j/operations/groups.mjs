/** The units by their kind, with the mean and the sum of their quotas. @neo4j/graphql's groups have neither keys nor measures. */
export const groups = {
  name: 'groups',
  samples: () => [{}],
  ours: {
    query:
      '{ units { groups(by: [{ kind: ASC }], first: 100) { nodes { keys { value } count aggregate(of: QUOTA) { avg sum } } } } }',
    read: ({ units }) => ({
      kinds: units.groups.nodes.map(({ keys: [key], count, aggregate: { avg, sum } }) => ({
        kind: key.value,
        count,
        avg: Number(avg.toPrecision(10)),
        sum,
      })),
    }),
  },
  floor: {
    statement: `MATCH (u:Unit)
WITH u.kind AS kind, count(*) AS count, avg(u.quota) AS avg, sum(u.quota) AS sum
RETURN kind, count, avg, sum ORDER BY kind LIMIT 100`,
    answer: (records) => ({
      kinds: records.map((record) => ({ ...record.toObject(), avg: Number(record.get('avg').toPrecision(10)) })),
    }),
  },
};
