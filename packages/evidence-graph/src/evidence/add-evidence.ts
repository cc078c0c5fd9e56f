import type { GraphQLDirective } from 'graphql';
import type { QueryGraph } from '../fields/query-graph.js';
import type { Ontology } from '../ontology/ontology.js';
import { hasEvidence } from '../ontology/told.js';
import type { GraphBuilder } from '../pothos/builder.js';
import type { Article } from './article-text.js';
import { citeDirective } from './citation/directive.js';
import { addCoverage } from './coverage.js';
import { EvidenceIndex } from './evidence-index.js';
import { addFacts } from './facts.js';
import { addMentions } from './mentions.js';
import { addPassages } from './passages.js';
import type { EvidenceOntology } from './with-evidence.js';

interface EvidenceContext {
  readonly builder: GraphBuilder;
  readonly ontology: Ontology;
  readonly ask: QueryGraph;
  /** Changes with the graph's data. */
  readonly version: () => unknown;
  readonly article: Article | undefined;
}

/** Adds what the evidence kit computes, and gives its directives; nothing where the ontology does without the kit. */
export function addEvidence({ builder, ontology, ask, version, article }: EvidenceContext): readonly GraphQLDirective[] {
  if (!hasEvidence(ontology)) return [];
  const withKit = builder as unknown as GraphBuilder<EvidenceOntology>; // the ontology has the kit's types, as the line above tells
  const index = new EvidenceIndex(ask, version);
  addFacts(withKit, index);
  addCoverage(withKit, ask, index);
  addPassages(withKit, article);
  addMentions(withKit);
  return [citeDirective];
}
