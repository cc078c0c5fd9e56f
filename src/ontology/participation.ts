import { many } from 'evidence-graph/ontology';
import { node, relationship } from './words.js';

/** How members took part, and what furthered democracy within the Party. */

export const nodes = {
  DemocracyMeasure: node({
    label: ['民主举措', 'Democracy measure'],
    description: ['提高党内民主质量和实效的一项举措。', 'A measure that furthers democracy within the Party.'],
    plural: 'democracyMeasures',
    implements: ['Entity', 'Matter', 'Act', 'ElectionMeasure'],
    family: 'democracy',
    prominence: 8,
  }),
  Practice: node({
    label: ['做法', 'Practice'],
    description: [
      '选举工作中的一项做法，例如差额考察或公示。',
      'A single practice of the election, such as inspecting more candidates than places.',
    ],
    plural: 'practices',
    implements: ['Entity', 'Matter', 'Act', 'Means'],
    family: 'democracy',
    prominence: 4,
  }),
  ParticipationChannel: node({
    label: ['参与渠道', 'Participation channel'],
    description: ['党员了解和参与选举的一种方式。', 'A way in which members learn of the election or take part in it.'],
    plural: 'participationChannels',
    implements: ['Entity', 'Matter', 'Act', 'Means'],
    family: 'democracy',
    prominence: 5,
  }),
  MemberGroup: node({
    label: ['人群', 'Group of people'],
    description: ['一类党员、人选或群众。', 'A group of members, of candidates or of other people.'],
    plural: 'memberGroups',
    noun: 'people',
    implements: ['Entity', 'Authority', 'Agent'],
    family: 'bodies',
    prominence: 4,
  }),
};

export const relationships = {
  GROUP_PART_OF: relationship('MemberGroup', 'MemberGroup', {
    label: ['属于群体', 'is a part of'],
    inverse: ['包含群体', 'includes'],
    forward: many('partOf', 5),
    back: many('parts', 30),
  }),
};
