import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { withEvidence } from '../../packages/evidence-graph/src/evidence/with-evidence.js';
import { defineOntology, type Ontology } from '../../packages/evidence-graph/src/ontology/index.js';
import { hasEvidence } from '../../packages/evidence-graph/src/ontology/told.js';
import { ontology } from '../../src/ontology/index.js';

const filesOf = (house: string) => {
  const folder = fileURLToPath(new URL(`../../packages/${house}/src/`, import.meta.url));
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(tsx?|html)$/.test(name) && !name.endsWith('simplified-table.ts')) // every traditional character
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
};
const houses = new Map(['evidence-graph', 'evidence-graph-explorer'].map((house) => [house, filesOf(house)]));

/** Types that the evidence kit brings. */
const OF_THE_KIT = new Set(['Source', 'ArticleSection', 'Evidence', 'UncitedPassage', 'Silence', 'Entity', 'Passage']);
/** Names of several words are the article's own; one word, such as `Document` or `Act`, may be anyone's. */
const ownNames = [...Object.keys(ontology.types), ...Object.keys(ontology.relationships)].filter(
  (name) => /[a-z][A-Z]|_/.test(name) && !OF_THE_KIT.has(name),
);
/** Fields of several words that only the article has. */
const kit = defineOntology(withEvidence({ name: 'Kit', languages: ['zh', 'en'], interfaces: {}, nodes: {}, relationships: {} }));
const fieldsOf = ({ types, relationships }: Ontology): string[] => [
  ...Object.values(types).flatMap(({ plural, properties, relations }) => [
    ...(plural ? [plural] : []),
    ...Object.keys(properties),
    ...Object.keys(relations),
  ]),
  ...Object.values(relationships).flatMap(({ allProperties }) => Object.keys(allProperties)),
];
const kitFields = new Set(fieldsOf(kit));
const ownFields = [...new Set(fieldsOf(ontology))].filter((name) => /[a-z][A-Z]/.test(name) && !kitFields.has(name));
const KIT_RELATIONSHIPS = new Set(['EVIDENCED_BY', 'IN_SECTION', 'HAS_SECTION', 'SECTION_PART_OF', 'SILENT_ON']);
const words = [
  ...ownNames.filter((name) => !KIT_RELATIONSHIPS.has(name)).map((name) => `\\b${name}\\b`),
  '党',
  '选举',
  '代表',
  '二十大',
  '[Dd]elegate(?!sFocus)',
  '[Ee]lectoral',
  '\\b[Ee]lection',
  '[Cc]ongress',
];

describe.each([...houses])('%s', (_, files) => {
  it('has the kit of the article’s ontology', () => {
    expect(hasEvidence(ontology)).toBe(true);
    expect(ownNames.length).toBeGreaterThan(50);
    expect(ownFields.length).toBeGreaterThan(50);
    expect(files.length).toBeGreaterThan(50);
  });

  it.each(words)('has no word of the article: %s', (word) => {
    const pattern = new RegExp(word);
    expect(files.filter(({ text }) => pattern.test(text)).map(({ name }) => name)).toEqual([]);
  });
});

describe('evidence-graph-explorer', () => {
  it('asks for no field of the article', () => {
    const files = houses.get('evidence-graph-explorer') ?? [];
    const pattern = new RegExp(`\\b(${ownFields.join('|')})\\b`);
    expect(files.flatMap(({ name, text }) => (pattern.test(text) ? [[name, pattern.exec(text)?.[0]]] : []))).toEqual([]);
  });
});
