import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../packages/evidence-graph/test/support/faults.js';
import { complementsAreNamed } from '../../src/figures/complements.js';
import { ontology } from '../../src/ontology/index.js';

const category = (key: string, rest: string) => `  ${key}: { name: { zh: 类, en: Category }, scheme: s, ${rest} }`;
const count = (key: string) =>
  `  ${key}-count: { name: { zh: 数, en: Number }, value: 1, unit: PERSON, subject: "DelegateCategory:${key}", measure: count }`;
const faults = (...complements: string[]) =>
  faultsOf(
    ontology,
    {
      'a.yaml': [
        'Measure: { count: { name: { zh: 数量, en: Count } } }',
        'DelegateCategoryScheme: { s: { name: { zh: 维度, en: Scheme } } }',
        'Observation:',
        ...['whole', 'part'].map(count),
        'DelegateCategory:',
        category('whole', 'complementOf: []'),
        category('other', 'complementOf: []'),
        category('part', 'partOf: whole'),
        ...complements,
      ].join('\n'),
    },
    [complementsAreNamed],
  );

describe('complements of categories', () => {
  it('are wanted for what is counted', () => {
    expect(faults()).toEqual([
      'a.yaml:9 What DelegateCategory:part leaves of DelegateCategory:whole has no name. Write a DelegateCategory with complementOf, assertion: DERIVED',
    ]);
  });

  it('are refused where they are of another whole', () => {
    expect(faults(category('rest', 'partOf: other, complementOf: [part]'))).toEqual([
      'a.yaml:10 DelegateCategory:rest is the complement of DelegateCategory:part, but they are no parts of one whole. Give both the same partOf',
    ]);
  });

  it('are accepted where they are of one whole', () => {
    expect(() => faults(category('rest', 'partOf: whole, complementOf: [part]'))).toThrow('The files were accepted');
  });
});
