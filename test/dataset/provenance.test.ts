import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../packages/evidence-graph/src/dataset/load.js';
import { provenanceRules } from '../../packages/evidence-graph/src/evidence/provenance.js';
import { faultsOf, filesOf } from '../../packages/evidence-graph/test/support/faults.js';
import { ontology } from '../../src/ontology/index.js';

const source = (section = 'start: 10, end: 50', evidence = 'start: 12, end: 20, exact: 选') =>
  [
    'Source:',
    '  article: { name: { zh: 文, en: Article }, length: 60, evidence: [e], sections: [s] }',
    'ArticleSection:',
    `  s: { name: { zh: 段, en: Section }, kind: ANSWER, ${section}, evidence: [e] }`,
    'Evidence:',
    `  e: { section: s, ${evidence}, digest: "0123456789abcdef" }`,
    '',
  ].join('\n');
const files = (text: string, sourceText = source()) => ({ 'source.yaml': sourceText, 'a.yaml': text });
const faults = (text: string, sourceText?: string) => faultsOf(ontology, files(text, sourceText), provenanceRules);
const load = (text: string) => loadDataset(ontology, filesOf(files(text)), provenanceRules);

const NAME = 'name: { zh: 概念, en: Concept }';
const REASON = 'reason: { zh: 因, en: Why }';
const silence = (line: string) =>
  `Silence:\n  s: { ${NAME}, question: { zh: 几, en: How many }, ${REASON}, ${line} }\nConcept:\n  c: { ${NAME}, evidence: [e] }\n`;
const observation = (line: string) =>
  [
    'Measure:',
    `  share: { ${NAME}, evidence: [e] }`,
    'Concept:',
    `  c: { ${NAME}, evidence: [e] }`,
    'Observation:',
    `  o: { ${NAME}, value: 1, unit: PERSON, subject: { to: Concept:c, evidence: [e] }, measure: share, evidence: [e] }`,
    `  d: { ${NAME}, value: 1, unit: PERSON, subject: { to: Concept:c, evidence: [e] }, measure: share, ${line} }`,
  ].join('\n');
const part = (line: string) =>
  `Concept:\n  c: { ${NAME}, evidence: [e] }\n  d: { ${NAME}, evidence: [e], partOf: [{ to: c, ${line} }] }\n`;

