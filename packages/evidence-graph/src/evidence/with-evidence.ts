import type { EnumDefinition, NodeDefinition } from '../ontology/define.js';
import { many, one } from '../ontology/definers.js';
import { OntologyError } from '../ontology/error.js';
import type { Ontology, OntologyDefinition } from '../ontology/ontology.js';
import { Assertion, Extent, Modality, SectionKind, UncitedReason } from './enums.js';
import { boolean, dateTime, enumOf, int, interfaceType, localized, node, relationship, string } from './words.js';

const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const SCHEMA = 'https://schema.org/';
const DCTERMS = 'http://purl.org/dc/terms/';

const interfaces = {
  Entity: interfaceType({
    label: ['实体', 'Entity'],
    description: ['图中可以谈论的任何事物。', 'Anything the graph speaks of.'],
    plural: 'entities',
    properties: {
      name: localized('名称', 'Name', 'What it is called.', { required: true }),
      aliases: string('别名', 'Aliases', 'Other names of the same thing.', { list: true, subPropertyOf: `${SKOS}altLabel` }),
      description: localized('说明', 'Description', 'What it is, in our own words.', { subPropertyOf: `${SCHEMA}description` }),
      assertion: enumOf(Assertion, '断言性质', 'Assertion', 'On what ground the graph holds it.', {
        required: true,
        default: 'STATED',
      }),
      reason: localized(
        '理由',
        'Reason',
        'Why it is read so where assertion is INFERRED; of a silence, what the article says instead.',
      ),
      attribution: localized(
        '背景来源',
        'Attribution',
        'Where background knowledge comes from; only where assertion is BACKGROUND.',
      ),
      openEnded: boolean(
        '列举未尽',
        'Open-ended',
        'True where the article leaves the list of its parts open: those named are examples.',
        {
          required: true,
          default: false,
        },
      ),
    },
  }),
  Passage: interfaceType({
    label: ['原文片段', 'Passage'],
    description: ['文章中的一段文字，以码点定位。', 'A span of the article, in Unicode code points.'],
    plural: 'passages',
    properties: {
      start: int('起点', 'Start', 'Its first Unicode code point in the source, counted from 0.', { required: true }),
      end: int('终点', 'End', 'The code point after its last.', { required: true }),
      digest: string('摘要', 'Digest', 'The first 16 hexadecimal digits of the SHA-256 of the passage in UTF-8.', {
        required: true,
      }),
    },
  }),
};

const leftOpen = enumOf(Assertion, '断言性质', 'Assertion', 'On what ground the graph holds it: the article leaves it open.', {
  required: true,
  default: 'NOT_STATED',
});

const nodesWith = <Kind extends string>(sectionKind: EnumDefinition<Kind>) => ({
  Source: node({
    label: ['来源', 'Source'],
    description: ['文章所载的报道。', 'A report that is or stands in the article.'],
    plural: 'sources',
    implements: ['Entity'],
    subClassOf: `${SCHEMA}CreativeWork`,
    prominence: 2,
    properties: {
      publisher: string('发布者', 'Publisher', 'Who published it.', { subPropertyOf: `${DCTERMS}publisher` }),
      publishedAt: dateTime('发布时间', 'Published at', 'When it was published, in UTC.', {
        subPropertyOf: `${SCHEMA}datePublished`,
      }),
      printedDate: string('所印日期', 'Printed date', 'The date as it is printed, which may leave out the year.'),
      categories: string('栏目', 'Categories', 'Under what it is filed.', { list: true }),
      sha256: string('SHA-256 摘要', 'SHA-256', 'The SHA-256 of the bytes that the locators refer to.'),
      length: int('字符数', 'Length', 'The length of the text in Unicode code points.'),
      language: string('语言', 'Language', 'The language, as a BCP 47 tag.', { subPropertyOf: `${SCHEMA}inLanguage` }),
    },
  }),
  ArticleSection: node({
    label: ['文章段落', 'Article section'],
    description: [
      '文章的一部分：条目信息、导语、提问、回答、附文或自然段。',
      'A part of the article: header, introduction, question, answer, addendum or paragraph.',
    ],
    plural: 'articleSections',
    implements: ['Entity'],
    subClassOf: `${SCHEMA}CreativeWork`,
    prominence: 1,
    properties: {
      kind: enumOf(sectionKind, '类型', 'Kind', 'What the section is.', { required: true }),
      number: int('序号', 'Number', 'The number of the question, of the answer, or of the paragraph within its section.'),
      start: int('起点', 'Start', 'Its first Unicode code point in the source, counted from 0.', { required: true }),
      end: int('终点', 'End', 'The code point after its last.', { required: true }),
    },
  }),
  Evidence: node({
    label: ['证据', 'Evidence'],
    description: [
      '文章中的一处位置：起止码点和一个短语（W3C 网络标注）。',
      'A place in the article on which facts rest: a span of code points and a short term in it (a W3C Web Annotation target).',
    ],
    plural: 'evidence',
    implements: ['Passage'],
    subClassOf: 'http://www.w3.org/ns/oa#SpecificResource',
    prominence: 0,
    properties: {
      exact: string(
        '短语',
        'Exact term',
        'A short term or figure that stands in the passage; the only words of the article kept here.',
        { required: true },
      ),
      exactStart: int(
        '短语起点',
        'Exact start',
        'The first code point of the term in the source: it may stand in the passage twice.',
      ),
    },
  }),
  UncitedPassage: node({
    label: ['未引文字', 'Uncited passage'],
    description: ['没有事实以之为据的一处原文，以及原因。', 'A place in the article on which no fact rests, and why.'],
    plural: 'uncitedPassages',
    implements: ['Passage'],
    prominence: 0,
    properties: {
      reason: enumOf(UncitedReason, '原因', 'Reason', 'Why no fact rests on it.', { required: true }),
    },
  }),
  Silence: node({
    label: ['未说明', 'Silence'],
    description: [
      '文章涉及但没有回答的问题；答案是“未说明”，不是零，也不是没有。',
      'A question that the article raises and leaves open. Its answer is “not stated”: neither zero nor none.',
    ],
    plural: 'silences',
    implements: ['Entity'],
    prominence: 2,
    properties: {
      question: localized('问题', 'Question', 'What is asked.', { required: true }),
      assertion: leftOpen,
    },
  }),
});

