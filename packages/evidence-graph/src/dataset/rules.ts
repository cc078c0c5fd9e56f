import type { Ontology, Relation } from '../ontology/ontology.js';
import { type Draft, type DraftRelationship, draftId } from './draft.js';
import type { Fault } from './fault.js';

/** A rule that a whole dataset must keep; it returns every breach. */
export type Rule = (draft: Draft, ontology: Ontology) => Fault[];

/** Both ends of every relationship exist and are of the right type, and so does its evidence. */
export const referencesExist: Rule = ({ nodes, relationships }, ontology) =>
  relationships.flatMap(({ from, to, evidence, place, type }) => [
    ...[from, to]
      .filter((end) => !nodes.has(end))
      .map((end) => ({
        ...place,
        wrong: `${type.name} leads ${end === to ? 'to' : 'from'} ${end}, which does not exist`,
        right: 'Write that entity, or mend the key',
      })),
    ...evidence
      .filter(({ id }) => !nodes.has(id))
      .map((each) => ({
        ...each.place,
        wrong: `The evidence ${each.id} does not exist`,
        right: `Write it under ${ontology.definition.relationshipEvidence?.type}, or mend the key`,
      })),
  ]);

/** No relationship is written twice; parallel ones are told apart by `key`. */
export const relationshipsAreUnique: Rule = ({ relationships }) => {
  const seen = new Map<string, DraftRelationship>();
  return relationships.flatMap((relationship) => {
    const id = draftId(relationship);
    const other = seen.get(id);
    seen.set(id, other ?? relationship);
    return other
      ? [
          {
            ...relationship.place,
            wrong: `${id} is written twice`,
            right: `It stands at ${other.place.file}:${other.place.line} already; give parallel ones a \`key\``,
          },
        ]
      : [];
  });
};

/** Every node reaches as many nodes over each of its relations as the ontology allows, and over required ones at least one. */
export const cardinalitiesHold: Rule = ({ nodes, relationships }, ontology) => {
  const reached = new Map<string, DraftRelationship[]>();
  const count = (node: string, direction: Relation['direction'], relationship: DraftRelationship) => {
    const key = `${direction} ${relationship.type.name} ${node}`;
    const list = reached.get(key);
    if (list) list.push(relationship);
    else reached.set(key, [relationship]);
  };
  for (const relationship of relationships) {
    count(relationship.from, 'OUT', relationship);
    count(relationship.to, 'IN', relationship);
  }
  const faults: Fault[] = [];
  for (const { id, type, place } of nodes.values()) {
    for (const { name, relationship, direction, atMost, required } of Object.values(ontology.types[type]?.relations ?? {})) {
      const found = reached.get(`${direction} ${relationship} ${id}`) ?? [];
      const surplus = found[atMost];
      if (surplus) {
        faults.push({
          ...surplus.place,
          wrong: `${id} has ${found.length} ${name}`,
          right: `At most ${atMost} are allowed; first seen at ${found[0]?.place.file}:${found[0]?.place.line}`,
        });
      }
      if (required && found.length === 0) faults.push({ ...place, wrong: `${id} has no ${name}`, right: 'It is required' });
    }
  }
  return faults;
};

/** A relationship names each evidence once, no more of them than the ontology allows, and none that too many name. */
export const evidenceIsBounded: Rule = ({ relationships }, ontology) => {
  const { atMost = 0, citedBy = 0 } = ontology.definition.relationshipEvidence ?? {};
  const citing = new Map<string, number>();
  return relationships.flatMap(({ evidence, place, type }) => {
    for (const { id } of evidence) citing.set(id, (citing.get(id) ?? 0) + 1);
    const surplus = evidence.filter(({ id }) => citing.get(id) === citedBy + 1);
    const seen = new Set<string>();
    const repeated = evidence.filter(({ id }) => seen.has(id) || !seen.add(id));
    return [
      ...repeated.map((each) => ({ ...each.place, wrong: `The evidence ${each.id} is named twice`, right: 'Name it once' })),
      ...(evidence.length > atMost
        ? [{ ...place, wrong: `${type.name} has ${evidence.length} evidence`, right: `At most ${atMost} are allowed` }]
        : []),
      ...surplus.map((each) => ({
        ...each.place,
        wrong: `More than ${citedBy} relationships rest on ${each.id}`,
        right: 'Cite the words that each rests on, and no more',
      })),
    ];
  });
};

/** The rules of any graph. */
export const structuralRules: readonly Rule[] = [referencesExist, relationshipsAreUnique, cardinalitiesHold, evidenceIsBounded];