describe('grounds of an entity', () => {
  it.each<[string, string, ...string[]]>([
    [
      'stated without evidence',
      `Concept:\n  c: { ${NAME} }\n`,
      'a.yaml:2 Concept:c is STATED but has no evidence. Give its evidence, or mark it BACKGROUND or DERIVED',
    ],
    [
      'background without attribution',
      `Concept:\n  c: { ${NAME}, assertion: BACKGROUND }\n`,
      'a.yaml:2 Concept:c is BACKGROUND without attribution. Say where the knowledge comes from',
    ],
    [
      'stated with an attribution',
      `Concept:\n  c: { ${NAME}, evidence: [e], attribution: { zh: 官网, en: Site } }\n`,
      'a.yaml:2 Concept:c has an attribution but is STATED. Only BACKGROUND has one; the others have evidence',
    ],
    [
      'inferred without a reason',
      `Concept:\n  c: { ${NAME}, evidence: [e], assertion: INFERRED }\n`,
      'a.yaml:2 Concept:c is INFERRED without a reason. Say why the words are read so, or what they say instead',
    ],
    [
      'stated with a reason',
      `Concept:\n  c: { ${NAME}, evidence: [e], ${REASON} }\n`,
      'a.yaml:2 Concept:c has a reason but is STATED. Mark it INFERRED, or remove the reason',
    ],
    [
      'not stated and no silence',
      `Concept:\n  c: { ${NAME}, evidence: [e], assertion: NOT_STATED, ${REASON} }\n`,
      'a.yaml:2 Concept:c is NOT_STATED. A Silence and what it is about are NOT_STATED, and nothing else is',
    ],
    [
      'a silence that is stated',
      silence('assertion: STATED, evidence: [e]'),
      'a.yaml:2 Silence:s has a reason but is STATED. Mark it INFERRED, or remove the reason',
      'a.yaml:2 Silence:s is STATED. A Silence and what it is about are NOT_STATED, and nothing else is',
    ],
    [
      'a silence without a reason',
      `Silence:\n  s: { ${NAME}, question: { zh: 几, en: How many }, evidence: [e] }\n`,
      'a.yaml:2 Silence:s is NOT_STATED without a reason. Say why the words are read so, or what they say instead',
    ],
    [
      'a silence about a thing that is stated',
      silence('evidence: [e], about: [{ to: Concept:c, evidence: [e], assertion: STATED }]'),
      'a.yaml:2 SILENT_ON from Silence:s to Concept:c is STATED. A Silence and what it is about are NOT_STATED, and nothing else is',
    ],
    [
      'derived from nothing',
      observation('assertion: DERIVED, formula: "1"'),
      'a.yaml:7 Observation:d is DERIVED but does not say from what. Give formula and derivedFrom; of a complement, complementOf',
    ],
    [
      'derived without a formula',
      observation('assertion: DERIVED, derivedFrom: [{ to: o, evidence: [e] }]'),
      'a.yaml:7 Observation:d is DERIVED but does not say from what. Give formula and derivedFrom; of a complement, complementOf',
    ],
  ])('are refused where it is %s', (_, text, ...expected) => {
    expect(faults(text)).toEqual(expected);
  });

  it.each<[string, string]>([
    ['stated with evidence', `Concept:\n  c: { ${NAME}, evidence: [e] }\n`],
    ['background with attribution', `Concept:\n  c: { ${NAME}, assertion: BACKGROUND, attribution: { zh: 官网, en: Site } }\n`],
    ['inferred for a reason', `Concept:\n  c: { ${NAME}, evidence: [e], assertion: INFERRED, ${REASON} }\n`],
    ['a silence', silence('evidence: [e], about: [{ to: Concept:c, evidence: [e] }]')],
    ['derived by a formula', observation('assertion: DERIVED, formula: "1", derivedFrom: [{ to: o, evidence: [e] }]')],
  ])('are accepted where it is %s', (_, text) => {
    expect(load(text).nodes.length).toBeGreaterThan(3);
  });
});

describe('grounds of a relationship', () => {
  const subject = 'CONCEPT_PART_OF from Concept:d to Concept:c';

  it.each<[string, string, string]>([
    [
      'stated without evidence',
      'openEnded: true',
      `${subject} is STATED but has no evidence. Give its evidence, or mark it BACKGROUND or DERIVED`,
    ],
    [
      'background without attribution',
      'assertion: BACKGROUND',
      `${subject} is BACKGROUND without attribution. Say where the knowledge comes from`,
    ],
    [
      'stated with an attribution',
      'evidence: [e], attribution: { zh: 官网, en: Site }',
      `${subject} has an attribution but is STATED. Only BACKGROUND has one; the others have evidence`,
    ],
    [
      'derived from nothing',
      'assertion: DERIVED',
      `${subject} is DERIVED but does not say from what. Give formula and derivedFrom; of a complement, complementOf`,
    ],
    [
      'inferred without a reason',
      'evidence: [e], assertion: INFERRED',
      `${subject} is INFERRED without a reason. Say why the words are read so, or what they say instead`,
    ],
    [
      'inferred from nothing',
      'assertion: INFERRED, reason: { zh: 因, en: Why }',
      `${subject} is INFERRED but has no evidence. Give its evidence, or mark it BACKGROUND or DERIVED`,
    ],
    [
      'stated with a reason',
      'evidence: [e], reason: { zh: 因, en: Why }',
      `${subject} has a reason but is STATED. Mark it INFERRED, or remove the reason`,
    ],
    [
      'not stated and no silence',
      'evidence: [e], assertion: NOT_STATED',
      `${subject} is NOT_STATED. A Silence and what it is about are NOT_STATED, and nothing else is`,
    ],
  ])('are refused where it is %s', (_, line, fault) => {
    expect(faults(part(line))).toEqual([`a.yaml:3 ${fault}`]);
  });

  it.each<[string, string]>([
    ['stated with evidence', 'evidence: [e]'],
    ['background with attribution', 'assertion: BACKGROUND, attribution: { zh: 官网, en: Site }'],
    ['inferred for a reason', 'evidence: [e], assertion: INFERRED, reason: { zh: 因, en: Why }'],
  ])('are accepted where it is %s', (_, line) => {
    expect(load(part(line)).relationships.map(({ id }) => id)).toContain('CONCEPT_PART_OF(Concept:d,Concept:c)');
  });
});

