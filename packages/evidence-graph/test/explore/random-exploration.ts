import fc from 'fast-check';
import type { Dataset } from '../../src/dataset/dataset.js';
import type { DescendantsOptions } from '../../src/traversal/descendants.js';
import type { NeighbourhoodOptions } from '../../src/traversal/neighbourhood.js';
import type { PathStepOptions, PathsOptions } from '../../src/traversal/paths.js';
import { libraryOntology } from '../support/library-ontology.js';
import { randomDataset } from '../support/random-dataset.js';

const SUBJECT_MATTER = Object.values(libraryOntology.relationships).flatMap(({ name, isSubjectMatter }) =>
  isSubjectMatter ? [name] : [],
);
const direction = fc.constantFrom('OUT' as const, 'IN' as const, 'BOTH' as const);
const types = fc.oneof(fc.constant(SUBJECT_MATTER), fc.subarray(SUBJECT_MATTER, { minLength: 1, maxLength: 3 }));
const ENDS_AND_OTHERS = 5;
const entities = ({ nodes }: Dataset) => nodes.filter(({ type }) => type !== 'Passage' && type !== 'Shelf').map(({ id }) => id);

/** Datasets with enough entities for a path that leaves some out. */
export const explorableDataset: fc.Arbitrary<Dataset> = randomDataset(libraryOntology, { leastOfEach: 2 });

/** Paths of any kind; no budget and no `first`. */
export const randomPaths = (dataset: Dataset): fc.Arbitrary<PathsOptions> =>
  fc
    .shuffledSubarray(entities(dataset), { minLength: ENDS_AND_OTHERS, maxLength: ENDS_AND_OTHERS })
    .chain(([from = '', to = '', ...others]) =>
      fc.record(
        {
          from: fc.constant(from),
          to: fc.constant(to),
          maxLength: fc.integer({ min: 1, max: 4 }),
          mode: fc.constantFrom('SHORTEST' as const, 'ALL_SIMPLE' as const),
          via: fc.subarray(others.slice(0, 1)),
          avoid: fc.subarray(others.slice(1)),
          along: fc.array(randomStep, { minLength: 1, maxLength: 3 }),
        },
        { requiredKeys: ['from', 'to', 'maxLength'] },
      ),
    );

const randomStep: fc.Arbitrary<PathStepOptions> = fc
  .record({ types, direction, min: fc.integer({ min: 0, max: 2 }), max: fc.constantFrom(1, 2, 3, 8) }, { requiredKeys: [] })
  .filter(({ min = 0, max = 8 }) => min <= max);

export const randomNeighbourhood = (dataset: Dataset): fc.Arbitrary<NeighbourhoodOptions> =>
  fc.record(
    {
      ids: fc.shuffledSubarray(entities(dataset), { minLength: 1, maxLength: 3 }),
      depth: fc.integer({ min: 1, max: 3 }),
      along: types,
      direction,
      perRelation: fc.integer({ min: 1, max: 4 }),
    },
    { requiredKeys: ['ids'] },
  );

export const randomDescendants = (dataset: Dataset): fc.Arbitrary<DescendantsOptions> =>
  fc.record(
    {
      of: fc.constantFrom(...entities(dataset)),
      along: fc.subarray(SUBJECT_MATTER, { minLength: 1, maxLength: 3 }),
      direction: fc.constantFrom('OUT' as const, 'IN' as const),
      maxDepth: fc.integer({ min: 1, max: 4 }),
    },
    { requiredKeys: ['of', 'along'] },
  );
