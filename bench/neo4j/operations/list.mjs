import { withoutNodes } from './normalise.mjs';

/** The first 20 of a type. */
export const list = {
  name: 'list',
  samples: () => [{}],
  ours: { query: '{ units(first: 20) { nodes { id name(lang: EN) kind position quota } } }', read: withoutNodes },
  floor: {
    statement: `MATCH (u:Unit) WHERE u.id >= ''
RETURN u.id AS id, u.nameEn AS name, u.kind AS kind, u.position AS position, u.quota AS quota ORDER BY u.id LIMIT 20`,
    answer: (records) => ({ units: records.map((record) => record.toObject()) }),
  },
  peer: { query: '{ units(limit: 20, sort: [{ id: ASC }]) { id name: nameEn kind position quota } }' },
};
