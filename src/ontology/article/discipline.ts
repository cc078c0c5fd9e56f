import { enumOf, int, localized, many, node, one, relationship } from '../define.js';
import { Modality } from './enums.js';

/** How discipline is kept: measures, their instruments, the cases taught from, the ways to report. */

export const nodes = {
  DisciplineMeasure: node({
    label: ['纪律措施', 'Discipline measure'],
    description: ['严肃选举纪律的一项措施。', 'A measure that keeps the discipline of the election.'],
    plural: 'disciplineMeasures',
    implements: ['Entity'],
    properties: { number: int('次序', 'Number', 'Its place in the list of measures, from 1.', { required: true }) },
  }),
  DisciplineInstrument: node({
    label: ['纪律手段', 'Discipline instrument'],
    description: ['纪律措施中的一种具体手段。', 'A single instrument of a discipline measure.'],
    plural: 'disciplineInstruments',
    implements: ['Entity'],
    properties: {
      modality: enumOf(Modality, '情态', 'Modality', 'Whether it was done, demanded or forbidden.', {
        required: true,
        default: 'DONE',
      }),
    },
  }),
  DisciplineKind: node({
    label: ['纪律类别', 'Kind of discipline'],
    description: ['一类纪律，例如选举纪律。', 'A kind of discipline, such as electoral discipline.'],
    plural: 'disciplineKinds',
    implements: ['Entity'],
  }),
  EducationalCase: node({
    label: ['警示案例', 'Educational case'],
    description: ['用于警示教育的案例。', 'A case used as a warning.'],
    plural: 'educationalCases',
    implements: ['Entity'],
  }),
  Offence: node({
    label: ['违纪行为', 'Offence'],
    description: ['案例涉及的行为。', 'What the cases are about.'],
    plural: 'offences',
    implements: ['Entity'],
  }),
  EducationalFilm: node({
    label: ['警示教育片', 'Educational film'],
    description: ['用于警示教育的影片。', 'A film shown as a warning.'],
    plural: 'educationalFilms',
    implements: ['Entity'],
  }),
  Place: node({
    label: ['地点', 'Place'],
    description: ['文章点名的地点。', 'A place that the article names.'],
    plural: 'places',
    implements: ['Entity'],
  }),
  ReportingPlatform: node({
    label: ['举报平台', 'Reporting platform'],
    description: ['受理举报的平台。', 'A platform that takes reports of violations.'],
    plural: 'reportingPlatforms',
    implements: ['Entity'],
  }),
  ReportingChannel: node({
    label: ['举报渠道', 'Reporting channel'],
    description: ['举报平台的一个组成部分。', 'One of the parts of a reporting platform.'],
    plural: 'reportingChannels',
    implements: ['Entity'],
  }),
};

export const relationships = {
  DISCIPLINED_BY: relationship('Procedure', 'DisciplineMeasure', {
    label: ['以…严肃纪律', 'has its discipline kept by'],
    inverse: ['严肃…的纪律', 'keeps the discipline of'],
    forward: many('disciplineMeasures', 20),
    back: many('procedures', 10),
    ordered: 'forward',
  }),
  HAS_INSTRUMENT: relationship('DisciplineMeasure', 'DisciplineInstrument', {
    label: ['包含手段', 'has the instrument'],
    inverse: ['是…的手段', 'is an instrument of'],
    forward: many('instruments', 50),
    back: one('measure', { required: true }),
    ordered: 'forward',
  }),
  ENFORCES: relationship('Procedure', 'DisciplineKind', {
    label: ['严肃', 'enforces'],
    inverse: ['在…中得到严肃', 'is enforced in'],
    forward: many('disciplineKinds', 10),
    back: many('procedures', 10),
    ordered: 'forward',
  }),
  STRESSED_IN: relationship('DisciplineMeasure', 'ProcedureStage', {
    label: ['在…中强调纪律', 'stresses discipline in'],
    inverse: ['由…强调纪律', 'has discipline stressed by'],
    forward: many('stressedIn', 20),
    back: many('disciplineStressed', 20),
    ordered: 'forward',
  }),
  SUPERVISES: relationship('DisciplineInstrument', 'Entity', {
    label: ['监督', 'supervises'],
    inverse: ['受…监督', 'is supervised by'],
    forward: many('supervises', 20),
    back: many('supervisedBy', 20),
  }),
  USED_BY: relationship('DisciplineInstrument', 'Agent', {
    label: ['由…采用', 'is used by'],
    inverse: ['采用手段', 'uses the instrument'],
    forward: many('usedBy', 10),
    back: many('disciplineInstruments', 50),
    properties: { purpose: localized('目的', 'Purpose', 'What it is used for.') },
  }),
  ADDRESSED_TO: relationship('DisciplineInstrument', 'Entity', {
    label: ['针对', 'is addressed to'],
    inverse: ['适用手段', 'is addressed by'],
    forward: many('addressedTo', 10),
    back: many('addressedBy', 20),
  }),
  TEACHES: relationship('DisciplineInstrument', 'Concept', {
    label: ['以…为教育内容', 'teaches'],
    inverse: ['是…的教育内容', 'is taught by'],
    forward: many('teaches', 10),
    back: many('taughtBy', 20),
  }),
  SHOWS_FILM: relationship('DisciplineInstrument', 'EducationalFilm', {
    label: ['放映', 'shows'],
    inverse: ['由…放映', 'is shown by'],
    forward: many('films', 10),
    back: many('shownBy', 10),
  }),
  USES_CASE: relationship('DisciplineInstrument', 'EducationalCase', {
    label: ['运用案例', 'uses the case'],
    inverse: ['被…运用', 'is used by'],
    forward: many('cases', 20),
    back: many('usedBy', 10),
    ordered: 'forward',
  }),
  SET_IN: relationship('EducationalCase', 'Place', {
    label: ['发生于', 'is set in'],
    inverse: ['是…的发生地', 'is the place of'],
    forward: many('places', 5),
    back: many('cases', 20),
  }),
  CONCERNS_OFFENCE: relationship('DisciplineInstrument', 'Offence', {
    label: ['涉及行为', 'concerns'],
    inverse: ['见于', 'is warned of by'],
    forward: many('offences', 10),
    back: many('warnedOfBy', 20),
  }),
  RELIES_ON: relationship('DisciplineInstrument', 'ReportingPlatform', {
    label: ['依托', 'relies on'],
    inverse: ['被…依托', 'is relied on by'],
    forward: many('platforms', 5),
    back: many('usedBy', 10),
  }),
  HAS_CHANNEL: relationship('ReportingPlatform', 'ReportingChannel', {
    label: ['包含渠道', 'has the channel'],
    inverse: ['是…的渠道', 'is a channel of'],
    forward: many('channels', 10),
    back: one('platform'),
    ordered: 'forward',
  }),
  DOCUMENT_USED: relationship('DisciplineInstrument', 'DocumentKind', {
    label: ['使用文件', 'uses the document'],
    inverse: ['用于', 'is used by'],
    forward: many('documents', 10),
    back: many('usedBy', 10),
  }),
  FORM_OF_SUPERVISION: relationship('DisciplineInstrument', 'Practice', {
    label: ['采取…的形式', 'takes the form of'],
    inverse: ['是…的形式', 'is a form of'],
    forward: many('forms', 10),
    back: many('formOf', 10),
    ordered: 'forward',
  }),
};
