import { idOf, keyOf } from '../records.mjs';
import { withoutListsOf, withoutNodes } from './normalise.mjs';
import { perUnit } from './samples.mjs';

/** A unit, its procedure's stages, and the organizations and evidence of each. */
export const nested3 = {
  name: 'nested3',
  samples: (congresses) =>
    perUnit('nested3', congresses, (...numbers) => ({ id: idOf('Unit', ...numbers), key: keyOf.Unit(...numbers) })),
  ours: {
    query: `query ($key: String!) {
  unit(key: $key) {
    name(lang: EN)
    procedure {
      name(lang: EN)
      stages { nodes { name(lang: EN) number organizations { nodes { name(lang: EN) level } } evidence { exact start end } } }
    }
  }
}`,
    read: withoutNodes,
  },
  floor: {
    statement: `MATCH (u:Unit {id: $id})
RETURN {unit: {
  name: u.nameEn,
  procedure: head(COLLECT {
    MATCH (u)-[:FOLLOWS]->(p:Procedure)
    RETURN {
      name: p.nameEn,
      stages: COLLECT {
        MATCH (p)-[:HAS_STAGE]->(s:Stage)
        WITH s ORDER BY s.id
        RETURN {
          name: s.nameEn,
          number: s.number,
          organizations: COLLECT {
            MATCH (s)-[:PERFORMED_BY]->(o:Organization) WITH o ORDER BY o.id RETURN {name: o.nameEn, level: o.level}
          },
          evidence: COLLECT {
            MATCH (s)-[:EVIDENCED_BY]->(e:Evidence) WITH e ORDER BY e.id RETURN {exact: e.exact, start: e.start, end: e.end}
          }
        }
      }
    }
  })
}} AS data`,
  },
  peer: {
    query: `query ($id: ID!) {
  unit: units(where: { id: { eq: $id } }) {
    name: nameEn
    procedure {
      name: nameEn
      stages(sort: [{ id: ASC }]) {
        name: nameEn
        number
        organizations(sort: [{ id: ASC }]) { name: nameEn level }
        evidence(sort: [{ id: ASC }]) { exact start end }
      }
    }
  }
}`,
    read: withoutListsOf(['unit', 'procedure']),
  },
};