/** What relationships that speak of the text say nothing of: of how many a thing holds, and whether it was done. */
export const OF_THE_SUBJECT = ['extent', 'group', 'modality'] as const;

const relationships = {
  EVIDENCED_BY: relationship('Entity', 'Evidence', {
    label: ['证据为', 'is evidenced by'],
    inverse: ['证明', 'is evidence of'],
    forward: many('evidence', 12),
    back: many('entities', 500),
    isSubjectMatter: false,
    properties: {
      property: string('所证属性', 'Property', 'The property that it proves, where it does not prove that the thing is there.'),
    },
  }),
  IN_SECTION: relationship('Passage', 'ArticleSection', {
    label: ['位于', 'stands in'],
    inverse: ['含有片段', 'holds the passage'],
    forward: one('section', { required: true }),
    back: many('passages', 1000),
    upOver: 'SECTION_PART_OF',
    isSubjectMatter: false,
  }),
  HAS_SECTION: relationship('Source', 'ArticleSection', {
    label: ['包含段落', 'has section'],
    inverse: ['出自', 'is a section of'],
    forward: many('sections', 200),
    back: one('source', { required: true }),
    ordered: 'forward',
    isSubjectMatter: false,
    subPropertyOf: `${SCHEMA}hasPart`,
    properties: { order: int('次序', 'Order', 'Its place in the source, from 1.') },
  }),
  SECTION_PART_OF: relationship('ArticleSection', 'ArticleSection', {
    label: ['属于段落', 'is a part of'],
    inverse: ['由段落组成', 'has the part'],
    forward: one('partOf'),
    back: many('parts', 50),
    isSubjectMatter: false,
    subPropertyOf: `${SCHEMA}isPartOf`,
  }),
  CITES: relationship('Source', 'Source', {
    label: ['转引', 'cites'],
    inverse: ['被…转引', 'is cited by'],
    forward: many('cites', 10),
    back: many('citedBy', 10),
    subPropertyOf: `${SCHEMA}citation`,
    without: OF_THE_SUBJECT,
  }),
  SILENT_ON: relationship('Silence', 'Entity', {
    label: ['是关于…的未说明之处', 'is left open about'],
    inverse: ['有未说明之处', 'has left open'],
    forward: many('about', 40),
    back: many('silences', 60),
    without: [...OF_THE_SUBJECT, 'openEnded', 'condition'],
    properties: { assertion: leftOpen },
  }),
};

/** What every relationship that speaks of the subject says of itself. */
const relationshipPropertiesWith = <Values extends string>(extent: EnumDefinition<Values>) => ({
  assertion: enumOf(Assertion, '断言性质', 'Assertion', 'On what ground the graph holds it.', {
    required: true,
    default: 'STATED',
  }),
  extent: enumOf(extent, '适用范围', 'Extent', 'Of how many the article says it.', {
    required: true,
    default: 'UNSPECIFIED' as Values, // every enum of extents has it: see EvidenceOptions
  }),
  group: string(
    '择一组',
    'Group',
    'What the alternatives share between which the words leave open; only where extent is ALTERNATIVE.',
  ),
  modality: enumOf(
    Modality,
    '情态',
    'Modality',
    'Where the words demand it, forbid it or tell it as yet to come; null where they report it.',
  ),
  condition: localized('条件', 'Condition', 'When or on what condition it holds, where the words say so.'),
  reason: localized('理由', 'Reason', 'Why it is read so; only where assertion is INFERRED.'),
  order: int('次序', 'Order', 'Its place in the list of the article, from 1.'),
  openEnded: boolean(
    '列举未尽',
    'Open-ended',
    'True where the article leaves the list it belongs to open: those named are examples.',
    {
      required: true,
      default: false,
    },
  ),
  attribution: localized('背景来源', 'Attribution', 'Where background knowledge comes from; only where assertion is BACKGROUND.'),
});