describe('what a silence is about', () => {
  it.each(['extent: ALL', 'modality: FUTURE', 'group: g', 'openEnded: true', 'condition: { zh: 若, en: If }'])(
    'is refused where it has %s',
    (line) => {
      const [name] = line.split(':');
      expect(faults(silence(`evidence: [e], about: [{ to: Concept:c, evidence: [e], ${line} }]`))).toEqual([
        `a.yaml:2 SILENT_ON has no property ${name}. It has to, key, evidence, assertion, reason, order, attribution`,
      ]);
    },
  );
});

describe('locators of the source', () => {
  const section = 'start: 10, end: 50';

  it.each<[string, string, string]>([
    [
      'a section beyond the source',
      source('start: 10, end: 61'),
      'source.yaml:4 ArticleSection:s ends at 61, outside the source. The source has 60 code points',
    ],
    [
      'a section turned round',
      source('start: 30, end: 10', 'start: 30, end: 10, exact: 选'),
      'source.yaml:4 ArticleSection:s spans 30–10. start must be 0 or more and less than end',
    ],
    [
      'a span before its section',
      source(section, 'start: 9, end: 20, exact: 选'),
      'source.yaml:6 Evidence:e spans 9–20, outside ArticleSection:s. That section spans 10–50',
    ],
    [
      'a span after its section',
      source(section, 'start: 12, end: 51, exact: 选'),
      'source.yaml:6 Evidence:e spans 12–51, outside ArticleSection:s. That section spans 10–50',
    ],
    [
      'an empty span',
      source(section, 'start: 12, end: 12, exact: 选'),
      'source.yaml:6 Evidence:e spans 12–12. start must be 0 or more and less than end',
    ],
    [
      'a negative start',
      source(section, 'start: -1, end: 12, exact: 选'),
      'source.yaml:6 Evidence:e spans -1–12. start must be 0 or more and less than end',
    ],
    [
      'a term longer than its span',
      source(section, 'start: 12, end: 14, exact: 选举单'),
      "source.yaml:6 The term of Evidence:e has 3 characters. At most 2: it must stand in its span, and the article's sentences stay out",
    ],
    [
      'a term outside its span',
      source(section, 'start: 12, end: 20, exact: 选举, exactStart: 19'),
      'source.yaml:6 The term of Evidence:e begins at 19, outside its span. exactStart is 12 to 18',
    ],
    [
      'a term as long as a sentence',
      source(section, `start: 12, end: 50, exact: ${'选'.repeat(25)}`),
      "source.yaml:6 The term of Evidence:e has 25 characters. At most 24: it must stand in its span, and the article's sentences stay out",
    ],
  ])('are refused for %s', (_, sourceText, fault) => {
    expect(faults('', sourceText)).toContainEqual(fault);
  });

  it('are accepted up to the very bounds', () => {
    const exact = '选'.repeat(24);
    const bounds = source('start: 0, end: 60', `start: 0, end: 60, exact: ${exact}`);
    const { nodes } = loadDataset(ontology, filesOf({ 'source.yaml': bounds }), provenanceRules);
    expect(nodes.find(({ type }) => type === 'Evidence')?.properties.exact).toBe(exact);
  });
});

describe('evidence', () => {
  it('that nothing rests on is a fault', () => {
    const unused = source().replace(
      '\nEvidence:\n',
      '\nEvidence:\n  left: { section: s, start: 12, end: 20, exact: 选, digest: "0123456789abcdef" }\n',
    );
    expect(faults('', unused)).toEqual(['source.yaml:6 Nothing rests on Evidence:left. Name it where it belongs, or remove it']);
  });

  it('that only a relationship rests on is none', () => {
    expect(() => load(part('evidence: [e]'))).not.toThrow();
  });
});
