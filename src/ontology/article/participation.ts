import { enumOf, int, localized, many, node, relationship } from '../define.js';
import { Modality } from './enums.js';

/** How members took part, and what furthered democracy within the Party. */

export const nodes = {
  DemocracyMeasure: node({
    label: ['民主举措', 'Democracy measure'],
    description: ['提高党内民主质量和实效的一项举措。', 'A measure that furthers democracy within the Party.'],
    plural: 'democracyMeasures',
    implements: ['Entity'],
    properties: { number: int('次序', 'Number', 'Its place in the list of measures, from 1.', { required: true }) },
  }),
  Practice: node({
    label: ['做法', 'Practice'],
    description: [
      '选举工作中的一项做法，例如差额考察或公示。',
      'A single practice of the election, such as inspecting more candidates than places.',
    ],
    plural: 'practices',
    implements: ['Entity'],
    properties: {
      modality: enumOf(Modality, '情态', 'Modality', 'Whether it was done, demanded or forbidden.', {
        required: true,
        default: 'DONE',
      }),
    },
  }),
  ParticipationChannel: node({
    label: ['参与渠道', 'Participation channel'],
    description: ['党员了解和参与选举的一种方式。', 'A way in which members learn of the election or take part in it.'],
    plural: 'participationChannels',
    implements: ['Entity'],
    properties: {
      modality: enumOf(Modality, '情态', 'Modality', 'Whether it was used, demanded or forbidden.', {
        required: true,
        default: 'DONE',
      }),
    },
  }),
  MemberGroup: node({
    label: ['党员群体', 'Member group'],
    description: ['一类党员或群众。', 'A group of members or of other people.'],
    plural: 'memberGroups',
    implements: ['Entity', 'Collective'],
  }),
};

export const relationships = {
  FURTHERED_BY: relationship('Procedure', 'DemocracyMeasure', {
    label: ['以…发扬民主', 'has its democracy furthered by'],
    inverse: ['发扬…的民主', 'furthers the democracy of'],
    forward: many('democracyMeasures', 20),
    back: many('procedures', 10),
    ordered: 'forward',
  }),
  HAS_PRACTICE: relationship('DemocracyMeasure', 'Practice', {
    label: ['包含做法', 'has the practice'],
    inverse: ['是…的做法', 'is a practice of'],
    forward: many('practices', 30),
    back: many('democracyMeasures', 5),
    ordered: 'forward',
  }),
  PRACTISED_IN: relationship('Practice', 'Activity', {
    label: ['实行于', 'is practised in'],
    inverse: ['实行做法', 'has the practice'],
    forward: many('practisedIn', 20),
    back: many('practices', 30),
  }),
  PRACTICE_APPLIES_TO: relationship('Practice', 'Outcome', {
    label: ['针对', 'applies to'],
    inverse: ['适用做法', 'is subject to'],
    forward: many('appliesTo', 10),
    back: many('practices', 30),
  }),
  EMBODIES: relationship('Practice', 'Concept', {
    label: ['体现', 'embodies'],
    inverse: ['体现于', 'is embodied in'],
    forward: many('embodies', 10),
    back: many('embodiedIn', 50),
  }),
  SERVES: relationship('ParticipationChannel', 'MemberGroup', {
    label: ['面向', 'serves'],
    inverse: ['有渠道', 'is served by'],
    forward: many('serves', 20),
    back: many('servedBy', 50),
    properties: { purpose: localized('目的', 'Purpose', 'What it serves them for.') },
  }),
  CHANNEL_USED_IN: relationship('ParticipationChannel', 'Activity', {
    label: ['用于', 'is used in'],
    inverse: ['采用渠道', 'uses the channel'],
    forward: many('usedIn', 10),
    back: many('channels', 50),
  }),
  CHANNEL_USED_BY: relationship('Agent', 'ParticipationChannel', {
    label: ['采用', 'uses'],
    inverse: ['由…采用', 'is used by'],
    forward: many('channels', 50),
    back: many('usedBy', 10),
  }),
  GROUP_PART_OF: relationship('MemberGroup', 'MemberGroup', {
    label: ['属于群体', 'is a part of'],
    inverse: ['包含群体', 'has the part'],
    forward: many('partOf', 5),
    back: many('parts', 30),
  }),
};
