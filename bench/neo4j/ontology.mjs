import { defineOntology } from '../../packages/evidence-graph/dist/ontology/define-ontology.js';
import { definersIn, many, one } from '../../packages/evidence-graph/dist/ontology/definers.js';

const { boolean, dateTime, int, interfaceType, localized, node, relationship, string } = definersIn('zh', 'en');

/** Congresses elected by units: the article's shape, of any size. */
export const benchOntology = defineOntology({
  name: 'Bench',
  languages: ['zh', 'en'],
  interfaces: {
    Entity: interfaceType({
      label: ['实体', 'Entity'],
      description: ['图谱所说的事物。', 'What the graph speaks of.'],
      properties: {
        name: localized('名称', 'Name', 'Its name.', { required: true }),
        description: localized('说明', 'Description', 'What it is.'),
      },
    }),
  },
  nodes: {
    Congress: node({
      label: ['代表大会', 'Congress'],
      description: ['一次代表大会。', 'One congress.'],
      plural: 'congresses',
      implements: ['Entity'],
      properties: { number: int('届次', 'Number', 'Which congress it is.', { required: true }) },
    }),
    Unit: node({
      label: ['选举单位', 'Unit'],
      description: ['选举代表的单位。', 'A unit that elects delegates.'],
      plural: 'units',
      implements: ['Entity'],
      properties: {
        kind: string('类别', 'Kind', 'What kind of unit it is.', { required: true }),
        position: int('位置', 'Position', 'Its place in the list.', { required: true }),
        quota: int('名额', 'Quota', 'How many delegates it elects.', { required: true }),
      },
    }),
    Category: node({
      label: ['代表类别', 'Category'],
      description: ['代表的一个类别。', 'A category of delegates.'],
      plural: 'categories',
      implements: ['Entity'],
    }),
    Procedure: node({
      label: ['程序', 'Procedure'],
      description: ['一个单位的选举程序。', 'How a unit elects.'],
      plural: 'procedures',
      implements: ['Entity'],
    }),
    Stage: node({
      label: ['环节', 'Stage'],
      description: ['程序中的一个环节。', 'A stage of a procedure.'],
      plural: 'stages',
      implements: ['Entity'],
      properties: { number: int('序号', 'Number', 'Its place in the procedure.', { required: true }) },
    }),
    Organization: node({
      label: ['组织', 'Organization'],
      description: ['参与其中的组织。', 'A body that takes part.'],
      plural: 'organizations',
      implements: ['Entity'],
      properties: { level: string('层级', 'Level', 'Its level.', { required: true }) },
    }),
    Evidence: node({
      label: ['证据', 'Evidence'],
      description: ['来源中的一处。', 'A place in a source.'],
      plural: 'evidenceItems',
      implements: [],
      properties: {
        exact: string('原词', 'Exact', 'A few of its words.', { required: true }),
        start: int('起点', 'Start', 'Where it begins.', { required: true }),
        end: int('终点', 'End', 'Where it ends.', { required: true }),
      },
    }),
    Section: node({
      label: ['章节', 'Section'],
      description: ['来源的一节。', 'A section of a source.'],
      plural: 'sections',
      implements: [],
      properties: {
        number: int('序号', 'Number', 'Its place in the source.', { required: true }),
        title: string('标题', 'Title', 'Its heading.', { required: true }),
      },
    }),
    Source: node({
      label: ['来源', 'Source'],
      description: ['一篇文章。', 'An article.'],
      plural: 'sources',
      implements: [],
      properties: {
        title: string('标题', 'Title', 'Its title.', { required: true }),
        published: dateTime('发布时间', 'Published', 'When it came out.', { required: true }),
      },
    }),
  },
  relationships: {
    HAS_UNIT: relationship('Congress', 'Unit', {
      label: ['包括单位', 'has the unit'],
      inverse: ['属于', 'belongs to'],
      forward: many('units', 100),
      back: one('congress'),
    }),
    MEMBER_OF: relationship('Unit', 'Category', {
      label: ['属于类别', 'is a member of'],
      inverse: ['包括', 'has the member'],
      forward: many('categories', 60),
      back: many('members', 1_000_000),
    }),
    FOLLOWS: relationship('Unit', 'Procedure', {
      label: ['遵循', 'follows'],
      inverse: ['适用于', 'is followed by'],
      forward: one('procedure', { required: true }),
      back: many('units', 100),
    }),
    HAS_STAGE: relationship('Procedure', 'Stage', {
      label: ['包括环节', 'has the stage'],
      inverse: ['属于', 'is a stage of'],
      forward: many('stages', 20),
      back: one('procedure'),
    }),
    PERFORMED_BY: relationship('Stage', 'Organization', {
      label: ['执行者为', 'is performed by'],
      inverse: ['执行', 'performs'],
      forward: many('organizations', 10),
      back: many('stages', 1000),
    }),
    REPORTS_TO: relationship('Organization', 'Organization', {
      label: ['上级为', 'reports to'],
      inverse: ['下级为', 'is reported to by'],
      forward: one('superior'),
      back: many('subordinates', 10),
    }),
    EVIDENCED_BY: relationship('Entity', 'Evidence', {
      label: ['证据为', 'is evidenced by'],
      inverse: ['证明', 'is evidence of'],
      forward: many('evidence', 6),
      back: many('entities', 1000),
      domain: false,
    }),
    IN_SECTION: relationship('Evidence', 'Section', {
      label: ['位于', 'stands in'],
      inverse: ['含有', 'holds'],
      forward: one('section', { required: true }),
      back: many('evidenceItems', 1000),
      domain: false,
    }),
    PART_OF: relationship('Section', 'Source', {
      label: ['出自', 'is part of'],
      inverse: ['分为', 'has the section'],
      forward: one('source', { required: true }),
      back: many('sections', 100),
      domain: false,
    }),
  },
  relationshipProperties: { certain: boolean('确定', 'Certain', 'Whether it is beyond doubt.', { required: true }) },
  relationshipEvidence: { type: 'Evidence', atMost: 3 },
});
