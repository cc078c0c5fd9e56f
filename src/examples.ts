import { type Example, readExamples } from 'evidence-graph/examples';
import { ontology } from './ontology/index.js';

export const examplesFolder = new URL('../examples/', import.meta.url);

/** The questions to start from. */
export const loadExamples = (): Promise<Example[]> => readExamples(examplesFolder, ontology);
