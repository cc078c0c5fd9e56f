import { defineOntology } from '../../src/ontology/define-ontology.js';
import { definersIn, many, one } from '../../src/ontology/definers.js';

const { boolean, dateTime, enumeration, enumOf, float, int, interfaceType, localized, node, relationship, string, yearMonth } =
  definersIn('zh', 'en');

/** A library: another subject than the article's, with one of everything an ontology can say. */

export const BookFormat = enumeration('BookFormat', ['装帧', 'Book format', 'How a book is bound.'], {
  HARDCOVER: ['精装', 'Hardcover', 'Bound in boards.'],
  PAPERBACK: ['平装', 'Paperback', 'Bound in paper.'],
  DIGITAL: ['电子', 'Digital', 'Not bound at all.'],
});

export const Subject = enumeration('Subject', ['主题', 'Subject', 'What a book is about.'], {
  HISTORY: ['历史', 'History', 'The past.'],
  POETRY: ['诗歌', 'Poetry', 'Verse.'],
  SCIENCE: ['科学', 'Science', 'Nature.'],
});

export const Contribution = enumeration('Contribution', ['贡献', 'Contribution', 'What an author did for a work.'], {
  WRITER: ['著', 'Writer', 'Wrote it.'],
  TRANSLATOR: ['译', 'Translator', 'Translated it.'],
  EDITOR: ['编', 'Editor', 'Edited it.'],
});

