import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../src/dataset/load.js';
import { type Files, faultsOf, filesOf, refusalOf } from '../support/faults.js';
import { libraryOntology } from '../support/library-ontology.js';

const NAME = 'name: { zh: 甲, en: A }';
/** A publisher, an author, a book and its passage, all of them right; what follows is added to the book, from line 6. */
const book = (...lines: string[]) =>
  [
    `Publisher: { acme: { ${NAME} }, other: { ${NAME} } }`,
    `Author: { ann: { ${NAME} }, bob: { ${NAME} }, cy: { ${NAME} }, dee: { ${NAME} }, eve: { ${NAME} } }`,
    'Passage: { p1: { page: 1, words: a, book: one }, p2: { page: 2, words: b, book: one }, p3: { page: 3, words: c, book: one }, p4: { page: 4, words: d, book: one } }',
    'Book:',
    `  one: { pages: 9, ${NAME}, publisher: acme,`,
    ...lines.map((line) => `    ${line}`),
    '  }',
  ].join('\n');
/** All that a book can have. */
const OF_BOOKS =
  'aliases, authors, cataloguedAt, citedBy, cites, firstPublished, format, inPrint, isbn, language, name, note, owners, pages, passages, price, publisher, ratings, sequel, sequelOf, shelf, signed, subjects';
const one = (...lines: string[]): Files => ({ 'a.yaml': book(...lines) });
const raw = (text: string): Files => ({ 'a.yaml': text });
const library = (files: Files) => faultsOf(libraryOntology, files);

type Case = readonly [what: string, files: Files, fault: string];

