import { idOf, keyOf } from '../records.mjs';
import { withoutListsOf, withoutNodes } from './normalise.mjs';
import { perUnit } from './samples.mjs';

const GROUNDS = 'evidence(sort: [{ id: ASC }]) { exact section { number source { title } } }';

/** A unit, its procedure, the stages, their organizations and the superior of each; with the evidence of all, down to its source. */
export const nested5 = {
  name: 'nested5',
  samples: (congresses) =>
    perUnit('nested5', congresses, (...numbers) => ({ id: idOf('Unit', ...numbers), key: keyOf.Unit(...numbers) })),
  ours: {
    query: `query ($key: String!) {
  unit(key: $key) {
    name(lang: EN)
    ...Grounds
    procedure {
      name(lang: EN)
      ...Grounds
      stages {
        nodes {
          name(lang: EN)
          number
          ...Grounds
          organizations { nodes { name(lang: EN) level ...Grounds superior { name(lang: EN) level ...Grounds } } }
        }
      }
    }
  }
}
fragment Grounds on Entity { evidence { exact section { number source { title } } } }`,
    read: withoutNodes,
  },
  floor: {
    statement: `MATCH (u:Unit {id: $id})
RETURN {unit: {
  name: u.nameEn,
  evidence: ${groundsOf('u')},
  procedure: head(COLLECT {
    MATCH (u)-[:FOLLOWS]->(p:Procedure)
    RETURN {
      name: p.nameEn,
      evidence: ${groundsOf('p')},
      stages: COLLECT {
        MATCH (p)-[:HAS_STAGE]->(s:Stage)
        WITH s ORDER BY s.id
        RETURN {
          name: s.nameEn,
          number: s.number,
          evidence: ${groundsOf('s')},
          organizations: COLLECT {
            MATCH (s)-[:PERFORMED_BY]->(o:Organization)
            WITH o ORDER BY o.id
            RETURN {
              name: o.nameEn,
              level: o.level,
              evidence: ${groundsOf('o')},
              superior: head(COLLECT {
                MATCH (o)-[:REPORTS_TO]->(b:Organization)
                RETURN {name: b.nameEn, level: b.level, evidence: ${groundsOf('b')}}
              })
            }
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
    ${GROUNDS}
    procedure {
      name: nameEn
      ${GROUNDS}
      stages(sort: [{ id: ASC }]) {
        name: nameEn
        number
        ${GROUNDS}
        organizations(sort: [{ id: ASC }]) { name: nameEn level ${GROUNDS} superior { name: nameEn level ${GROUNDS} } }
      }
    }
  }
}`,
    read: withoutListsOf(['unit', 'procedure', 'superior', 'section', 'source']),
  },
};

function groundsOf(entity) {
  return `COLLECT {
  MATCH (${entity})-[:EVIDENCED_BY]->(e:Evidence)
  WITH e ORDER BY e.id
  RETURN {exact: e.exact, section: head(COLLECT {
    MATCH (e)-[:IN_SECTION]->(t:Section)
    RETURN {number: t.number, source: head(COLLECT { MATCH (t)-[:PART_OF]->(w:Source) RETURN {title: w.title} })}
  })}
}`;
}
