import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../src/dataset/load.js';
import { filesOf } from '../support/faults.js';
import { libraryOntology } from '../support/library-ontology.js';
import { libraryFiles, loadLibrary } from '../support/library-seed.js';

const load = (text: string | Uint8Array) => loadDataset(libraryOntology, filesOf({ 'a.yaml': text }));
const library = loadLibrary();
const node = (id: string) => library.nodes.find((each) => each.id === id);
const relationship = (id: string) => library.relationships.find((each) => each.id === id);

const author = (...lines: string[]) => ['Author:', '  ann:', '    name: { zh: 安, en: Ann }', ...lines, ''].join('\n');

describe('a dataset that keeps the rules', () => {
  it('holds every entity under its type and key', () => {
    expect(library.nodes).toHaveLength(45);
    expect(node('Essay:e3')).toEqual({
      id: 'Essay:e3',
      type: 'Essay',
      key: 'e3',
      properties: { nameZh: '文3', nameEn: 'Essay 3', words: 3000, aliases: [] },
    });
  });

  it('stores each kind of value as itself', () => {
    expect(node('Book:b02')?.properties).toEqual({
      nameZh: '书2',
      nameEn: 'Book 2',
      aliases: [],
      isbn: '978-0074',
      pages: 200,
      price: 2.5,
      inPrint: true,
      signed: false,
      format: 'DIGITAL',
      subjects: ['HISTORY'],
      ratings: [3, 5],
      firstPublished: '1982-03',
      cataloguedAt: '2020-01-02T08:30:00Z',
      language: 'en',
    });
  });

  it('numbers an ordered list from one', () => {
    const orders = ['chen', 'bo', 'ada'].map((key) => relationship(`AUTHORED_BY(Book:b02,Author:${key})`)?.properties.order);
    expect(orders).toEqual([1, 2, 3]);
  });

  it('is the same from whichever end relationships are written', () => {
    const names = (key: string) => `${key}: { name: { zh: 名, en: Name }`;
    const book = `Book:\n  ${names('one')}, pages: 1, publisher: acme`;
    const rest = `Publisher:\n  ${names('acme')} }\n`;
    const forward = load(`${book}, authors: [{ to: ann }] }\n${rest}Author:\n  ${names('ann')} }\n`);
    const back = load(`${book} }\n${rest}Author:\n  ${names('ann')}, works: [{ to: "Book:one", order: 1 }] }\n`);
    expect(forward.relationships.map(({ type }) => type)).toContain('AUTHORED_BY');
    expect(back).toEqual(forward);
  });

  it('leaves an unordered list without numbers', () => {
    expect(relationship('CITES(Book:b12,Essay:e1)')?.properties).toEqual({ certain: true });
  });

  it('gives relationships their own values and evidence', () => {
    expect(relationship('OWNS(Author:lin,Book:b02)')).toEqual({
      id: 'OWNS(Author:lin,Book:b02)',
      type: 'OWNS',
      from: 'Author:lin',
      to: 'Book:b02',
      properties: { certain: true, exclusive: true },
      evidence: ['Passage:p2'],
    });
  });

  it('tells parallel relationships apart by key', () => {
    const ids = library.relationships.map(({ id }) => id).filter((id) => id.startsWith('AUTHORED_BY(Book:b03,'));
    expect(ids).toEqual(['AUTHORED_BY(Book:b03,Author:bo)', 'AUTHORED_BY(Book:b03,Author:bo,second-edition)']);
  });

  it('gives structural relationships nothing but ends', () => {
    expect(relationship('PASSAGE_OF(Passage:p1,Book:b01)')).toMatchObject({ properties: {}, evidence: [] });
  });

  it('sorts nodes and relationships by id', () => {
    const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);
    expect(ids(library.nodes)).toEqual(ids(library.nodes).sort());
    expect(ids(library.relationships)).toEqual(ids(library.relationships).sort());
  });

  it('is the same from files in another order', () => {
    expect(loadDataset(libraryOntology, libraryFiles().reverse())).toEqual(library);
  });

  it('keeps an order that its author wrote', () => {
    const { relationships } = loadDataset(
      libraryOntology,
      filesOf({
        'a.yaml': author(),
        'b.yaml': 'Essay:\n  e:\n    name: { zh: 文, en: E }\n    authors: [{ to: ann, order: 7 }]\n',
      }),
    );
    expect(relationships[0]?.properties.order).toBe(7);
  });
});

