import { describe, expect, it } from 'vitest';
import { unknownDialect } from '../../src/ontology/dialect.js';
import { Vocabulary } from '../../src/ontology/vocabulary.js';
import { marksOf } from '../../src/views/source/marks.js';
import { chosenAt, firstNotes, leafOfOpenNote, notesBeside, notesOf } from '../../src/views/source/notes.js';
import { leavesOf, outlineOf } from '../../src/views/source/outline.js';
import { evidence, named, paragraph, related } from './evidence.js';

const type = (name: string, prominence: number) => ({
  name,
  prominence,
  zh: name,
  en: name,
  isInterface: false,
  members: [],
  subClassOf: null,
  family: null,
  properties: [],
  zhDescription: '',
  enDescription: '',
});
const types = [type('Stage', 9), type('Step', 6), type('Place', 2)];
const vocabulary = new Vocabulary({ zh: '', en: '', families: [], types, relationshipTypes: [], enums: [] }, unknownDialect);

const inferred = { assertion: 'INFERRED' } as const;
const marks = marksOf([
  evidence('e1', 0, 90, { exact: '一二三四', facts: [named('stage', 'Stage'), related('inferred', 'Stage', 'Stage', inferred)] }),
  evidence('e2', 10, 90, {
    exact: '一二',
    facts: [related('in a place', 'Stage', 'Place'), related('has step', 'Stage', 'Step')],
  }),
  evidence('e3', 20, 90, { exact: '一二三', facts: [related('precedes', 'Stage', 'Stage'), named('stage', 'Stage')] }),
  evidence('e4', 30, 90, { exact: '一', facts: [related('has step, too', 'Stage', 'Step')] }),
]);

const idsOf = (selected: string | null, shown: string | null): string[] =>
  notesOf(marks, { selected, evidence: shown }, vocabulary).map(({ fact }) => fact.id);

describe('the notes of a paragraph', () => {
  it('tell the stated, relating and prominent before others', () => {
    expect(idsOf(null, null)).toEqual(['precedes', 'has step', 'has step, too', 'in a place', 'stage', 'inferred']);
  });

  it.each([
    ['inferred', null, 'inferred'],
    ['nothing here', null, 'precedes'],
    [null, 'e4', 'has step, too'],
    ['stage', 'e4', 'stage'],
  ])('begin, with %s selected and %s shown, with %s', (selected, shown, first) => {
    expect(idsOf(selected, shown)[0]).toBe(first);
  });

  it.each([
    [null, 'e1'],
    ['e3', 'e3'],
  ])('stand, with %s shown, where their words tell most: %s', (shown, at) => {
    const notes = notesOf(marks, { selected: null, evidence: shown }, vocabulary);
    expect(notes.find(({ fact }) => fact.id === 'stage')?.evidence.id).toBe(at);
  });

  it('are at first three, each at other words, in their order', () => {
    const first = firstNotes(notesOf(marks, { selected: null, evidence: null }, vocabulary), 3);
    expect(first.map(({ fact, mark }) => [fact.id, mark.start])).toEqual([
      ['has step', 10],
      ['precedes', 20],
      ['has step, too', 30],
    ]);
  });

  it.each([
    [0, 1],
    [50, 1],
    [110, 2],
    [170, 3],
    [500, 3],
  ])('beside %i letters are at most %i', (letters, count) => {
    expect(notesBeside(letters)).toBe(count);
  });
});

describe('a press of a mark', () => {
  const [mark] = marksOf([
    evidence('e1', 0, 90, { exact: '一二', facts: [named('step', 'Step'), named('place', 'Place')] }),
    evidence('e2', 1, 90, { exact: '二', facts: [named('stage', 'Stage')] }),
  ]);
  const press = (selected: string | null) =>
    mark && chosenAt(mark, notesOf([mark], { selected, evidence: null }, vocabulary), selected);

  it.each([
    [null, { selected: 'stage', evidence: 'e2' }],
    ['elsewhere', { selected: 'stage', evidence: 'e2' }],
    ['stage', { selected: 'step', evidence: 'e1' }],
    ['step', { selected: 'place', evidence: 'e1' }],
  ])('chooses, with %s selected, the most telling or the next', (selected, chosen) => {
    expect(press(selected)).toEqual(chosen);
  });
});

describe('the note of what is selected', () => {
  const all = [
    evidence('e1', 0, 9, { exact: '一', facts: [named('both'), named('first')] }),
    evidence('e2', 10, 19, { exact: '一', facts: [named('both')] }),
  ];
  const sections = [paragraph('one', 0, 10), paragraph('two', 10, 20)];
  const coverage = { length: 20, cited: 0, uncited: 0, uncovered: [] };
  const leaves = leavesOf(outlineOf({ sections, sources: [], coverage }, all));

  it.each([
    ['both', null, 'one'],
    ['both', 'e2', 'two'],
    ['first', 'e2', 'one'],
    ['nothing', 'e2', undefined],
    [null, 'e2', undefined],
  ])('is open, of %s with %s shown, in %s', (selected, shown, section) => {
    expect(leafOfOpenNote(leaves, { selected, evidence: shown })?.section.id).toBe(section);
  });
});
