/** Datasets: what authors write, read and checked. */
export type { Dataset, NodeRecord, PropertyValues, RelationshipRecord } from './dataset.js';
export type { Draft, DraftNode, DraftRelationship } from './draft.js';
export { DatasetError, type Fault, type Place } from './fault.js';
export { readSeedFolder } from './files.js';
export { type Derive, loadDataset } from './load.js';
export type { Rule } from './rules.js';
export { defineSeed, type Seed, type SeedOptions } from './seed.js';
export type { SeedFile, SourceFile } from './text.js';
