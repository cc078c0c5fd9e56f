import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../src/dataset/load.js';
import { libraryOntology } from '../support/library-ontology.js';

const load = (text: string) =>
  loadDataset(libraryOntology, [{ name: 'datapackage.json', bytes: new TextEncoder().encode(text) }]);

describe('the version of a dataset', () => {
  it.each([
    ['{ "name": "library", "version": "1.2.0" }', '1.2.0'],
    ['{ "version": "2026-11" }', '2026-11'],
    ['{ "name": "library" }', undefined],
  ])('is read from %s', (text, version) => {
    expect(load(text).version).toBe(version);
  });

  it.each([
    ['{ "version": 1 }', 'Its version is no plain text'],
    ['{ "version": "" }', 'Its version is no plain text'],
    ['{ "version": "1\\u0000" }', 'Its version is no plain text'],
    [`{ "version": "${'1'.repeat(101)}" }`, 'Its version is no plain text'],
    ['null', 'It is no JSON object'],
    ['{', 'It is no JSON object'],
  ])('is refused where it is %s', (text, wrong) => {
    expect(() => load(text)).toThrow(wrong);
  });
});
