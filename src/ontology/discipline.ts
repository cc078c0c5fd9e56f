import { many, one } from 'evidence-graph/ontology';
import { node, relationship, SCHEMA } from './words.js';

/** How discipline is kept: measures, their instruments, the cases taught from, the ways to report. */

export const nodes = {
  DisciplineMeasure: node({
    label: ['纪律措施', 'Discipline measure'],
    description: ['严肃选举纪律的一项措施。', 'A measure that keeps the discipline of the election.'],
    plural: 'disciplineMeasures',
    implements: ['Entity', 'Matter', 'Act', 'ElectionMeasure'],
    family: 'discipline',
    prominence: 8,
  }),
  DisciplineInstrument: node({
    label: ['纪律手段', 'Discipline instrument'],
    description: ['纪律措施中的一种具体手段。', 'A single instrument of a discipline measure.'],
    plural: 'disciplineInstruments',
    implements: ['Entity', 'Matter', 'Act', 'Means'],
    family: 'discipline',
    prominence: 4,
  }),
  DisciplineKind: node({
    label: ['纪律类别', 'Kind of discipline'],
    description: ['一类纪律，例如选举纪律。', 'A kind of discipline, such as electoral discipline.'],
    plural: 'disciplineKinds',
    implements: ['Entity'],
    family: 'discipline',
  }),
  EducationalCase: node({
    label: ['警示案例', 'Educational case'],
    description: ['用于警示教育的案例。', 'A case used as a warning.'],
    plural: 'educationalCases',
    implements: ['Entity', 'Occurrence'],
    family: 'discipline',
    prominence: 4,
  }),
  Offence: node({
    label: ['案例所涉行为', 'Offence'],
    description: ['案例涉及的行为。', 'What the cases are about.'],
    plural: 'offences',
    implements: ['Entity'],
    family: 'discipline',
    prominence: 2,
  }),
  EducationalFilm: node({
    label: ['警示教育片', 'Educational film'],
    description: ['用于警示教育的影片。', 'A film shown as a warning.'],
    plural: 'educationalFilms',
    implements: ['Entity'],
    subClassOf: `${SCHEMA}Movie`,
    family: 'discipline',
  }),
  Place: node({
    label: ['地点', 'Place'],
    description: ['文章点名的地点，或一类地点。', 'A place that the article names, or a kind of place.'],
    plural: 'places',
    noun: 'proper',
    implements: ['Entity'],
    family: 'bodies',
    prominence: 2,
  }),
  ReportingPlatform: node({
    label: ['举报平台', 'Reporting platform'],
    description: ['受理举报的平台。', 'A platform that takes reports of violations.'],
    plural: 'reportingPlatforms',
    implements: ['Entity'],
    family: 'discipline',
    prominence: 4,
  }),
  ReportingChannel: node({
    label: ['举报渠道', 'Reporting channel'],
    description: ['举报平台的一个组成部分。', 'One of the parts of a reporting platform.'],
    plural: 'reportingChannels',
    implements: ['Entity'],
    family: 'discipline',
  }),
};

export const relationships = {
  ENFORCES: relationship('Procedure', 'DisciplineKind', {
    label: ['严肃', 'enforces'],
    inverse: ['在…中得到严肃', 'is enforced in'],
    forward: many('disciplineKinds', 10),
    back: many('procedures', 10),
    ordered: 'forward',
  }),
  SUPERVISES: relationship('DisciplineInstrument', 'Entity', {
    label: ['监督', 'supervises'],
    inverse: ['受…监督', 'is supervised by'],
    forward: many('supervises', 20),
    back: many('supervisedBy', 20),
  }),
  SET_IN: relationship('Occurrence', 'Place', {
    label: ['地点为', 'takes place in'],
    inverse: ['是…的地点', 'is the place of'],
    forward: many('places', 20),
    back: many('occurrences', 20),
    ordered: 'forward',
  }),
  HAS_CHANNEL: relationship('ReportingPlatform', 'ReportingChannel', {
    label: ['包含渠道', 'has the channel'],
    inverse: ['是…的渠道', 'is a channel of'],
    forward: many('channels', 10),
    back: one('platform'),
    ordered: 'forward',
  }),
  FORM_OF_SUPERVISION: relationship('DisciplineInstrument', 'Practice', {
    label: ['采取…的形式', 'takes the form of'],
    inverse: ['是…的形式', 'is a form of'],
    forward: many('forms', 10),
    back: many('formOf', 10),
    ordered: 'forward',
  }),
};
