import { withoutNodes } from './normalise.mjs';

/** The 20 largest of the units that meet a condition. The whole type is looked at: it grows with the graph. */
export const list = {
  name: 'list',
  samples: () => [22, 25, 28].map((least) => ({ least })),
  ours: {
    query: `query ($least: Int!) {
  units(first: 20, where: { quota: { gte: $least } }, orderBy: [{ quota: DESC }]) { nodes { id name(lang: EN) kind position quota } }
}`,
    read: withoutNodes,
  },
  floor: {
    statement: `MATCH (u:Unit) WHERE u.quota >= $least
RETURN u.id AS id, u.nameEn AS name, u.kind AS kind, u.position AS position, u.quota AS quota
ORDER BY u.quota DESC, u.id LIMIT 20`,
    answer: (records) => ({ units: records.map((record) => record.toObject()) }),
  },
  peer: {
    query: `query ($least: Int!) {
  units(where: { quota: { gte: $least } }, limit: 20, sort: [{ quota: DESC }, { id: ASC }]) { id name: nameEn kind position quota }
}`,
  },
};