describe('text that YAML reads in its own way', () => {
  const words = (value: string) => load(author(`    aliases: [${value}]`)).nodes[0]?.properties.aliases;

  it.each(['NO', 'no', 'yes', 'on', '2021-11', '2021-11-05', '1:30', '0o17x', '<<', '=', 'a#b'])(
    'keeps the plain word %s as text',
    (word) => {
      expect(words(word)).toEqual([word]);
    },
  );

  it('keeps old words under an old version', () => {
    expect(load(`%YAML 1.1\n---\n${author('    aliases: [NO, yes]')}`).nodes[0]?.properties.aliases).toEqual(['NO', 'yes']);
  });

  it('keeps keys as they are written', () => {
    const shelf = (key: string, position: number) => `  ${key}: { name: { zh: 架, en: S }, position: ${position} }\n`;
    const { nodes } = load(`Shelf:\n${['1.1', '1.10', '007', '7', '0x10', 'true', 'NO'].map(shelf).join('')}`);
    expect(nodes.map(({ key }) => key)).toEqual(['0x10', '007', '1.1', '1.10', '7', 'NO', 'true'].sort());
  });

  it('finds the target of a number-like reference', () => {
    const files = {
      'a.yaml': 'Shelf:\n  1.10: { name: { zh: 架, en: S }, position: 1 }\nPublisher:\n  p: { name: { zh: 社, en: P } }\n',
      'b.yaml': 'Book:\n  b: { name: { zh: 书, en: B }, pages: 1, publisher: p, shelf: 1.10 }\n',
    };
    const ids = loadDataset(libraryOntology, filesOf(files)).relationships.map(({ id }) => id);
    expect(ids).toContain('STANDS_ON(Book:b,Shelf:1.10)');
  });

  it('reads numbers in each of their forms', () => {
    const pages = (value: string) => load(author(`    born: ${value}`)).nodes[0]?.properties.born;
    expect(['0x10', '1e3', '-5', '2147483647', '1.0'].map(pages)).toEqual([16, 1000, -5, 2147483647, 1]);
  });
});

describe('a file saved in another way', () => {
  const text = author('    aliases:', '      - A.', '    born: 1900');
  const plain = load(text);

  it.each<[string, string]>([
    ['a byte order mark', `\ufeff${text}`],
    ['CRLF line ends', text.replaceAll('\n', '\r\n')],
    ['lone carriage returns', text.replaceAll('\n', '\r')],
    ['both line ends', text.replace('\n', '\r\n')],
    ['a mark and carriage returns', `\ufeff${text.replaceAll('\n', '\r')}`],
    ['both', `\ufeff${text.replaceAll('\n', '\r\n')}`],
    ['no last line end', text.trimEnd()],
    ['comments and blank lines', `# authors\n\n${text}\n# end\n`],
    ['JSON', JSON.stringify({ Author: { ann: { name: { zh: '安', en: 'Ann' }, aliases: ['A.'], born: 1900 } } })],
  ])('gives the same dataset with %s', (_, content) => {
    expect(load(content)).toEqual(plain);
  });

  it.each<[string, string]>([
    ['nothing', ''],
    ['blank lines', '\n\n'],
    ['comments', '# later\n'],
    ['a byte order mark', '\ufeff'],
    ['a document start', '---\n'],
  ])('adds nothing where it holds only %s', (_, content) => {
    expect(load(content)).toEqual({ nodes: [], relationships: [] });
  });

  it('names right lines after CRLF line ends', () => {
    const wrong = author('    born: soon').replaceAll('\n', '\r\n');
    expect(() => load(wrong)).toThrow('a.yaml:4:5: "soon" is not a whole number');
  });
});
