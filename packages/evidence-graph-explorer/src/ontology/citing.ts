import type { Localized } from '../scene/scene.js';
import { statedNames } from './stated-names.js';
import type { PropertyTerm } from './vocabulary.js';

/** What a query selects to have a text in both languages of the explorer. */
type TextOf = (field: string, names?: Localized) => string;

/** What all nodes of a graph with evidence are, but for the places in its source. */
export const ENTITY = 'Entity';
const SECTION = 'ArticleSection';
const OF_THE_SOURCE = ['Source', SECTION, 'Passage', 'Evidence', 'UncitedPassage'];
const SILENCE = 'Silence';
const BROUGHT = [...OF_THE_SOURCE, ENTITY, SILENCE];

/** The node types that a source is made of. */
export const sourceTypes = [SECTION, 'Evidence'];

/** Whether a type is of what the source consists of. */
export const isOfSource = (type: string): boolean => OF_THE_SOURCE.includes(type);

/** Whether a type is of the sections of a source: that one is there says nothing of the words in it. */
export const isSection = (type: string): boolean => type === SECTION;

/** Whether the nodes of a type say what the source leaves open. */
export const isSilence = (type: string): boolean => type === SILENCE;

/** Whether the nodes of a type are places in a source, which no scene shows. */
export const isPlace = (type: string): boolean => ['Evidence', 'UncitedPassage'].includes(type);

/** Whether a type comes with evidence, and not with what the graph is about. */
export const isBrought = (type: string): boolean => BROUGHT.includes(type);

/** Whether relationships of a type tell, of a section, what the graph is about, such as who speaks in it. */
export const isIntoSection = ({ from, to }: { readonly from: string; readonly to: string }): boolean =>
  to === SECTION && !isBrought(from);

/** On what ground a statement is held. */
export const groundField = 'assertion';

/** The evidence of a node or of a relationship, with its place. */
export const evidenceFields = (text: TextOf): string => `evidence { id start end exact passage
  section { id kind type: __typename ${text('name')} source { ${text('name')} publisher publishedAt language } } }`;

/** Places in the text of a source before those in what stands above it, such as its date. */
export const inTextFirst = <Place extends { readonly section: { readonly kind: string } }>(places: readonly Place[]): Place[] =>
  [false, true].flatMap((isAbove) => places.filter(({ section }) => (section.kind === 'HEADER') === isAbove));

/** Which evidence there is, by its terms and sections. */
export const evidenceSections = (text: TextOf): string => `evidence { id exact section { ${text('name')} source { language } } }`;

/** The words of a section of the source. */
export const sectionText = `query SectionText($id: ID!) { node(id: $id) { ... on ${SECTION} { text start } } }`;

/** What all nodes of a graph with evidence say of themselves. */
export function statementFields(text: TextOf): string {
  const texts = ['description', 'reason', 'attribution'].map((field) => text(field, statedNames(field)));
  return `... on ${ENTITY} { aliases ${texts.join(' ')} openEnded ${evidenceFields(text)} }`;
}

/** Whether a property tells how far a statement holds, though no value of it goes without saying. */
export const tellsHowFar = ({ name, valueType, isLocalized }: PropertyTerm): boolean =>
  valueType === 'Modality' || (name === 'condition' && isLocalized);

/** Whether a property of a relationship is no part of what it says. */
export const isAside = ({ name }: PropertyTerm): boolean => ['attribution', 'group'].includes(name);

/** Where each node is first spoken of. */
export const firstSections = `query Sections($ids: [ID!]!) {
  nodes(ids: $ids) { ... on ${ENTITY} { id evidence { section { start partOf { start partOf { start } } } } } }
}`;

/** Where the source says an entity or a relationship, in its own words. */
export const quotesOf = (text: TextOf): string => `query Quotes($id: ID!) {
  node(id: $id) { ... on ${ENTITY} { ${evidenceFields(text)} } ... on Relationship { ${evidenceFields(text)} } }
}`;

/** The sections of the source, page by page, each with what else is asked of it. */
export const sectionsQuery = (text: TextOf, pageInfo: string, more: string): string => `query Sections($after: String) {
  articleSections(first: 100, after: $after, orderBy: [{ start: ASC }, { end: DESC }]) {
    nodes { id kind start end text ${text('name')} source { id ${text('name')} language } partOf { id } ${more} }
    ${pageInfo}
  }
}`;

/** What rests on an evidence: entities, and relationships with their ends. Of each, at most so many at once. */
const restingOn = {
  entities: (nodeFields: string) => nodeFields,
  relationships: (nodeFields: string) => `id relationshipType: type ${groundField} from { ${nodeFields} } to { ${nodeFields} }`,
};
export type Resting = keyof typeof restingOn;

const resting = (kind: Resting, nodeFields: string, pageInfo: string, after = ''): string =>
  `${kind}(first: 100${after}) { nodes { ${restingOn[kind](nodeFields)} } ${pageInfo} }`;

/** All evidence with what rests on it, page by page. */
export const evidenceQuery = (nodeFields: string, pageInfo: string): string => `query Evidence($after: String) {
  allEvidence(first: 100, after: $after, orderBy: [{ start: ASC }]) {
    nodes {
      id start end exact exactStart
      ${resting('entities', nodeFields, pageInfo)}
      ${resting('relationships', nodeFields, pageInfo)}
    }
    ${pageInfo}
  }
}`;

/** What rests on one evidence, page by page. */
export const restingQuery = (kind: Resting, nodeFields: string, pageInfo: string): string =>
  `query Resting($id: ID!, $after: String) {
  node(id: $id) { ... on Evidence { ${resting(kind, nodeFields, pageInfo, ', after: $after')} } }
}`;

/** How much of the source is cited, and which sources it has. */
export const coverageQuery = (text: TextOf): string => `query Coverage {
  coverage { length cited uncited uncovered { start end reason } }
  sources(first: 20) { nodes { id ${text('name')} publisher publishedAt evidence { start } } }
}`;

/** What is told of the source. */
export const sourceQuery = (text: TextOf): string =>
  `query Source { sources(first: 1) { nodes { ${text('name')} language publisher publishedAt } } }`;

/** The type of what says what the source leaves open. */
export const silenceType = SILENCE;
