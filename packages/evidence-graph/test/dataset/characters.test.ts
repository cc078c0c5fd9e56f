import { describe, expect, it } from 'vitest';
import { faultsOf } from '../support/faults.js';
import { libraryOntology } from '../support/library-ontology.js';

const NAME = 'name: { zh: 甲, en: A }';

/** Each kind of character that nobody sees, with what it is called. */
const HIDDEN: readonly (readonly [character: string, name: string])[] = [
  ['\0', 'U+0000 (null)'],
  ['\u0007', 'U+0007 (control character)'],
  ['\f', 'U+000C (form feed)'],
  ['\u001b', 'U+001B (escape)'],
  ['\u0085', 'U+0085 (next line)'],
  ['\u00ad', 'U+00AD (soft hyphen)'],
  ['\u034f', 'U+034F (combining grapheme joiner)'],
  ['\u0378', 'U+0378 (unassigned)'],
  ['\u061c', 'U+061C (Arabic letter mark)'],
  ['\u115f', 'U+115F (Hangul filler)'],
  ['\u200b', 'U+200B (zero width space)'],
  ['\u200d', 'U+200D (zero width joiner)'],
  ['\u200e', 'U+200E (left-to-right mark)'],
  ['\u2028', 'U+2028 (line separator)'],
  ['\u2029', 'U+2029 (paragraph separator)'],
  ['\u202e', 'U+202E (right-to-left override)'],
  ['\u2060', 'U+2060 (word joiner)'],
  ['\u2062', 'U+2062 (format character)'],
  ['\u2066', 'U+2066 (left-to-right isolate)'],
  ['\u2800', 'U+2800 (blank braille pattern)'],
  ['\u3164', 'U+3164 (Hangul filler)'],
  ['\ue000', 'U+E000 (private use)'],
  ['\ufdd0', 'U+FDD0 (noncharacter)'],
  ['\ufe0f', 'U+FE0F (variation selector)'],
  ['\ufeff', 'U+FEFF (byte order mark)'],
  ['\uffff', 'U+FFFF (noncharacter)'],
  ['\ufffd', 'U+FFFD (replacement character: a lost one stood here)'],
  ['\u{e0041}', 'U+E0041 (tag)'],
  ['\u{e0100}', 'U+E0100 (variation selector)'],
  ['\u{f0000}', 'U+F0000 (private use)'],
  ['\r', 'U+000D (carriage return without line feed)'],
];

/** Each place of a seed, as a file whose third line has the mark where the character goes. */
const PLACES: readonly (readonly [place: string, line: string])[] = [
  ['a comment', '  # a@b'],
  ['a comment after a value', `  ann: { ${NAME} } # a@b`],
  ['a name', '  ann: { name: { zh: 甲, en: a@b } }'],
  ['a quoted name', '  ann: { name: { zh: 甲, en: "a@b" } }'],
  ['a note', `  ann: { ${NAME}, note: { zh: "@", en: A } }`],
  ['an alias', `  ann: { ${NAME}, aliases: [a, a@b] }`],
  ['a key', `  a@nn: { ${NAME} }`],
  ['the name of a property', `  ann: { ${NAME}, bo@rn: 1900 }`],
  ['a number', `  ann: { ${NAME}, born: 19@00 }`],
  ['a reference', `  ann: { ${NAME}, influencedBy: [a@nn] }`],
  ['the indentation', ` @ ann: { ${NAME} }`],
  ['the end of a line', `  ann: { ${NAME} }@ `],
];

const fileOf = (line: string) => ['# authors', 'Author:', line, `  bob: { ${NAME} }`, ''].join('\n');

describe.each(PLACES)('a character that nobody sees in %s', (_, line) => {
  it.each(HIDDEN)('is refused with its place and number: %j', (character, name) => {
    const faults = faultsOf(libraryOntology, { 'a.yaml': fileOf(line.replace('@', character)) });
    expect(faults).toContain(`a.yaml:3 ${name} stands here. Remove it: a seed has only characters that can be seen`);
  });
});

describe('a character that nobody sees', () => {
  it.each(HIDDEN.filter(([character]) => character.length === 1))('is refused as an escape, too: %j', (character, name) => {
    const escaped = `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    const faults = faultsOf(libraryOntology, { 'a.yaml': fileOf(`  ann: { ${NAME}, aliases: ["a${escaped}b"] }`) });
    expect(faults).toEqual([expect.stringContaining(`has ${name}. Remove it: a text has only characters that can be seen`)]);
  });

  it.each([
    ['a key', `  "a\\u200bnn": { ${NAME} }`, 'a.yaml:3 "a\\u{200B}nn" is no key. '],
    ['a property', `  ann: { ${NAME}, "bo\\u200brn": 1 }`, 'a.yaml:3 Author has no property or relation bo\\u{200B}rn. '],
    ['a reference', `  ann: { ${NAME}, influencedBy: ["a\\u202enn"] }`, 'a.yaml:3 INFLUENCED_BY leads to Author:a\\u{202E}nn, '],
    [
      'a space that looks like another',
      `  ann: { ${NAME}, \u00a0born: 1 }`,
      'a.yaml:3 Author has no property or relation \\u{00A0}born. ',
    ],
  ])('is shown by its number where it is an escape in %s', (_, line, fault) => {
    expect(faultsOf(libraryOntology, { 'a.yaml': fileOf(line) })).toContainEqual(expect.stringContaining(fault));
  });

  it('has one fault for each line and kind', () => {
    const file = 'Author:\n  # \u200b\u200b\u2060\n  # \u200b\n';
    expect(faultsOf(libraryOntology, { 'a.yaml': file }).map((fault) => fault.slice(0, 15))).toEqual([
      'a.yaml:1 A map ',
      'a.yaml:2 U+200B',
      'a.yaml:2 U+2060',
      'a.yaml:3 U+200B',
    ]);
  });

  it('has at most 1,000 faults in one file', () => {
    expect(faultsOf(libraryOntology, { 'a.yaml': '# \u0001\n'.repeat(10_000) })).toHaveLength(1000);
  });

  it('hides no other fault of its file', () => {
    const faults = faultsOf(libraryOntology, { 'a.yaml': fileOf(`  ann: { ${NAME}, born: so\u200bon }`) });
    expect(faults).toHaveLength(2);
    expect(faults).toContainEqual(expect.stringMatching(/^a\.yaml:3 "soon" is not a whole number/));
  });
});

describe('a text of which nothing is seen', () => {
  it.each(['""', '" "', '"\u3000"', '"\u00a0\u2003"', '"\\t\\n"', '"\u0301"', "''", '|\n      \n'])('is empty: %j', (value) => {
    const faults = faultsOf(libraryOntology, { 'a.yaml': `Author:\n  ann:\n    name:\n      zh: 甲\n      en: ${value}\n` });
    expect(faults).toContainEqual(expect.stringMatching(/^a\.yaml:5 The text is empty\. Write it, or leave the line out$/));
  });
});
