import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../packages/evidence-graph/src/dataset/dataset.js';
import { loadDataset } from '../../packages/evidence-graph/src/dataset/load.js';
import type { SourceFile } from '../../packages/evidence-graph/src/dataset/text.js';
import type { Ontology } from '../../packages/evidence-graph/src/ontology/ontology.js';
import { filesOf } from '../../packages/evidence-graph/test/support/faults.js';
import { libraryOntology } from '../../packages/evidence-graph/test/support/library-ontology.js';
import { librarySeed, loadLibrary, seedFile } from '../../packages/evidence-graph/test/support/library-seed.js';
import { ontology } from '../../src/ontology/index.js';
import { seed } from '../../src/seed.js';
import { asRecords, asTables } from '../support/dataset-files.js';

describe('one dataset in several formats', () => {
  /** The data alone: its version stands in a file of its own. */
  let article: Dataset;
  beforeAll(async () => {
    const { nodes, relationships } = await seed.load();
    article = { nodes, relationships };
  });
  const library = loadLibrary();
  const tree = [seedFile('library.json', JSON.stringify(librarySeed, null, 2))];

  it.each<[string, SourceFile[]]>([
    ['JSON by types', tree],
    ['JSON on one line', [seedFile('library.json', JSON.stringify(librarySeed))]],
    ['JSON under the ending of YAML', [{ ...tree[0], name: 'library.yaml' } as SourceFile]],
    ['records', asRecords(libraryOntology, library)],
    ['records under the ending of YAML', asRecords(libraryOntology, library).map((file) => ({ ...file, name: 'r.yml' }))],
    ['tables', asTables(libraryOntology, library)],
  ])('is the same in %s', (_, files) => {
    expect(loadDataset(libraryOntology, files)).toEqual(library);
  });

  it.each<[string, (of: Ontology, dataset: Dataset) => SourceFile[]]>([
    ['records', asRecords],
    ['tables', asTables],
  ])('holds all of a whole article in %s', (_, write) => {
    expect(loadDataset(ontology, write(ontology, article))).toEqual(article);
  });

  it('is the same from files of every format together', () => {
    const { Book, ...others } = librarySeed;
    const authors = asTables(libraryOntology, library).filter(({ name }) => name === 'Shelf.csv');
    const { Shelf: _, ...rest } = others;
    const files = [...authors, seedFile('b.json', JSON.stringify({ Book })), seedFile('rest.yaml', JSON.stringify(rest))];
    expect(loadDataset(libraryOntology, files)).toEqual(library);
  });
});

const AUTHOR = { id: 'Author:ann', type: 'Author', key: 'ann', properties: { nameZh: '安', nameEn: 'Ann', aliases: [] } };
const loadTable = (text: string, name = 'Author.csv') => loadDataset(libraryOntology, filesOf({ [name]: text }));

describe('a table', () => {
  it.each<[string, string]>([
    ['line feeds', 'key,name_zh,name_en\nann,安,Ann\n'],
    ['CRLF line ends', 'key,name_zh,name_en\r\nann,安,Ann\r\n'],
    ['lone carriage returns', 'key,name_zh,name_en\rann,安,Ann\r'],
    ['a byte order mark', '\ufeffkey,name_zh,name_en\r\nann,安,Ann'],
    ['quoted cells', '"key","name_zh","name_en"\r\n"ann","安","Ann"\r\n'],
    ['spaces around cells', ' key , name_zh,name_en\n ann,\t安 , "Ann" \n'],
    ['empty lines', '\n\nkey,name_zh,name_en\n\n  \nann,安,Ann\n\n'],
    ['empty rows', 'key,name_zh,name_en\n,,\nann,安,Ann\n,,\n,\n'],
    ['empty cells', 'key,name_zh,name_en,born,aliases,note_zh,influencedBy\nann,安,Ann,,"",,\n'],
    ['columns in another order', 'name_en,key,name_zh\nAnn,ann,安\n'],
    ['a column for the type', 'type,key,name_zh,name_en\nAuthor,ann,安,Ann\n'],
  ])('is read with %s', (_, text) => {
    expect(loadTable(text).nodes).toEqual([AUTHOR]);
  });

  it('is named after its type within a folder', () => {
    expect(loadTable('key,name_zh,name_en\nann,安,Ann\n', 'more/Author.CSV').nodes).toEqual([AUTHOR]);
  });

  it.each(['', '\n', '\ufeff', 'key,name_zh,name_en\n', 'key,name_zh,name_en\n,,\n'])(
    'adds nothing where it has no row: %j',
    (text) => {
      expect(loadTable(text)).toEqual({ nodes: [], relationships: [] });
    },
  );

  it('keeps commas, quotes, spaces and words as texts', () => {
    const row = 'ann,"a ""b"", c",\' d,"  007","1, 2;true;  NO ;1.10"';
    const { properties } = loadTable(`key,name_zh,name_en,note_zh,aliases,note_en\n${row},7\n`).nodes[0] ?? {};
    expect(properties).toMatchObject({ nameZh: 'a "b", c', nameEn: "' d", noteZh: '  007', noteEn: '7' });
    expect(properties?.aliases).toEqual(['1, 2', 'true', 'NO', '1.10']);
  });

  it('takes a cell for what the ontology says', () => {
    const columns = 'key,name_zh,name_en,isbn,pages,price,inPrint,signed,ratings,subjects,firstPublished,publisher,authors';
    const row = 'b,书,B,0123,0120,2.50,FALSE,true,3;-1;1e1,HISTORY; POETRY,2020-01,p,ann;bob';
    const people = 'key,name_zh,name_en\nann,安,Ann\nbob,博,Bob\n';
    const files = { 'Book.csv': `${columns}\n${row}\n`, 'Author.csv': people, 'Publisher.csv': 'key,name_zh,name_en\np,社,P\n' };
    const { nodes, relationships } = loadDataset(libraryOntology, filesOf(files));
    expect(nodes.find(({ type }) => type === 'Book')?.properties).toMatchObject({
      isbn: '0123',
      pages: 120,
      price: 2.5,
      inPrint: false,
      signed: true,
      ratings: [3, -1, 10],
      subjects: ['HISTORY', 'POETRY'],
      firstPublished: '2020-01',
    });
    expect(relationships.map(({ id, properties: { order } }) => [id, order])).toEqual([
      ['AUTHORED_BY(Book:b,Author:ann)', 1],
      ['AUTHORED_BY(Book:b,Author:bob)', 2],
      ['PUBLISHED_BY(Book:b,Publisher:p)', undefined],
    ]);
  });

  it('may hold nodes and relationships of every type', () => {
    const text = [
      'type,key,name_zh,name_en,from,to,certain,remark_en,remark_zh',
      'Author,ann,安,Ann,,,,,',
      'Author,bob,博,Bob,,,,,',
      'INFLUENCED_BY,,,,bob,Author:ann,false,said,据传',
    ].join('\n');
    const { nodes, relationships } = loadTable(text, 'all.csv');
    expect(nodes.map(({ id }) => id)).toEqual(['Author:ann', 'Author:bob']);
    expect(relationships).toEqual([
      {
        id: 'INFLUENCED_BY(Author:bob,Author:ann)',
        type: 'INFLUENCED_BY',
        from: 'Author:bob',
        to: 'Author:ann',
        properties: { certain: false, remarkEn: 'said', remarkZh: '据传' },
        evidence: [],
      },
    ]);
  });
});