export const libraryOntology = defineOntology({
  name: 'Library',
  languages: ['zh', 'en'],
  interfaces: {
    Named: interfaceType({
      label: ['有名之物', 'Named thing'],
      description: ['图书馆中任何有名称的事物。', 'Anything in the library that has a name.'],
      plural: 'namedThings',
      properties: {
        name: localized('名称', 'Name', 'Its name.', { required: true }),
        aliases: string('别名', 'Aliases', 'Other names.', { list: true }),
        note: localized('备注', 'Note', 'A remark of the librarian.'),
      },
    }),
    Work: {
      ...interfaceType({
        label: ['作品', 'Work'],
        description: ['有作者的文字。', 'A text with authors.'],
        plural: 'works',
        properties: {
          firstPublished: yearMonth('首次出版', 'First published', 'The month in which it first came out.'),
          language: string('语言', 'Language', 'Its language, as a BCP 47 tag.'),
        },
      }),
      implements: ['Named'],
    },
    Agent: {
      ...interfaceType({
        label: ['行动者', 'Agent'],
        description: ['能够拥有作品的人或机构。', 'A person or house that can own works.'],
        plural: 'agents',
      }),
      implements: ['Named'],
    },
  } as const,
  nodes: {
    Book: node({
      label: ['图书', 'Book'],
      description: ['一本书。', 'A book.'],
      plural: 'books',
      implements: ['Named', 'Work'],
      properties: {
        isbn: string('书号', 'ISBN', 'Its international standard book number.'),
        pages: int('页数', 'Pages', 'How many pages it has.', { required: true }),
        price: float('价格', 'Price', 'What it costs.', { notAdditive: 'prices are in several currencies.' }),
        inPrint: boolean('在版', 'In print', 'Whether it can be bought.', { required: true, default: true }),
        signed: boolean('签名本', 'Signed', 'Whether it is signed; null where nobody has looked.'),
        format: enumOf(BookFormat, '装帧', 'Format', 'How it is bound.', { required: true, default: 'PAPERBACK' }),
        subjects: enumOf(Subject, '主题', 'Subjects', 'What it is about.', { list: true }),
        ratings: int('评分', 'Ratings', 'What readers gave it.', { list: true }),
        cataloguedAt: dateTime('编目时间', 'Catalogued at', 'When it was catalogued.'),
      },
    }),
    Essay: node({
      label: ['文章', 'Essay'],
      description: ['一篇文章。', 'A short text.'],
      plural: 'essays',
      implements: ['Named', 'Work'],
      properties: { words: int('字数', 'Words', 'How many words it has.') },
    }),
    Author: node({
      label: ['作者', 'Author'],
      description: ['写作的人。', 'A person who writes.'],
      plural: 'authors',
      implements: ['Named', 'Agent'],
      properties: { born: int('出生年', 'Born', 'The year of birth.') },
    }),
    Publisher: node({
      label: ['出版社', 'Publisher'],
      description: ['出版图书的机构。', 'A house that publishes books.'],
      plural: 'publishers',
      implements: ['Named', 'Agent'],
      properties: { founded: int('成立年', 'Founded', 'The year in which it was founded.') },
    }),
    Shelf: node({
      label: ['书架', 'Shelf'],
      description: ['放书的地方。', 'Where books stand.'],
      plural: 'shelves',
      implements: ['Named'],
      properties: { position: int('位置', 'Position', 'Its place in the room, from 1.', { required: true }) },
    }),
    Passage: node({
      label: ['段落', 'Passage'],
      description: ['书中的一处。', 'A place in a book.'],
      plural: 'passages',
      implements: [],
      properties: {
        page: int('页码', 'Page', 'The page.', { required: true }),
        words: string('词语', 'Words', 'A few words of it.', { required: true }),
      },
    }),
  },
  relationships: {
    AUTHORED_BY: relationship('Work', 'Author', {
      label: ['作者为', 'is authored by'],
      inverse: ['创作了', 'has authored'],
      forward: many('authors', 4),
      back: many('works', 50),
      ordered: 'forward',
      properties: {
        contribution: enumOf(Contribution, '贡献', 'Contribution', 'What the author did.', { required: true, default: 'WRITER' }),
        share: float('份额', 'Share', 'Which part of it is theirs, from 0 to 1.'),
        since: yearMonth('始于', 'Since', 'When they began.'),
        creditedAs: localized('署名', 'Credited as', 'How the title page names them.'),
      },
    }),
    PUBLISHED_BY: relationship('Book', 'Publisher', {
      label: ['出版者为', 'is published by'],
      inverse: ['出版了', 'has published'],
      forward: one('publisher', { required: true }),
      back: many('books', 100),
    }),
    STANDS_ON: relationship('Book', 'Shelf', {
      label: ['置于', 'stands on'],
      inverse: ['放有', 'holds'],
      forward: one('shelf'),
      back: many('holdings', 100),
      isSubjectMatter: false,
    }),
    SEQUEL_OF: relationship('Book', 'Book', {
      label: ['续', 'is a sequel of'],
      inverse: ['有续作', 'is continued by'],
      forward: one('sequelOf'),
      back: one('sequel'),
    }),
    CITES: relationship('Work', 'Work', {
      label: ['引用', 'cites'],
      inverse: ['被引用于', 'is cited by'],
      forward: many('cites', 10),
      back: many('citedBy', 50),
    }),
    INFLUENCED_BY: relationship('Author', 'Author', {
      label: ['受影响于', 'is influenced by'],
      inverse: ['影响了', 'has influenced'],
      forward: many('influencedBy', 10),
      back: many('influences', 10),
    }),
    OWNS: relationship('Agent', 'Work', {
      label: ['拥有', 'owns'],
      inverse: ['所有者为', 'is owned by'],
      forward: many('owns', 50),
      back: many('owners', 5),
      properties: { exclusive: boolean('独占', 'Exclusive', 'Whether nobody else owns it.') },
    }),
    PASSAGE_OF: relationship('Passage', 'Book', {
      label: ['出自', 'is a passage of'],
      inverse: ['含有段落', 'has the passage'],
      forward: one('book', { required: true }),
      back: many('passages', 20),
      isSubjectMatter: false,
    }),
  },
  relationshipProperties: {
    order: int('次序', 'Order', 'Its place in the list, from 1.'),
    certain: boolean('确定', 'Certain', 'Whether it is beyond doubt.', { required: true, default: true }),
    remark: localized('说明', 'Remark', 'What is to be said of it.'),
  },
  relationshipEvidence: { type: 'Passage', atMost: 3, citedBy: 8 },
  search: { type: 'Named', name: 'name', aliases: 'aliases', texts: ['note'] },
});
