/** The evidence kit: an ontology whose every statement says on what ground it stands, and where in the source. */
export { hasEvidence } from '../ontology/told.js';
export { type Article, articleOf } from './article-text.js';
export { Assertion, Extent, Modality, SectionKind, UncitedReason } from './enums.js';
export { provenanceRules } from './provenance.js';
export type { Mismatch, Verification } from './verify.js';
export { type EvidenceOntology, type EvidenceOptions, OF_THE_SUBJECT, withEvidence } from './with-evidence.js';