describe('a file that is no YAML', () => {
  it.each<Case>([
    ['plain prose', raw('just words\n'), 'a.yaml:1 A map is expected here. Write type names, each with its entities'],
    ['a list', raw('- Book\n'), 'a.yaml:1 A map is expected here. Write type names, each with its entities'],
    [
      'an unclosed bracket',
      raw('Book:\n  one: { pages: 1\n'),
      'a.yaml:3 The indentation is wrong, or a bracket is not closed. Indent the entries of one map or list alike, and close each [ and {',
    ],
    ['an unclosed quote', raw('Book:\n  one: "a\n'), 'a.yaml:3 A quote is not closed. Close it'],
    ['an unclosed single quote', raw("Book:\n  one: 'a\n"), 'a.yaml:3 A quote is not closed. Close it'],
    ['tab indentation', raw('Book:\n\tone:\n'), 'a.yaml:2 A tab indents the line. Indent it with spaces'],
    [
      'two colons',
      raw('Book: one: two\n'),
      'a.yaml:1 There are two colons or a list in one entry. Begin a new line, or put a text that has a colon in quotes',
    ],
    [
      'a key without colon',
      raw('Book:\n  one\n  two: {}\n'),
      'a.yaml:2 A key stands on several lines. Write the key and its colon on one line',
    ],
    ['a reserved sign', raw('Book: { a: `b` }\n'), 'a.yaml:1 A text cannot begin with `. Put it in quotes'],
    [
      'an unknown escape',
      raw('Book: { a: "\\q" }\n'),
      'a.yaml:1 \\q is no escape. Write \\\\ for a backslash, or put the text in single quotes',
    ],
    ['a missing colon', raw('Book:\n  a: 1\n  "b" 2\n'), 'a.yaml:3 A comma, colon, bracket or space is missing. Add it'],
    [
      'a comma too many',
      raw('Book: { a: [b,, c] }\n'),
      'a.yaml:1 , cannot stand here. Remove it, put a comma before it, or put the text in quotes',
    ],
    [
      'lines between brackets',
      raw('Book: {\n  a:\n    - b\n}\n'),
      'a.yaml:3 Entries between brackets lack a comma, or are indented lines. Write them as [a, b] or { a: b, c: d }',
    ],
    [
      'an endless key',
      raw(`${'k'.repeat(1100)}: {}\n`),
      'a.yaml:1 A key has more than 1,024 characters. Look for a quote or bracket that is not closed',
    ],
    [
      'several documents',
      raw('---\nBook: {}\n---\nAuthor: {}\n'),
      'a.yaml:3 A second document begins here. Write it in a file of its own, or remove this line',
    ],
    [
      'a document after the end of one',
      raw('Book: {}\n...\n---\nAuthor: {}\n'),
      'a.yaml:3 A second document begins here. Write it in a file of its own, or remove this line',
    ],
    [
      'an empty second document',
      raw('Book: {}\n---\n'),
      'a.yaml:2 A second document begins here. Write it in a file of its own, or remove this line',
    ],
    [
      'a tag',
      raw('Book:\n  one: { name: !!js/function "x" }\n'),
      'a.yaml:2 !!js/function is a tag. Remove it: the property tells of which kind its value is',
    ],
    [
      'a tag that YAML knows',
      raw('Book:\n  one: { isbn: !!str 9 }\n'),
      'a.yaml:2 !!str is a tag. Remove it: the property tells of which kind its value is',
    ],
    [
      'a tag for bytes',
      raw('Book:\n  one: { isbn: !!binary aGk= }\n'),
      'a.yaml:2 !!binary is a tag. Remove it: the property tells of which kind its value is',
    ],
    [
      'an alias',
      raw('Book:\n  one: &one { pages: 1 }\n  two: *one\n'),
      'a.yaml:3 *one is an alias. Write out what it stands for',
    ],
    [
      'an anchor that nothing refers to',
      raw('Book:\n  one: &one { pages: 1 }\n'),
      'a.yaml:2 &one is an anchor. Remove it: a seed has no aliases',
    ],
    ['an anchor of a key', raw('&b Book:\n'), 'a.yaml:1 &b is an anchor. Remove it: a seed has no aliases'],
    [
      'a merge key',
      raw('Book:\n  one: &one { pages: 1 }\n  two: { <<: *one }\n'),
      'a.yaml:3 *one is an alias. Write out what it stands for',
    ],
    ['a version unknown', raw('%YAML 1.9\n---\nBook: {}\n'), 'a.yaml:1 %YAML 1.9 is a directive. Remove the line'],
    ['a directive for tags', raw('%TAG ! tag:a:\n---\nBook: {}\n'), 'a.yaml:1 %TAG ! tag:a: is a directive. Remove the line'],
    ['an unknown directive', raw('# a\n%NONE\n---\nBook: {}\n'), 'a.yaml:2 %NONE is a directive. Remove the line'],
    ['null', raw('~\n'), 'a.yaml:1 A map is expected here. Write type names, each with its entities'],
  ])('is refused with its line for %s', (_, files, fault) => {
    expect(library(files)).toContainEqual(fault);
  });

  it('is refused for a bomb of aliases, which is not gone through', () => {
    const levels = Array.from({ length: 9 }, (_, n) => `  l${n + 1}: &l${n + 1} [${Array(9).fill(`*l${n}`).join(', ')}]`);
    const faults = library(raw(['Book:', '  l0: &l0 [lol]', ...levels].join('\n')));
    expect(faults.filter((fault) => fault.endsWith('is an alias. Write out what it stands for'))).toHaveLength(81);
    expect(faults.filter((fault) => fault.endsWith('is an anchor. Remove it: a seed has no aliases'))).toHaveLength(10);
    expect(faults).toHaveLength(91);
  });

  it('is refused with faults of every kind at once', () => {
    expect(library(raw('# a\u200bb\nBook: &b [\n  "c\n'))).toEqual([
      'a.yaml:1 U+200B (zero width space) stands here. Remove it: a seed has only characters that can be seen',
      'a.yaml:2 &b is an anchor. Remove it: a seed has no aliases',
      expect.stringMatching(/^a\.yaml:\d A quote is not closed\. Close it$/),
      expect.stringMatching(/^a\.yaml:\d The indentation is wrong, or a bracket is not closed/),
    ]);
  });

  it('takes their signs within texts and comments', () => {
    const texts = one(`isbn: "&a *b !c", note: { zh: 'R&D', en: a *b !c &d } # &a *b !c`);
    expect(() => loadDataset(libraryOntology, filesOf(texts))).not.toThrow();
  });

  it.each<[string, string]>([
    ['brackets', '['.repeat(2000)],
    ['braces', '{a: '.repeat(2000)],
    ['brackets with brackets in texts', '["]",'.repeat(2000)],
    ['list markers', '- '.repeat(2000)],
    ['key markers', '? '.repeat(2000)],
    ['keys on a line', 'a: '.repeat(2000)],
    ['indentation', Array.from({ length: 2000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ])('is refused before parsing for 2,000 nested %s', (_, text) => {
    const faults = library({ 'first.yaml': `Book:\n  ${'['.repeat(20_000)}`, 'second.yaml': `# nested\n${text}` });
    expect(faults).toEqual([
      'first.yaml:2 Nested more than 50 deep. The seed needs four levels',
      expect.stringMatching(/^second\.yaml:\d+ Nested more than 50 deep\. The seed needs four levels$/),
    ]);
  });

  it('counts no brackets in texts and comments', () => {
    const brackets = '['.repeat(60);
    expect(() => loadDataset(libraryOntology, filesOf(one(`isbn: "${brackets}" # ${brackets}`)))).not.toThrow();
  });
});

describe('a file that is no text', () => {
  const bytes = (before: string, ...wrong: number[]) => Uint8Array.from([...new TextEncoder().encode(before), ...wrong]);

  it.each<[string, Uint8Array, string]>([
    [
      'a byte of another encoding',
      bytes('Book:\n  书: x\n  ', 0xff, 0x41),
      'a.yaml:3 Byte 17 is not valid UTF-8. Save the file as UTF-8',
    ],
    ['UTF-16 with a mark', Uint8Array.of(0xff, 0xfe, 0x42, 0x00), 'a.yaml:1 The file is UTF-16. Save it as UTF-8'],
    ['UTF-16 of the other order', Uint8Array.of(0xfe, 0xff, 0x00, 0x42), 'a.yaml:1 The file is UTF-16. Save it as UTF-8'],
    [
      'UTF-16 without a mark',
      new Uint8Array(Buffer.from('Book: {}\n', 'utf16le')),
      'a.yaml:1 The file is UTF-16. Save it as UTF-8',
    ],
    ['UTF-32', Uint8Array.of(0xff, 0xfe, 0, 0, 0x42, 0, 0, 0), 'a.yaml:1 The file is UTF-32. Save it as UTF-8'],
    [
      'a character after lone carriage returns',
      bytes('Book:\r  a\r  ', 0xff),
      'a.yaml:3 Byte 12 is not valid UTF-8. Save the file as UTF-8',
    ],
    ['half a character at its end', bytes('Book:\n', 0xe4, 0xb8), 'a.yaml:2 Byte 8 is not valid UTF-8. Save the file as UTF-8'],
    [
      'too many bytes',
      new Uint8Array(8 * 1024 * 1024 + 1),
      'a.yaml:1 The file has 8388609 bytes. At most 8388608 are read; split it',
    ],
  ])('is refused with its place for %s', (_, content, fault) => {
    expect(library({ 'a.yaml': content })).toEqual([fault]);
  });
});

describe('an entity written wrongly', () => {
  it.each<Case>([
    ['an unknown type', raw('Bok:\n  one: {}\n'), 'a.yaml:1 There is no entity type Bok. Did you mean "Book"?'],
    ['an interface for a type', raw('Work: {}\n'), 'a.yaml:1 There is no entity type Work. Did you mean "Book"?'],
    ['a type without entities', raw('Author:\n'), 'a.yaml:1 A map is expected here. Write the keys of the Author entities'],
    [
      'an entity without properties',
      raw('Author:\n  ann:\n'),
      'a.yaml:2 A map is expected here. Write the properties and relations of Author:ann',
    ],
    [
      'a key with a space',
      raw(`Author:\n  ann b: { ${NAME} }\n`),
      'a.yaml:2 "ann b" is no key. Use letters, digits, dot, hyphen and underscore',
    ],
    [
      'a key that is a list',
      raw(`Author:\n  ? [ann]\n  : { ${NAME} }\n`),
      'a.yaml:2 "" is no key. Use letters, digits, dot, hyphen and underscore',
    ],
    [
      'the key __proto__',
      raw(`Author:\n  __proto__: { ${NAME} }\n`),
      'a.yaml:2 "__proto__" is no key. Use letters, digits, dot, hyphen and underscore',
    ],
    [
      'the type __proto__',
      raw(`__proto__:\n  ann: { ${NAME} }\n`),
      'a.yaml:1 There is no entity type __proto__. There is Author, Book, Essay, Passage, Publisher, Shelf',
    ],
    [
      'the type constructor',
      raw(`constructor:\n  ann: { ${NAME} }\n`),
      'a.yaml:1 There is no entity type constructor. There is Author, Book, Essay, Passage, Publisher, Shelf',
    ],
    ['an unknown property', one('page: 9'), 'a.yaml:6 Book has no property or relation page. Did you mean "pages"?'],
    ['an unknown relation', one('author: [ann]'), 'a.yaml:6 Book has no property or relation author. Did you mean "authors"?'],
    ['the property __proto__', one('__proto__: 9'), `a.yaml:6 Book has no property or relation __proto__. There is ${OF_BOOKS}`],
    [
      'the property constructor',
      one('constructor: 9'),
      `a.yaml:6 Book has no property or relation constructor. There is ${OF_BOOKS}`,
    ],
    ['the property toString', one('toString: 9'), `a.yaml:6 Book has no property or relation toString. There is ${OF_BOOKS}`],
    ['a property written twice', one('price: 1,', 'price: 2'), 'a.yaml:7 price is written twice. It stands at a.yaml:6 already'],
    [
      'a property quoted the second time',
      one('price: 1,', '"price": 2'),
      'a.yaml:7 price is written twice. It stands at a.yaml:6 already',
    ],
    [
      'an entity written twice',
      raw(`Author:\n  ann: { ${NAME} }\n  ann: { ${NAME} }\n`),
      'a.yaml:3 ann is written twice. It stands at a.yaml:2 already',
    ],
    [
      'a type written twice',
      raw(`Author:\n  ann: { ${NAME} }\nAuthor: {}\n`),
      'a.yaml:3 Author is written twice. It stands at a.yaml:1 already',
    ],
    [
      'a required property left out',
      raw('Passage:\n  p1: { page: 1, book: one }\n'),
      'a.yaml:2 Passage:p1 has no words. It is required: A few words of it.',
    ],
    [
      'a required name left out',
      raw('Author:\n  ann: { born: 1 }\n'),
      'a.yaml:2 Author:ann has no name. It is required: Its name.',
    ],
  ])('is refused with its line for %s', (_, files, fault) => {
    expect(library(files)).toContainEqual(fault);
  });

  it('is refused where two files have it', () => {
    const author = (born: number) => `# authors\nAuthor:\n  ann: { ${NAME}, born: ${born} }\n`;
    expect(library({ 'a.yaml': author(1), 'b.yaml': author(2) })).toEqual([
      'b.yaml:3 Author:ann is written twice. It stands at a.yaml:3 already',
    ]);
  });

  it('leaves every prototype as it was', () => {
    library(
      one(
        '__proto__: { polluted: yes },',
        'constructor: { prototype: { polluted: yes } },',
        'note: { __proto__: { polluted: yes } }',
      ),
    );
    expect('polluted' in {}).toBe(false);
  });
});

describe('a value of the wrong kind', () => {
  const text = 'a text (quote it, if it looks like a number)';
  const int = 'a whole number of at most 32 bits';
  const month = 'a month such as "2021-11"';
  const instant = 'an instant such as "2022-09-26T18:58:58Z"';
  const notRight = (value: string, right: string) => `a.yaml:6 ${value} is not ${right}. Write ${right}`;

  it.each<readonly [line: string, fault: string]>([
    ['isbn: 9', notRight('9', text)],
    ['isbn: true', notRight('true', text)],
    ['isbn: ~', notRight('null', text)],
    ['isbn:', notRight('null', text)],
    ['isbn: { a: b }', notRight('This', text)],
    ['isbn: [a]', notRight('This', text)],
    ['isbn: "  "', 'a.yaml:6 The text is empty. Write it, or leave the line out'],
    ['note: { zh: 1, en: A }', notRight('1', text)],
    ['note: A', 'a.yaml:6 A map is expected here. Write it as { zh: …, en: … }'],
    ['note: [A]', 'a.yaml:6 A map is expected here. Write it as { zh: …, en: … }'],
    ['note: { zh: 甲 }', 'a.yaml:6 note lacks en. Write zh and en'],
    ['note: { en: A }', 'a.yaml:6 note lacks zh. Write zh and en'],
    ['note: { zh: 甲, en: A, fr: A }', 'a.yaml:6 note has no language fr. Write zh and en'],
    ['ratings: 3', 'a.yaml:6 ratings is a list. Write its items in [ ]'],
    ['ratings: [1, two]', notRight('"two"', int)],
    ['ratings: [[1]]', notRight('This', int)],
    ['ratings: [1.5]', notRight('1.5', int)],
    ['ratings: [2147483648]', notRight('2147483648', int)],
    ['price: cheap', notRight('"cheap"', 'a number')],
    ['price: .inf', notRight('Infinity', 'a number')],
    ['price: .nan', notRight('NaN', 'a number')],
    ['price: [1]', notRight('This', 'a number')],
    ['signed: yes', notRight('"yes"', 'true or false')],
    ['signed: 1', notRight('1', 'true or false')],
    ['format: LEATHER', notRight('"LEATHER"', 'one of HARDCOVER, PAPERBACK, DIGITAL')],
    ['format: hardcover', notRight('"hardcover"', 'one of HARDCOVER, PAPERBACK, DIGITAL')],
    ['format: toString', notRight('"toString"', 'one of HARDCOVER, PAPERBACK, DIGITAL')],
    ['subjects: [HISTORY, MATHS]', notRight('"MATHS"', 'one of HISTORY, POETRY, SCIENCE')],
    ['subjects: HISTORY', 'a.yaml:6 subjects is a list. Write its items in [ ]'],
    ['firstPublished: 2021', notRight('2021', month)],
    ['firstPublished: 2021-13', notRight('"2021-13"', month)],
    ['firstPublished: 2021-11-01', notRight('"2021-11-01"', month)],
    ['cataloguedAt: 2022-09-26', notRight('"2022-09-26"', instant)],
    ['cataloguedAt: 2022-09-26T18:58:58', notRight('"2022-09-26T18:58:58"', instant)],
    ['cataloguedAt: 2022-02-30T00:00:00Z', notRight('"2022-02-30T00:00:00Z"', instant)],
  ])('is refused with what would be right: %s', (line, fault) => {
    expect(library(one(line))).toEqual([fault]);
  });

  it.each<readonly [string, string, string]>([
    ['a lone surrogate', '"\\ud800"', '"\\ud800" has a character above U+FFFF or half of one. Use characters up to U+FFFF'],
    ['an escape above U+FFFF', '"\\U0001F600"', '"😀" has a character above U+FFFF or half of one. Use characters up to U+FFFF'],
    ['a character above U+FFFF', '𠮷', '"𠮷" has a character above U+FFFF or half of one. Use characters up to U+FFFF'],
    ['a control character', '"a\\0b"', '"a\\u0000b" has U+0000 (null). Remove it: a text has only characters that can be seen'],
    [
      'an escape character',
      '"\\e[31m"',
      '"\\u001b[31m" has U+001B (escape). Remove it: a text has only characters that can be seen',
    ],
  ])('is refused for %s in a text', (_, value, fault) => {
    expect(library(one(`isbn: ${value}`))).toEqual([`a.yaml:6 ${fault}`]);
  });

  it('lists each wrong item of a list', () => {
    expect(library(one('ratings: [one, 2, three]'))).toEqual([notRight('"one"', int), notRight('"three"', int)]);
  });

  it('shows no more than the start of it', () => {
    const [fault] = library(one(`price: ${'long '.repeat(1000)}`));
    expect(fault?.length).toBeLessThan(120);
  });
});

describe('a relationship written wrongly', () => {
  it.each<Case>([
    ['a single one where a list is meant', one('authors: ann'), 'a.yaml:6 authors is a list. Write - before each item'],
    ['nothing where a list is meant', one('authors:'), 'a.yaml:6 authors is a list. Write - before each item'],
    ['a list where one is meant', one('sequelOf: [one]'), 'a.yaml:6 sequelOf is a single one. Write one item, without -'],
    ['an empty item', one('authors: [""]'), 'a.yaml:6 This is no reference to a Author. Write the key of a Author'],
    ['a list within the list', one('authors: [[ann]]'), 'a.yaml:6 A map is expected here. Write a key, or a map with `to`'],
    [
      'another type',
      one('authors: ["Publisher:acme"]'),
      'a.yaml:6 "Publisher:acme" is no reference to a Author. Write the key of a Author',
    ],
    [
      'an interface without type',
      one('cites: [one]'),
      'a.yaml:6 "one" is no reference to a Work. Write Type:key, with one of Book, Essay',
    ],
    [
      'a type outside the interface',
      one('cites: ["Author:ann"]'),
      'a.yaml:6 "Author:ann" is no reference to a Work. Write Type:key, with one of Book, Essay',
    ],
    [
      'a target that is missing',
      one('authors: [nan]'),
      'a.yaml:6 AUTHORED_BY leads to Author:nan, which does not exist. Write that entity, or mend the key',
    ],
    [
      'a missing `to`',
      one('authors: [{ share: 1 }]'),
      'a.yaml:6 The AUTHORED_BY relationship has no `to`. Write the key of the Author',
    ],
    [
      'a property it does not have',
      one('authors: [{ to: ann, page: 1 }]'),
      'a.yaml:6 AUTHORED_BY has no property page. It has to, key, evidence, order, certain, remark, contribution, share, since, creditedAs',
    ],
    [
      'a property named constructor',
      one('shelf: { to: s1, constructor: 1 }'),
      'a.yaml:6 STANDS_ON has no property constructor. It has to, key',
    ],
    [
      'evidence where none belongs',
      one('shelf: { to: s1, evidence: [p1] }'),
      'a.yaml:6 STANDS_ON has no property evidence. It has to, key',
    ],
    ['a value of another kind', one('authors: [{ to: ann, share: half }]'), 'a.yaml:6 "half" is not a number. Write a number'],
    [
      'a key that is none',
      one('authors: [{ to: ann, key: "a b" }]'),
      'a.yaml:6 "a b" is no key. Use letters, digits, dot, hyphen and underscore',
    ],
    [
      'a target named twice',
      one('authors: [{ to: ann, to: bob }]'),
      'a.yaml:6 to is written twice. It stands at a.yaml:6 already',
    ],
    [
      'evidence that is missing',
      one('authors: [{ to: ann, evidence: [p9] }]'),
      'a.yaml:6 The evidence Passage:p9 does not exist. Write it under Passage, or mend the key',
    ],
    [
      'evidence that is no list',
      one('authors: [{ to: ann, evidence: p1 }]'),
      'a.yaml:6 evidence is a list. Write the keys of the evidence in [ ]',
    ],
    [
      'evidence named twice',
      one('authors: [{ to: ann, evidence: [p1, p1] }]'),
      'a.yaml:6 The evidence Passage:p1 is named twice. Name it once',
    ],
    [
      'too much evidence',
      one('authors: [{ to: ann, evidence: [p1, p2, p3, p4] }]'),
      'a.yaml:6 AUTHORED_BY has 4 evidence. At most 3 are allowed',
    ],
    [
      'evidence that too many rest on',
      one(`cites: [${'abcdefghi'.replace(/./g, '{ to: "Book:one", key: $&, evidence: [p1] }, ')}]`),
      'a.yaml:6 More than 8 relationships rest on Passage:p1. Cite the words that each rests on, and no more',
    ],
    [
      'the same from both of its ends',
      one('passages: [p1]'),
      'a.yaml:6 PASSAGE_OF(Passage:p1,Book:one) is written twice. It stands at a.yaml:3 already; give parallel ones a `key`',
    ],
    [
      'from an end that is not there',
      one('passages: [p9]'),
      'a.yaml:6 PASSAGE_OF leads from Passage:p9, which does not exist. Write that entity, or mend the key',
    ],
    [
      'the same target twice',
      one('authors: [', '  ann,', '  ann ]'),
      'a.yaml:8 AUTHORED_BY(Book:one,Author:ann) is written twice. It stands at a.yaml:7 already; give parallel ones a `key`',
    ],
    [
      'more than the ontology allows',
      one('authors: [', '  ann,', '  bob,', '  cy,', '  dee,', '  eve ]'),
      'a.yaml:11 Book:one has 5 authors. At most 4 are allowed; first seen at a.yaml:7',
    ],
  ])('is refused with its line for %s', (_, files, fault) => {
    expect(library(files)).toContainEqual(fault);
  });

  it('is refused where a second leads to one', () => {
    const sequel = (key: string) => `  ${key}: { pages: 1, ${NAME}, publisher: acme, sequelOf: one }`;
    expect(library(raw([book(), sequel('two'), sequel('three')].join('\n')))).toEqual([
      'a.yaml:8 Book:one has 2 sequel. At most 1 are allowed; first seen at a.yaml:7',
    ]);
  });

  it('is refused where a required one is missing', () => {
    expect(library(raw(`Book:\n  one: { pages: 1, ${NAME} }\n`))).toEqual(['a.yaml:2 Book:one has no publisher. It is required']);
  });
});

describe('a dataset with many faults', () => {
  it('lists those of every file in one run', () => {
    const files = {
      'a.yaml': book('page: 9,', 'price: cheap,', 'authors: [nobody]'),
      'b.yaml': `Author:\n  ann: { ${NAME} }\n  new: { born: soon }\n`,
      'c.yaml': `Passage:\n  p9: { page: 1, words: a, book: ghost }\nShelf:\n  s1: { ${NAME} }\n`,
    };
    expect(library(files)).toEqual([
      'a.yaml:6 Book has no property or relation page. Did you mean "pages"?',
      'a.yaml:7 "cheap" is not a number. Write a number',
      'a.yaml:8 AUTHORED_BY leads to Author:nobody, which does not exist. Write that entity, or mend the key',
      'b.yaml:2 Author:ann is written twice. It stands at a.yaml:2 already',
      'b.yaml:3 Author:new has no name. It is required: Its name.',
      'b.yaml:3 "soon" is not a whole number of at most 32 bits. Write a whole number of at most 32 bits',
      'c.yaml:2 PASSAGE_OF leads to Book:ghost, which does not exist. Write that entity, or mend the key',
      'c.yaml:4 Shelf:s1 has no position. It is required: Its place in the room, from 1.',
    ]);
  });

  it('blames nobody for what an unreadable file holds', () => {
    const files = { 'a.yaml': 'Publisher: {', 'b.yaml': `Book:\n  one: { pages: many, ${NAME}, publisher: acme }\n` };
    const faults = library(files);
    expect(faults.at(-1)).toBe(
      'b.yaml:2 "many" is not a whole number of at most 32 bits. Write a whole number of at most 32 bits',
    );
    expect(faults.filter((fault) => fault.includes('does not exist'))).toEqual([]);
  });

  it('keeps all 10,000 behind a short message', () => {
    const authors = Array.from({ length: 10_000 }, (_, n) => `  a${n}: { name: { zh: 甲, en: A }, born: soon }`);
    const error = refusalOf(libraryOntology, raw(['Author:', ...authors].join('\n')));
    expect(error.faults).toHaveLength(10_000);
    expect(error.faults.at(-1)?.line).toBe(10_001);
    expect(error.message.split('\n')).toHaveLength(52);
    expect(error.message).toMatch(/^The dataset has 10000 faults; nothing was loaded\.\na\.yaml:2:\d+: "soon" is not/);
    expect(error.message).toMatch(/… and 9950 more$/);
    expect(error.message.length).toBeLessThan(10_000);
  });

  it('counts a single fault as one', () => {
    expect(refusalOf(libraryOntology, one('price: cheap')).message).toMatch(/^The dataset has 1 fault; nothing was loaded\.\n/);
  });
});
