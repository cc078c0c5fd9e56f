import { withEvidence } from 'evidence-graph/evidence';
import { defineOntology } from 'evidence-graph/ontology';
import * as acts from './acts.js';
import * as claims from './claims.js';
import * as demands from './demands.js';
import * as discipline from './discipline.js';
import { Extent, SectionKind } from './enums.js';
import { families } from './families.js';
import * as knowledge from './knowledge.js';
import { LANGUAGES } from './languages.js';
import * as organization from './organization.js';
import * as participation from './participation.js';
import * as procedure from './procedure.js';
import * as quality from './quality.js';
import * as source from './source.js';
import * as statistics from './statistics.js';

/** What the article speaks of: every entity type, relationship and property, each declared once. */
export const ontology = defineOntology(
  withEvidence(
    {
      name: 'DelegateElection',
      title: { zh: '二十大代表选举知识图谱', en: 'Delegate election graph' },
      languages: LANGUAGES,
      families,
      interfaces: {
        ...organization.interfaces,
        ...demands.interfaces,
        ...acts.interfaces,
        ...procedure.interfaces,
      },
      nodes: {
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
    },
    {
      extent: Extent,
      sectionKind: SectionKind,
      families: { Source: 'terms', ArticleSection: 'terms', Evidence: 'terms', UncitedPassage: 'terms' },
      searchedValues: ['printed'],
    },
  ),
);
