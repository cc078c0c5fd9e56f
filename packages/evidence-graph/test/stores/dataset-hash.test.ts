import { describe, expect, it } from 'vitest';
import { defineOntology } from '../../src/ontology/define-ontology.js';
import { datasetHash } from '../../src/stores/neo4j/dataset-hash.js';
import { libraryOntology } from '../support/library-ontology.js';
import { loadLibrary } from '../support/library-seed.js';

describe('the hash of a dataset', () => {
  it('is the same for the same graph', () => {
    expect(datasetHash(libraryOntology, loadLibrary())).toBe(datasetHash(libraryOntology, loadLibrary()));
  });

  it('is another where nodes are found by other words', () => {
    const other = defineOntology({ ...libraryOntology.definition, search: { type: 'Named', name: 'name', texts: [] } });
    expect(datasetHash(other, loadLibrary())).not.toBe(datasetHash(libraryOntology, loadLibrary()));
  });

  it('is another where relationships rest on other nodes', () => {
    const relationshipEvidence = { type: 'Essay', atMost: 3, citedBy: 8 };
    const other = defineOntology({ ...libraryOntology.definition, relationshipEvidence });
    expect(datasetHash(other, loadLibrary())).not.toBe(datasetHash(libraryOntology, loadLibrary()));
  });
});
