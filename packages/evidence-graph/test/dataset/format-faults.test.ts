import { describe, expect, it } from 'vitest';
import { type Files, refusalOf } from '../support/faults.js';
import { libraryOntology } from '../support/library-ontology.js';

/** Marks, in a file, where its fault is told. */
const MARK = '▸';

const faultsIn = (files: Files): string[] =>
  refusalOf(libraryOntology, files).faults.map(
    ({ file, line, column, wrong, right }) => `${file}:${line}:${column} ${wrong}. ${right}`,
  );

function expectFault(name: string, marked: string, words: string): void {
  const before = marked.slice(0, marked.indexOf(MARK)).split('\n');
  expect(marked).toContain(MARK);
  const place = `${name}:${before.length}:${(before.at(-1) ?? '').length + 1}`;
  expect(faultsIn({ [name]: marked.replace(MARK, '') })).toContainEqual(`${place} ${words.replace('FILE', name)}`);
}

/** An author, faultless so far, with what is added. */
const yaml = (added: string) => `Author:\n  ann:\n    name: { zh: 安, en: Ann }\n    ${added}\n`;
const json = (added: string) =>
  `{\n  "Author": {\n    "ann": {\n      "name": { "zh": "安", "en": "Ann" },\n      ${added}\n    }\n  }\n}\n`;
const record = (added: string) =>
  `{\n  "nodes": [\n    { "type": "Author", "key": "ann", "name": { "zh": "安", "en": "Ann" },\n      ${added} }\n  ]\n}\n`;
const csv = (column: string, cell: string) => `key,name_zh,name_en,${column}\nann,安,Ann,${cell}\n`;

/** Two authors, and a relationship of them. */
const people = { zoe: { name: { zh: '佐', en: 'Zoe' } }, bob: { name: { zh: '博', en: 'Bob' } } };
const related = (added: string) =>
  `{\n  "Author": ${JSON.stringify(people)},\n  "relationships": [\n    { "type": "INFLUENCED_BY", ${added} }\n  ]\n}\n`;
const yamlRelated = (added: string) =>
  `Author:\n  zoe: { name: { zh: 佐, en: Zoe } }\n  bob:\n    name: { zh: 博, en: Bob }\n    influencedBy:\n      - ${added}\n`;
const csvRelated = (columns: string, cells: string) =>
  `type,key,name_zh,name_en,${columns}\nAuthor,zoe,佐,Zoe${','.repeat(columns.split(',').length)}\nAuthor,bob,博,Bob${','.repeat(columns.split(',').length)}\nINFLUENCED_BY,,,,${cells}\n`;

interface Kind {
  readonly words: string;
  /** By the ending of the file. */
  readonly files: readonly (readonly [name: string, marked: string])[];
}

