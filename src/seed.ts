import { defineSeed } from 'evidence-graph/dataset';
import { provenanceRules } from 'evidence-graph/evidence';
import { complementsAreNamed } from './figures/complements.js';
import { writeDerived } from './figures/derive.js';
import { figuresAgree } from './figures/recompute.js';
import { ontology } from './ontology/index.js';

/** The article as YAML, with the figures that follow from those it states. */
export const seed = defineSeed({
  ontology,
  folder: new URL('../seed/', import.meta.url),
  compiled: new URL('../dist/seed.json', import.meta.url),
  rules: [...provenanceRules, figuresAgree, complementsAreNamed],
  derive: writeDerived,
});

/** The article's dataset; what the build has read of it already is not read again. Throws a `DatasetError` with every fault. */
export const loadSeed = seed.load;
