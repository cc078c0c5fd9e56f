import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../packages/evidence-graph/src/dataset/load.js';
import { alternativesAreGrouped } from '../../packages/evidence-graph/src/evidence/alternatives.js';
import { faultsOf, filesOf } from '../../packages/evidence-graph/test/support/faults.js';
import { ontology } from '../../src/ontology/index.js';

const NAME = 'name: { zh: 名, en: Name }';
const steps = (...lines: string[]) =>
  [
    'MeetingKind:',
    `  m: { ${NAME} }`,
    `  n: { ${NAME} }`,
    'ProcedureStep:',
    ...['s', 't'].map((key, index) => `  ${key}: { ${NAME}, decidedAt: [${lines[index] ?? ''}] }`),
  ].join('\n');
const faults = (text: string) => faultsOf(ontology, { 'a.yaml': text }, [alternativesAreGrouped]);

const load = (text: string) => loadDataset(ontology, filesOf({ 'a.yaml': text }), [alternativesAreGrouped]);

const of = (to: string, group: string) => `{ to: ${to}, extent: ALTERNATIVE, group: ${group} }`;

describe('alternatives', () => {
  it.each<[string, string, string]>([
    [
      'one has no group',
      steps('{ to: m, extent: ALTERNATIVE }'),
      'a.yaml:5 DECIDED_AT from ProcedureStep:s to MeetingKind:m is ALTERNATIVE to nothing. Name the group of its alternatives',
    ],
    [
      'a group has one member',
      steps(of('m', 'g')),
      'a.yaml:5 The group g has one member. Write the alternatives, or mend the name of the group',
    ],
    [
      'a member of a group holds of all',
      steps(`${of('m', 'g')}, { to: n, extent: ALL, group: g }`),
      'a.yaml:5 DECIDED_AT from ProcedureStep:s to MeetingKind:n is in the group g but its extent is ALL. Write extent: ALTERNATIVE, or remove the group',
    ],
    [
      'a group is about two things',
      steps(of('m', 'g'), of('n', 'g')),
      'a.yaml:5 The members of the group g are no alternatives of one thing. They are of one type and share their start or their end',
    ],
  ])('are refused where %s', (_, text, fault) => {
    expect(faults(text)).toEqual([fault]);
  });

  it.each<[string, string]>([
    ['share their start', steps(`${of('m', 'g')}, ${of('n', 'g')}`)],
    ['share their end', steps(of('m', 'g'), of('m', 'g'))],
    ['are of two groups', steps(`${of('m', 'g')}, ${of('n', 'g')}`, `${of('m', 'h')}, ${of('n', 'h')}`)],
  ])('are accepted where they %s', (_, text) => {
    expect(() => load(text)).not.toThrow();
  });
});
