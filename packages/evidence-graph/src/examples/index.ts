/** Operations to start from. */
export type { Example } from './example.js';
export { readExamples } from './read-examples.js';
