import { boolean, enumOf, int, localized, string } from '../define.js';
import { defineOntology } from '../ontology.js';
import * as acts from './acts.js';
import * as claims from './claims.js';
import * as demands from './demands.js';
import * as discipline from './discipline.js';
import { Assertion, Extent } from './enums.js';
import * as knowledge from './knowledge.js';
import * as organization from './organization.js';
import * as participation from './participation.js';
import * as procedure from './procedure.js';
import * as quality from './quality.js';
import * as source from './source.js';
import * as statistics from './statistics.js';

/** What the article speaks of: every entity type, relationship and property, each declared once. */
export const ontology = defineOntology({
  name: 'DelegateElection',
  interfaces: {
    ...source.interfaces,
    ...organization.interfaces,
    ...demands.interfaces,
    ...acts.interfaces,
    ...procedure.interfaces,
  },
  nodes: {
    ...source.nodes,
    ...organization.nodes,
    ...demands.nodes,
    ...procedure.nodes,
    ...statistics.nodes,
    ...quality.nodes,
    ...participation.nodes,
    ...discipline.nodes,
    ...claims.nodes,
    ...knowledge.nodes,
  },
  relationships: {
    ...source.relationships,
    ...organization.relationships,
    ...demands.relationships,
    ...procedure.relationships,
    ...acts.relationships,
    ...statistics.relationships,
    ...quality.relationships,
    ...participation.relationships,
    ...discipline.relationships,
    ...claims.relationships,
    ...knowledge.relationships,
  },
  relationshipProperties: {
    assertion: enumOf(Assertion, '断言性质', 'Assertion', 'On what ground the graph holds it.', {
      required: true,
      default: 'STATED',
    }),
    extent: enumOf(Extent, '适用范围', 'Extent', 'Of how many the article says it.', {
      required: true,
      default: 'UNSPECIFIED',
    }),
    group: string(
      '择一组',
      'Group',
      'What the alternatives share between which the words leave open; only where extent is ALTERNATIVE.',
    ),
    condition: localized('条件', 'Condition', 'When or on what condition it holds, where the words say so.'),
    reason: localized('理由', 'Reason', 'Why it is read so; only where assertion is INFERRED.'),
    order: int('次序', 'Order', 'Its place in the list of the article, from 1.'),
    openEnded: boolean('列举未尽', 'Open-ended', 'True where the list it belongs to ends in 等: those named are examples.', {
      required: true,
      default: false,
    }),
    attribution: localized(
      '背景来源',
      'Attribution',
      'Where background knowledge comes from; only where assertion is BACKGROUND.',
    ),
  },
  relationshipEvidence: { type: 'Evidence', atMost: 8 },
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
    terms: { relationship: 'EVIDENCED_BY', property: 'exact' },
  },
});
