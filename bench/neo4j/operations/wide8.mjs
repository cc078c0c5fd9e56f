import { idOf, keyOf } from '../records.mjs';
import { withoutListsOf, withoutNodes } from './normalise.mjs';
import { perUnit } from './samples.mjs';

/** Eight root fields in one operation. */
export const wide8 = {
  name: 'wide8',
  samples: (congresses) => perUnit('wide8', congresses, variablesOf),
  ours: {
    query: `query (
  $congress: String!, $unit: String!, $otherUnit: String!, $procedure: String!
  $stage: String!, $organization: String!, $category: String!
) {
  congress: congress(key: $congress) { name(lang: EN) number }
  unit: unit(key: $unit) { name(lang: EN) kind quota }
  otherUnit: unit(key: $otherUnit) { name(lang: EN) procedure { name(lang: EN) } }
  procedure: procedure(key: $procedure) { name(lang: EN) stages { nodes { number } } }
  stage: stage(key: $stage) { name(lang: EN) number }
  organization: organization(key: $organization) { name(lang: EN) level }
  category: category(key: $category) { name(lang: EN) }
  firstUnits: units(first: 3) { nodes { name(lang: EN) } }
}`,
    read: withoutNodes,
  },
  floor: {
    statement: `RETURN {
  congress: head(COLLECT { MATCH (c:Congress {id: $congressId}) RETURN {name: c.nameEn, number: c.number} }),
  unit: head(COLLECT { MATCH (u:Unit {id: $unitId}) RETURN {name: u.nameEn, kind: u.kind, quota: u.quota} }),
  otherUnit: head(COLLECT {
    MATCH (u:Unit {id: $otherUnitId})
    RETURN {name: u.nameEn, procedure: head(COLLECT { MATCH (u)-[:FOLLOWS]->(p:Procedure) RETURN {name: p.nameEn} })}
  }),
  procedure: head(COLLECT {
    MATCH (p:Procedure {id: $procedureId})
    RETURN {name: p.nameEn, stages: COLLECT { MATCH (p)-[:HAS_STAGE]->(s:Stage) WITH s ORDER BY s.id RETURN {number: s.number} }}
  }),
  stage: head(COLLECT { MATCH (s:Stage {id: $stageId}) RETURN {name: s.nameEn, number: s.number} }),
  organization: head(COLLECT { MATCH (o:Organization {id: $organizationId}) RETURN {name: o.nameEn, level: o.level} }),
  category: head(COLLECT { MATCH (c:Category {id: $categoryId}) RETURN {name: c.nameEn} }),
  firstUnits: COLLECT { MATCH (u:Unit) WHERE u.id >= '' WITH u ORDER BY u.id LIMIT 3 RETURN {name: u.nameEn} }
} AS data`,
  },
  peer: {
    query: `query (
  $congressId: ID!, $unitId: ID!, $otherUnitId: ID!, $procedureId: ID!, $stageId: ID!, $organizationId: ID!, $categoryId: ID!
) {
  congress: congresses(where: { id: { eq: $congressId } }) { name: nameEn number }
  unit: units(where: { id: { eq: $unitId } }) { name: nameEn kind quota }
  otherUnit: units(where: { id: { eq: $otherUnitId } }) { name: nameEn procedure { name: nameEn } }
  procedure: procedures(where: { id: { eq: $procedureId } }) { name: nameEn stages(sort: [{ id: ASC }]) { number } }
  stage: stages(where: { id: { eq: $stageId } }) { name: nameEn number }
  organization: organizations(where: { id: { eq: $organizationId } }) { name: nameEn level }
  category: categories(where: { id: { eq: $categoryId } }) { name: nameEn }
  firstUnits: units(limit: 3, sort: [{ id: ASC }]) { name: nameEn }
}`,
    read: withoutListsOf(['congress', 'unit', 'otherUnit', 'procedure', 'stage', 'organization', 'category']),
  },
};

function variablesOf(congress, unit) {
  const found = {
    congress: ['Congress', congress],
    unit: ['Unit', congress, unit],
    otherUnit: ['Unit', congress, 1],
    procedure: ['Procedure', congress, unit],
    stage: ['Stage', congress, unit, 2],
    organization: ['Organization', congress, unit],
    category: ['Category', unit],
  };
  return Object.fromEntries(
    Object.entries(found).flatMap(([name, [type, ...numbers]]) => [
      [name, keyOf[type](...numbers)],
      [`${name}Id`, idOf(type, ...numbers)],
    ]),
  );
}