const kinds: Record<string, Kind> = {
  'a type unknown': {
    words: 'There is no entity type Auther. Did you mean "Author"?',
    files: [
      ['a.yaml', '▸Auther:\n  ann: {}\n'],
      ['a.json', '{\n  ▸"Auther": { "ann": {} } }'],
      ['r.json', '{ "nodes": [\n  { ▸"type": "Auther", "key": "ann" } ] }'],
      ['a.csv', 'key,type\nann,▸Auther\n'],
      ['Auther.csv', '▸key,name_en\nann,Ann\nbob,Bob\n'],
    ],
  },
  'an interface for a type': {
    words: 'There is no entity type Named. There is Author, Book, Essay, Passage, Publisher, Shelf',
    files: [
      ['a.yaml', '▸Named:\n  ann: {}\n'],
      ['a.json', '{ ▸"Named": { "ann": {} } }'],
      ['r.json', '{ "nodes": [{ ▸"type": "Named", "key": "ann" }] }'],
      ['a.csv', 'type,key\n▸Named,ann\n'],
    ],
  },
  'a relationship type unknown': {
    words: 'There is no relationship type INFLUENCED. Did you mean "INFLUENCED_BY"?',
    files: [
      ['r.json', '{ "relationships": [{ "from": "a", "to": "b",\n ▸"type": "INFLUENCED" }] }'],
      ['a.csv', 'type,from,to\n▸INFLUENCED,a,b\n'],
      ['INFLUENCED.csv', '▸from,to\na,b\n'],
    ],
  },
  'a property unknown': {
    words: 'Author has no property or relation bron. Did you mean "born"?',
    files: [
      ['a.yaml', yaml('▸bron: 1900')],
      ['a.json', json('▸"bron": 1900')],
      ['r.json', record('▸"bron": 1900')],
      ['Author.csv', csv('▸bron', '1900')],
    ],
  },
  'a property of a relationship unknown': {
    words: 'INFLUENCED_BY has no property page. It has from, to, key, evidence, order, certain, remark',
    files: [
      ['r.json', related('"from": "bob", "to": "zoe", ▸"page": 1')],
      ['a.csv', csvRelated('from,to,▸page', 'bob,zoe,1')],
    ],
  },
  'a language unknown': {
    words: 'note has no language de. Write zh and en',
    files: [
      ['a.yaml', yaml('note: { zh: 注, en: N, ▸de: A }')],
      ['a.json', json('"note": { "zh": "注", "en": "N", ▸"de": "A" }')],
      ['r.json', record('"note": { "zh": "注", "en": "N", ▸"de": "A" }')],
      ['Author.csv', csv('note_zh,note_en,▸note_de', '注,N,A')],
    ],
  },
  'a language missing': {
    words: 'note lacks en. Write zh and en',
    files: [
      ['a.yaml', yaml('▸note: { zh: 注 }')],
      ['a.json', json('▸"note": { "zh": "注" }')],
      ['r.json', record('▸"note": { "zh": "注" }')],
      ['Author.csv', csv('note_zh,note_en', '▸注,')],
    ],
  },
  'a number that is none': {
    words: '"soon" is not a whole number of at most 32 bits. Write a whole number of at most 32 bits',
    files: [
      ['a.yaml', yaml('▸born: soon')],
      ['a.json', json('▸"born": "soon"')],
      ['r.json', record('▸"born": "soon"')],
      ['Author.csv', csv('born', '▸soon')],
    ],
  },
  'a fraction for a whole number': {
    words: '1900.5 is not a whole number of at most 32 bits. Write a whole number of at most 32 bits',
    files: [
      ['a.yaml', yaml('▸born: 1900.5')],
      ['a.json', json('▸"born": 1900.5')],
      ['r.json', record('▸"born": 1900.5')],
      ['Author.csv', csv('born', '▸1900.5')],
    ],
  },
  'a value that the enum lacks': {
    words: '"LEATHER" is not one of HARDCOVER, PAPERBACK, DIGITAL. Write one of HARDCOVER, PAPERBACK, DIGITAL',
    files: [
      ['a.yaml', 'Book:\n  b: { pages: 1, ▸format: LEATHER }\n'],
      ['a.json', '{ "Book": { "b": { "pages": 1,\n ▸"format": "LEATHER" } } }'],
      ['r.json', '{ "nodes": [{ "type": "Book", "key": "b",\n▸"format": "LEATHER" }] }'],
      ['Book.csv', 'key,pages,format\nb,1,▸LEATHER\n'],
    ],
  },
  'an item that the enum lacks': {
    words: '"MATHS" is not one of HISTORY, POETRY, SCIENCE. Write one of HISTORY, POETRY, SCIENCE',
    files: [
      ['a.yaml', 'Book:\n  b: { subjects: [POETRY, ▸MATHS] }\n'],
      ['a.json', '{ "Book": { "b": { "subjects": ["POETRY", ▸"MATHS"] } } }'],
      ['r.json', '{ "nodes": [{ "type": "Book", "key": "b", "subjects": ["POETRY",\n▸"MATHS"] }] }'],
      ['Book.csv', 'key,subjects\nb,▸POETRY;MATHS\n'],
    ],
  },
  'a truth value that is none': {
    words: '"yes" is not true or false. Write true or false',
    files: [
      ['a.yaml', 'Book:\n  b: { ▸signed: yes }\n'],
      ['a.json', '{ "Book": { "b": { ▸"signed": "yes" } } }'],
      ['r.json', '{ "nodes": [{ "type": "Book", "key": "b", ▸"signed": "yes" }] }'],
      ['Book.csv', 'signed,key\n▸yes,b\n'],
    ],
  },
  'a month that is none': {
    words: '"2020-13" is not a month such as "2021-11". Write a month such as "2021-11"',
    files: [
      ['a.yaml', 'Book:\n  b: { ▸firstPublished: 2020-13 }\n'],
      ['a.json', '{ "Book": { "b": { ▸"firstPublished": "2020-13" } } }'],
      ['Book.csv', 'key,firstPublished\nb,▸2020-13\n'],
    ],
  },
  'a required property missing': {
    words: 'Author:ann has no name. It is required: Its name.',
    files: [
      ['a.yaml', 'Author:\n  ▸ann: { born: 1900 }\n'],
      ['a.json', '{ "Author": {\n  ▸"ann": { "born": 1900 } } }'],
      ['r.json', '{ "nodes": [{ "type": "Author",\n  ▸"key": "ann", "born": 1900 }] }'],
      ['Author.csv', 'born,key,name_zh,name_en\n1900,▸ann,,\n'],
    ],
  },
  'a key missing': {
    words: 'The Author has no `key`. Write a key of its own',
    files: [
      ['r.json', '{ "nodes": [\n  ▸{ "type": "Author", "name": { "zh": "安", "en": "Ann" } }] }'],
      ['Author.csv', 'name_zh,name_en,key\n▸安,Ann,\n'],
    ],
  },
  'a type missing': {
    words: 'The record has no `type`. Write the name of its type',
    files: [
      ['r.json', '{ "nodes": [\n  ▸{ "key": "ann" }] }'],
      ['r.json', '{ "relationships": [\n  ▸{ "from": "Author:ann" }] }'],
      ['a.csv', 'key,type\n▸ann,\n'],
    ],
  },
  'an end missing': {
    words: 'The INFLUENCED_BY relationship has no `from`. Write the key of the Author',
    files: [
      ['r.json', '{ "relationships": [\n  ▸{ "type": "INFLUENCED_BY", "to": "bob" }] }'],
      ['INFLUENCED_BY.csv', 'to,from\n▸bob,\n'],
    ],
  },
  'a key that is none': {
    words: '"a b" is no key. Use letters, digits, dot, hyphen and underscore',
    files: [
      ['a.yaml', 'Author:\n  ▸a b: { name: { zh: 安, en: Ann } }\n'],
      ['a.json', '{ "Author": { ▸"a b": { "name": { "zh": "安", "en": "Ann" } } } }'],
      ['r.json', '{ "nodes": [{ ▸"key": "a b", "type": "Author", "name": { "zh": "安", "en": "Ann" } }] }'],
      ['Author.csv', 'name_zh,name_en,key\n安,Ann,▸a b\n'],
    ],
  },
  'an entity written twice': {
    words: 'Author:bob is written twice. It stands at FILE:2 already',
    files: [
      ['r.json', '{ "nodes": [\n{ "type": "Author", "key": "bob" },\n{ "type": "Author", ▸"key": "bob" }] }'],
      ['a.json', '{ "Author": {\n"bob": {} },\n"nodes": [{ "type": "Author", ▸"key": "bob" }] }'],
      ['a.yaml', 'Author:\n  bob: {}\nnodes:\n- { type: Author, ▸key: bob }\n'],
      ['Author.csv', 'born,key\n1900,bob\n1901,▸bob\n'],
    ],
  },
  'a relationship to nothing': {
    words: 'INFLUENCED_BY leads to Author:nan, which does not exist. Write that entity, or mend the key',
    files: [
      ['a.yaml', yamlRelated('▸nan')],
      ['a.json', json('"influencedBy": [▸"nan"]')],
      [
        'r.json',
        `{\n  "Author": ${JSON.stringify(people)}, "relationships": [\n▸{ "type": "INFLUENCED_BY", "from": "bob", "to": "Author:nan" }] }`,
      ],
      ['Author.csv', csv('influencedBy', '▸nan')],
      ['a.csv', csvRelated('from,to', 'bob,nan').replace('INF', '▸INF')],
    ],
  },
  'an end of another type': {
    words: '"Book:b" is no reference to a Author. Write the key of a Author',
    files: [
      ['a.yaml', yamlRelated('▸Book:b')],
      ['r.json', related('"from": "bob", ▸"to": "Book:b"')],
      ['a.csv', csvRelated('from,to', 'bob,▸Book:b')],
      ['Author.csv', csv('influencedBy', '▸Book:b')],
    ],
  },
  'evidence that is missing': {
    words: 'The evidence Passage:p9 does not exist. Write it under Passage, or mend the key',
    files: [
      ['a.yaml', yamlRelated('{ to: zoe, evidence: [▸p9] }')],
      ['r.json', related('"from": "bob", "to": "zoe", "evidence": [▸"p9"]')],
      ['a.csv', csvRelated('from,to,evidence', 'bob,zoe,▸p9')],
    ],
  },
  'a text that is empty': {
    words: 'The text is empty. Write it, or leave the line out',
    files: [
      ['a.yaml', yaml('aliases: [a, ▸""]')],
      ['a.json', json('"aliases": ["a", ▸""]')],
      ['r.json', record('"aliases": ["a", ▸""]')],
      ['Author.csv', csv('aliases', '▸a;')],
    ],
  },
  'a character that nobody sees': {
    words: 'U+200B (zero width space) stands here. Remove it: a seed has only characters that can be seen',
    files: [
      ['a.yaml', yaml('aliases: [a▸\u200bb]')],
      ['a.json', json('"aliases": ["a▸\u200bb"]')],
      ['r.json', record('"aliases": ["a▸\u200bb"]')],
      ['Author.csv', csv('aliases', 'a▸\u200bb')],
    ],
  },
  'a quote not closed': {
    words: 'A quote is not closed. Close it',
    files: [
      ['Author.csv', csv('born', '▸"1900')],
      ['Author.csv', 'key,▸"born\nann,1900\n'],
    ],
  },
};

