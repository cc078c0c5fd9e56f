import { stringify } from 'yaml';
import type { Dataset } from '../../src/dataset/dataset.js';
import { loadDataset } from '../../src/dataset/load.js';
import type { SourceFile } from '../../src/dataset/text.js';
import { libraryOntology } from './library-ontology.js';

const encoder = new TextEncoder();

/** An authored file from its text. */
export const seedFile = (name: string, text: string): SourceFile => ({ name, bytes: encoder.encode(text) });

const named = (zh: string, en: string) => ({ name: { zh, en } });
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

const publishers = {
  commercial: {
    ...named('商务书局', 'Commercial House'),
    founded: 1897,
    owns: ['Book:b01', { to: 'Essay:e1', exclusive: false }],
  },
  harbour: { ...named('港口出版社', 'Harbour Press'), founded: 1951 },
  quiet: { ...named('静文社', 'Quiet Press'), aliases: ['Q', '静'] },
};

const authors = {
  lin: {
    ...named('林远', 'Lin Yuan'),
    born: 1920,
    owns: [{ to: 'Book:b02', exclusive: true, evidence: ['p2'] }],
  },
  chen: { ...named('陈静', 'Chen Jing'), born: 1945, influencedBy: ['lin'] },
  ada: { ...named('艾达', 'Ada'), born: 1945, aliases: ['A. A.'], influencedBy: [{ to: 'lin', evidence: ['p1', 'p3'] }, 'chen'] },
  bo: { ...named('博', 'Bo'), influencedBy: ['ada'] },
  zoe: { ...named('佐伊', 'Zoe'), born: 1971, note: { zh: '只写文章', en: 'Writes essays only' } },
  unread: named('无名', 'Nobody'),
};

const shelves = Object.fromEntries(numbers(4).map((n) => [`s${n}`, { ...named(`第${n}架`, `Shelf ${n}`), position: 5 - n }]));

const key = (n: number) => `b${String(n).padStart(2, '0')}`;

/** Prices, months and the rest recur, so that orders have ties, and are now and then left out, so that they have nulls. */
const books = Object.fromEntries(
  numbers(20).map((n) => [
    key(n),
    {
      ...named(`书${n}`, n % 4 === 0 ? 'Same title' : `Book ${n}`),
      ...(n === 5 ? { aliases: ["O'Brien", 'a "quoted" one', '100%_sure\\'] } : {}),
      ...(n % 5 === 0 ? {} : { isbn: `978-${String(n * 37).padStart(4, '0')}` }),
      pages: 100 + (n % 6) * 50,
      ...(n % 3 === 0 ? {} : { price: (n % 4) + 0.5 }),
      ...(n % 7 === 0 ? { inPrint: false } : {}),
      ...(n % 2 === 0 ? { signed: n % 4 === 0 } : {}),
      ...(n % 3 === 1 ? { format: 'HARDCOVER' } : n % 6 === 2 ? { format: 'DIGITAL' } : {}),
      subjects: ['HISTORY', 'POETRY', 'SCIENCE'].filter((_, index) => n % (index + 2) === 0),
      ratings: numbers(n % 4).map((rating) => ((rating * n) % 5) + 1),
      ...(n % 4 === 1 ? {} : { firstPublished: `19${80 + (n % 10)}-0${(n % 9) + 1}` }),
      ...(n % 6 === 0 ? {} : { cataloguedAt: `2020-01-${String(n).padStart(2, '0')}T08:30:00Z` }),
      language: n % 3 === 0 ? 'zh-Hans' : 'en',
      publisher: Object.keys(publishers)[n % 3],
      ...(n % 5 === 4 ? {} : { shelf: `s${(n % 3) + 1}` }),
      ...(n > 1 && n <= 6 ? { sequelOf: key(n - 1) } : {}),
      authors: authorsOf(n),
      ...(n > 10 ? { cites: [`Book:${key(n - 10)}`, ...(n % 2 === 0 ? ['Essay:e1'] : [])] } : {}),
    },
  ]),
);

function authorsOf(n: number): unknown[] {
  if (n === 20) return [];
  if (n % 4 === 0) return ['ada', { to: 'lin', contribution: 'TRANSLATOR', share: 0.25, since: '1979-05' }];
  if (n % 4 === 1) return [{ to: 'lin', evidence: ['p1'], creditedAs: { zh: '远', en: 'Yuan' } }];
  if (n % 4 === 2)
    return ['chen', 'bo', { to: 'ada', contribution: 'EDITOR', certain: false, remark: { zh: '据传', en: 'It is said' } }];
  return ['bo', { to: 'bo', key: 'second-edition', contribution: 'EDITOR' }];
}

const essays = Object.fromEntries(
  numbers(4).map((n) => [
    `e${n}`,
    {
      ...named(`文${n}`, `Essay ${n}`),
      ...(n === 4 ? {} : { words: n * 1000 }),
      authors: n === 3 ? ['zoe', 'chen'] : ['zoe'],
      ...(n > 1 ? { cites: [`Essay:e${n - 1}`, { to: 'Book:b03', evidence: ['p4'] }] } : {}),
    },
  ]),
);

const passages = Object.fromEntries(
  numbers(8).map((n) => [`p${n}`, { page: n * 3, words: `words ${n}`, book: key(((n - 1) % 4) + 1) }]),
);

/** The library as its author would write it: by type, then by key. */
export const librarySeed = {
  Publisher: publishers,
  Author: authors,
  Shelf: shelves,
  Book: books,
  Essay: essays,
  Passage: passages,
} as const;

/** {@link librarySeed} as YAML, one file a type. */
export const libraryFiles = (): SourceFile[] =>
  Object.entries(librarySeed).map(([type, entities]) => seedFile(`${type.toLowerCase()}.yaml`, stringify({ [type]: entities })));

/** The library's dataset: 20 books, 4 essays, 6 authors, 3 publishers, 4 shelves and 8 passages. */
export function loadLibrary(): Dataset {
  loaded ??= loadDataset(libraryOntology, libraryFiles());
  return loaded;
}
let loaded: Dataset | undefined;
