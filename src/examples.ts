import { type Example, readExamples } from 'evidence-graph/examples';
import { LANGUAGES } from './ontology/words.js';

export const examplesFolder = new URL('../examples/', import.meta.url);

/** The questions to start from. */
export const loadExamples = (): Promise<Example[]> => readExamples(examplesFolder, LANGUAGES);