describe.each(Object.entries(kinds))('%s', (_, { words, files }) => {
  it.each(files)('is told at its line and column in %s', (name, marked) => expectFault(name, marked, words));
});

describe('JSON that is none', () => {
  it.each<[what: string, marked: string, words: string]>([
    ['nothing', '▸', 'The JSON ends too soon. Close each quote, [ and {'],
    ['an unclosed brace', '{ "Author": {\n  "ann": {}▸', 'The JSON ends too soon. Close each quote, [ and {'],
    ['an unclosed quote', '{ "Author▸', 'The JSON ends too soon. Close each quote, [ and {'],
    [
      'a comma too many',
      '{\n  "Author": {},\n▸}',
      '} cannot stand here in JSON. Look for a comma or a bracket that is missing or too many before it',
    ],
    [
      'a comma missing',
      '{ "Author": {}\n  ▸"Book": {} }',
      '" cannot stand here in JSON. Look for a comma, colon or quote that is missing or too many before it',
    ],
    ['a name without quotes', '{ ▸Author: {} }', 'Author cannot stand here in JSON. Put names and texts in double quotes'],
    ['single quotes', "{ ▸'Author': {} }", "' cannot stand here in JSON. Put names and texts in double quotes"],
    ['a comment', '{ ▸// authors\n "Author": {} }', '/ cannot stand here in JSON. Remove the comment: JSON has none'],
    [
      'a number with a leading zero',
      json('"born": ▸01900'),
      '01900 cannot stand here in JSON. Look for a comma, colon or quote that is missing or too many before it',
    ],
    [
      'a second value',
      '{}\n▸{}',
      '{ cannot stand here in JSON. Look for a comma, colon or quote that is missing or too many before it',
    ],
    ['a word that JSON lacks', json('"born": ▸NaN'), 'NaN cannot stand here in JSON. Put names and texts in double quotes'],
    [
      'a line end in a text',
      json('"aliases": ["a▸\nb"]'),
      'A tab or the end of a line stands in a text. Write \\t or \\n, or close the quote before it',
    ],
    [
      'a tab in a text',
      json('"aliases": ["a▸\tb"]'),
      'A tab or the end of a line stands in a text. Write \\t or \\n, or close the quote before it',
    ],
    ['YAML', '▸Author:\n  ann: {}\n', 'Author cannot stand here in JSON. Put names and texts in double quotes'],
  ])('is refused with its place for %s', (_, marked, words) => {
    expectFault('a.json', marked, words);
  });

  it.each(['[', '{"a":', '["]",'])('is refused before parsing for 20,000 nested %s', (open) => {
    expect(faultsIn({ 'a.json': open.repeat(20_000) })).toEqual([
      expect.stringMatching(/^a\.json:1:\d+ Nested more than 50 deep\. The seed needs four levels$/),
    ]);
  });

  it('counts no brackets within texts', () => {
    expect(faultsIn({ 'a.json': json(`"aliases": ["\\"${'['.repeat(60)}"], "born": "soon"`) })).toEqual([
      expect.stringContaining('"soon" is not a whole number'),
    ]);
  });

  it.each<[what: string, text: string, words: string]>([
    ['a list', '[]', 'A map is expected here. Write type names, each with its entities'],
    ['null', 'null', 'A map is expected here. Write type names, each with its entities'],
    ['records that are no list', '{ "nodes": {} }', 'nodes is a list. Write its records in [ ]'],
    ['a record that is none', '{ "nodes": [1] }', 'A map is expected here. Write a record with its `type`'],
    ['a name that recurs', '{ "Author": {}, "Author": {} }', 'Author is written twice. It stands at a.json:1 already'],
    [
      'a relationship among nodes',
      '{ "nodes": [{ "type": "OWNS" }] }',
      'There is no entity type OWNS. There is Author, Book, Essay, Passage, Publisher, Shelf',
    ],
    [
      'a node among relationships',
      '{ "relationships": [{ "type": "Book" }] }',
      'There is no relationship type Book. There is AUTHORED_BY, CITES, INFLUENCED_BY, OWNS, PASSAGE_OF, PUBLISHED_BY, SEQUEL_OF, STANDS_ON',
    ],
    [
      'null for a value',
      json('"born": null'),
      'null is not a whole number of at most 32 bits. Write a whole number of at most 32 bits',
    ],
    [
      'a type named __proto__',
      '{ "__proto__": {} }',
      'There is no entity type __proto__. There is Author, Book, Essay, Passage, Publisher, Shelf',
    ],
  ])('is refused for %s', (_, text, words) => {
    expect(faultsIn({ 'a.json': text })).toEqual([expect.stringMatching(/^a\.json:\d+:\d+ /)]);
    expect(faultsIn({ 'a.json': text })[0]).toContain(words);
  });
});

