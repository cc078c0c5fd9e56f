/** Operations to start from. */
export type { Example, ExampleGroup } from './example.js';
export { readExamples } from './read-examples.js';
