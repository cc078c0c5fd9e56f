import { type EntityType, type Ontology, subjectMatterTypes } from './ontology.js';

/** What the evidence kit declares. */
const KIT = {
  nodes: ['Source', 'ArticleSection', 'Evidence', 'UncitedPassage', 'Silence'],
  relationships: ['EVIDENCED_BY', 'IN_SECTION', 'HAS_SECTION', 'SECTION_PART_OF', 'CITES', 'SILENT_ON'],
};

/** Whether an ontology has taken in the kit. */
export const hasEvidence = ({ types, relationships }: Ontology): boolean =>
  KIT.nodes.every((name) => types[name]?.kind === 'node') && KIT.relationships.every((name) => name in relationships);

/** Whether a node type is one of the kit's. */
export const isOfKit = (type: string): boolean => KIT.nodes.includes(type);

/** By which relationship things rest on places, and places stand in parts of the source. */
export const PROOF = 'EVIDENCED_BY';
export const STANDING = 'IN_SECTION';

/** What nodes of an ontology are told: places in the source are told with what rests on them. */
export function toldTypes(ontology: Ontology): readonly EntityType[] {
  const places = placeTypes(ontology);
  return ontology.nodeTypes.filter(({ name }) => !places.includes(name));
}

/** The relationship types between nodes that are told: those that speak of the subject, and those that hold the source together. */
export function toldRelationships(ontology: Ontology) {
  const subjectMatter = subjectMatterTypes(ontology);
  const isPlace = (end: string): boolean =>
    (ontology.types[end]?.members ?? []).some((name) => placeTypes(ontology).includes(name));
  const structure = Object.values(ontology.relationships).filter(
    ({ name, from, to }) => !subjectMatter.includes(name) && !isPlace(from) && !isPlace(to),
  );
  return { subjectMatter, structure };
}

/** The types whose nodes are places in the source. */
export const placeTypes = (ontology: Ontology): readonly string[] =>
  hasEvidence(ontology) ? (ontology.types.Passage?.members ?? []) : [];