describe('a table that is none', () => {
  it.each<[what: string, marked: string, words: string]>([
    [
      'a quote within a cell',
      csv('note_en', '▸a "b" c'),
      'A quote stands within a cell. Put the cell in quotes, and double each quote in it',
    ],
    [
      'text after a quote',
      csv('note_en', '▸"a" b'),
      'A quote stands within a cell. Put the cell in quotes, and double each quote in it',
    ],
    [
      'too many cells',
      csv('born', '1900,▸7'),
      'The row has more cells than the header: 5, not 4. Write as many, and put a text that has a comma in quotes',
    ],
    [
      'too few cells',
      'key,born\n▸ann\n',
      'The row has fewer cells than the header: 1, not 2. Write as many, and put a text that has a comma in quotes',
    ],
    ['a column without name', 'key,▸,born\nann,1,2\n', 'A column has no name. Write the name of a property above it'],
    ['a column twice', 'key,born,▸born\nann,1,2\n', 'born is written twice. Write one column of a name'],
    [
      'no key',
      '▸name_en,born\nAnn,1900\n',
      'The table has no column `key`, nor `from` and `to`. Write them in its first line, with commas between; nodes have a `key`, relationships `from` and `to`',
    ],
    [
      'semicolons for commas',
      '▸key;born\nann;1900\n',
      'The table has no column `key`, nor `from` and `to`. Write them in its first line, with commas between; nodes have a `key`, relationships `from` and `to`',
    ],
  ])('is refused with its place for %s', (_, marked, words) => {
    expectFault('Author.csv', marked, words);
  });

  it('names a place after quoted lines and wide characters', () => {
    const text = 'key,name_zh,name_en,born\nann,"安\n\n\u{20000}",Ann,1900\nbob,"𠮷, 博",Bob,▸soon\n';
    expectFault('Author.csv', text, '"soon" is not a whole number of at most 32 bits. Write a whole number of at most 32 bits');
  });

  it('tells once of a column that is wrong in each row', () => {
    const rows = Array.from({ length: 100 }, (_, n) => `a${n},甲,A,1900`).join('\n');
    expect(faultsIn({ 'Author.csv': `key,name_zh,name_en,bron\n${rows}\n` })).toEqual([
      'Author.csv:1:21 Author has no property or relation bron. Did you mean "born"?',
    ]);
  });

  it('asks for a column for each language', () => {
    expect(faultsIn({ 'Author.csv': 'key,name\nann,Ann\n' })).toEqual([
      'Author.csv:2:5 A map is expected here. Write it in the columns name_zh and name_en',
    ]);
  });
});
