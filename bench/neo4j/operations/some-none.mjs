import { idOf } from '../records.mjs';
import { withoutNodes } from './normalise.mjs';

/** The first 20 units with a stage that an organization of some level performs and without some category. */
export const someNone = {
  name: 'someNone',
  samples: () =>
    ['CENTRAL', 'PREFECTURE', 'PRIMARY'].flatMap((level) =>
      [7, 23, 41].map((category) => ({ level, category: idOf('Category', category) })),
    ),
  ours: {
    query: `query ($level: String!, $category: ID!) {
  units(
    first: 20
    where: {
      procedure: { stages: { some: { organizations: { some: { level: { eq: $level } } } } } }
      categories: { none: { id: { eq: $category } } }
    }
  ) { nodes { id name(lang: EN) kind quota } }
}`,
    read: withoutNodes,
  },
  floor: {
    statement: `MATCH (u:Unit)
WHERE u.id >= ''
  AND EXISTS { (u)-[:FOLLOWS]->(:Procedure)-[:HAS_STAGE]->(:Stage)-[:PERFORMED_BY]->(:Organization {level: $level}) }
  AND NOT EXISTS { (u)-[:MEMBER_OF]->(:Category {id: $category}) }
RETURN u.id AS id, u.nameEn AS name, u.kind AS kind, u.quota AS quota ORDER BY u.id LIMIT 20`,
    answer: (records) => ({ units: records.map((record) => record.toObject()) }),
  },
  peer: {
    query: `query ($level: String!, $category: ID!) {
  units(
    where: {
      procedure: { some: { stages: { some: { organizations: { some: { level: { eq: $level } } } } } } }
      categories: { none: { id: { eq: $category } } }
    }
    limit: 20
    sort: [{ id: ASC }]
  ) { id name: nameEn kind quota }
}`,
  },
};
