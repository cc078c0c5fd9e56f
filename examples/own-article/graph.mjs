import { createGraph as createAnyGraph, defineSeed, provenanceRules } from 'evidence-graph';
import { claims } from './claims.mjs';
import { ontology } from './ontology.mjs';

export { ontology };
export const seed = defineSeed({ ontology, folder: new URL('seed/', import.meta.url), rules: provenanceRules });
export const createGraph = (options) => createAnyGraph({ ontology, claims, ...options });