type ExtentOf<Definition> = Definition extends EnumDefinition<infer Values> ? Values : never;

export interface EvidenceOptions<Extents extends string, Kinds extends string> {
  /** Of how many a statement holds; `ALL`, `ALTERNATIVE` and `UNSPECIFIED` are among the values. @default the kit's own */
  readonly extent?: EnumDefinition<Extents>;
  /** What the parts of the article are. @default the kit's own */
  readonly sectionKind?: EnumDefinition<Kinds>;
  /** The families of the kit's own types, such as `{ Evidence: 'texts' }`. @default none */
  readonly families?: Readonly<Partial<Record<KitType, string>>>;
  /** Properties whose whole value readers search for, such as a figure as it is printed. @default none */
  readonly searchedValues?: readonly string[];
}

type KitType = keyof ReturnType<typeof nodesWith>;

type OwnDefinition = Pick<
  OntologyDefinition,
  'name' | 'title' | 'languages' | 'families' | 'interfaces' | 'nodes' | 'relationships'
>;

/**
 * An ontology whose every statement says on what ground it stands and where in the source: with `Source`, `ArticleSection`, `Evidence`,
 * `UncitedPassage`, `Silence`, and the interface `Entity` of all that the graph speaks of.
 */
export function withEvidence<
  const Own extends OwnDefinition,
  Extents extends string = ExtentOf<typeof Extent>,
  Kinds extends string = ExtentOf<typeof SectionKind>,
>(own: Own, options: EvidenceOptions<Extents, Kinds> = {}) {
  // Where they are not given, these are the default type parameters.
  const extent = options.extent ?? (Extent as EnumDefinition<Extents>);
  const sectionKind = options.sectionKind ?? (SectionKind as EnumDefinition<Kinds>);
  const nodes = inFamilies(nodesWith(sectionKind), options.families);
  assertFree({ ...interfaces, ...nodes, ...relationships }, { ...own.interfaces, ...own.nodes, ...own.relationships });
  return {
    ...own,
    interfaces: { ...interfaces, ...own.interfaces } as typeof interfaces & Own['interfaces'],
    nodes: { ...nodes, ...own.nodes } as ReturnType<typeof nodesWith<Kinds>> & Own['nodes'],
    relationships: { ...relationships, ...own.relationships } as typeof relationships & Own['relationships'],
    relationshipProperties: relationshipPropertiesWith(extent),
    relationshipEvidence: { type: 'Evidence', atMost: 8, citedBy: 500 },
    sourceOrder: {
      start: 'start',
      end: 'end',
      evidence: 'EVIDENCED_BY',
      source: 'Source',
      last: { property: 'assertion', values: ['DERIVED', 'BACKGROUND'] },
    },
    search: {
      type: 'Entity',
      name: 'name',
      aliases: 'aliases',
      texts: ['description'],
      values: options.searchedValues ?? [],
      terms: { relationship: 'EVIDENCED_BY', property: 'exact' },
    },
  };
}

/** The types of the kit, each in the family that the ontology gives it. */
function inFamilies<Nodes extends Readonly<Record<KitType, NodeDefinition>>>(
  nodes: Nodes,
  families: EvidenceOptions<string, string>['families'] = {},
): Nodes {
  const unknown = Object.keys(families).filter((type) => !Object.hasOwn(nodes, type));
  if (unknown.length > 0)
    throw new OntologyError(
      unknown.map((type) => `${type} is no type of the evidence kit: give it its family where it is declared`),
    );
  const placed = Object.entries(families).map(([type, family]) => [type, { ...nodes[type as KitType], family }] as const);
  return { ...nodes, ...Object.fromEntries(placed) };
}

/** What the kit declares keeps its meaning: citations and rules rest on it. */
function assertFree(kit: object, own: object): void {
  const taken = Object.keys(own).filter((name) => Object.hasOwn(kit, name));
  if (taken.length > 0)
    throw new OntologyError(taken.map((name) => `${name} is taken: the evidence kit has it. Choose another name`));
}

type Nothing = Readonly<Record<never, never>>;

/** An ontology with the kit's types. */
export type EvidenceOntology = Ontology<
  ReturnType<
    typeof withEvidence<{
      name: string;
      languages: readonly string[];
      interfaces: Nothing;
      nodes: Nothing;
      relationships: Nothing;
    }>
  >
>;
