import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../packages/evidence-graph/src/dataset/load.js';
import { defineOntology } from '../../packages/evidence-graph/src/ontology/define-ontology.js';
import { definersIn, many } from '../../packages/evidence-graph/src/ontology/definers.js';
import { seedFile } from '../../packages/evidence-graph/test/support/library-seed.js';
import { ROOT } from './samples.js';

const { int, localized, node, relationship, string } = definersIn('en');
const name = localized('Name', 'Its name.', { required: true });

/** The ontology that the samples of `docs/data.md` are of. */
const ontology = defineOntology({
  name: 'Samples',
  languages: ['en'],
  interfaces: {},
  nodes: {
    Author: node({
      label: ['Author'],
      description: ['An author.'],
      plural: 'authors',
      implements: [],
      properties: { name, born: int('Born', 'The year of birth.') },
    }),
    Book: node({
      label: ['Book'],
      description: ['A book.'],
      plural: 'books',
      implements: [],
      properties: {
        name,
        pages: int('Pages', 'How many pages it has.'),
        subjects: string('Subjects', 'What it is about.', { list: true }),
      },
    }),
    Passage: node({
      label: ['Passage'],
      description: ['A place in a book.'],
      plural: 'passages',
      implements: [],
      properties: { page: int('Page', 'The page.') },
    }),
  },
  relationships: {
    WROTE: relationship('Author', 'Book', {
      label: ['wrote'],
      inverse: ['is written by'],
      forward: many('works', 10),
      back: many('authors', 10),
      properties: { role: string('Role', 'What they did.') },
    }),
  },
  relationshipProperties: {},
  relationshipEvidence: { type: 'Passage', atMost: 3, citedBy: 100 },
});

const text = readFileSync(new URL('docs/data.md', ROOT), 'utf8');
const blocks = (language: string): string[] =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, code = '']) => code);
const tables = [...text.matchAll(/`(\w+\.csv)`[^`]*:\n\n```csv\n([\s\S]*?)^```/gm)].map(([, file = '', code = '']) =>
  seedFile(file, code),
);

describe('the shapes of data in the documents', () => {
  const [yaml = ''] = blocks('yaml');
  const [tree = '', records = ''] = blocks('json');
  const written = loadDataset(ontology, [seedFile('a.yaml', yaml)]);

  it.each([
    ['the tree as JSON', [seedFile('a.json', tree)]],
    ['the records', [seedFile('a.json', records)]],
    ['the tables', tables],
  ])('say the same as the YAML: %s', (_, files) => {
    expect(loadDataset(ontology, files)).toEqual(written);
  });

  it('hold what the text says of them', () => {
    expect(written.nodes.map(({ id }) => id)).toEqual(['Author:austen', 'Book:emma', 'Passage:p1']);
    expect(written.relationships).toMatchObject([
      { id: 'WROTE(Author:austen,Book:emma)', properties: { role: 'author' }, evidence: ['Passage:p1'] },
    ]);
  });
});
