import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { hasEvidence } from '../../packages/evidence-graph/src/evidence/with-evidence.js';
import { ontology } from '../../src/ontology/index.js';

const engine = fileURLToPath(new URL('../../packages/evidence-graph/src/', import.meta.url));
const files = readdirSync(engine, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('simplified-table.ts'), // every traditional character
);

/** Types that the evidence kit brings. */
const OF_THE_KIT = new Set(['Source', 'ArticleSection', 'Evidence', 'UncitedPassage', 'Silence', 'Entity', 'Passage']);
/** Names of several words are the article's own; one word, such as `Document` or `Act`, may be anyone's. */
const ownNames = [...Object.keys(ontology.types), ...Object.keys(ontology.relationships)].filter(
  (name) => /[a-z][A-Z]|_/.test(name) && !OF_THE_KIT.has(name),
);
const KIT_RELATIONSHIPS = new Set(['EVIDENCED_BY', 'IN_SECTION', 'HAS_SECTION', 'SECTION_PART_OF', 'SILENT_ON']);
const words = [
  ...ownNames.filter((name) => !KIT_RELATIONSHIPS.has(name)).map((name) => `\\b${name}\\b`),
  '党',
  '选举',
  '代表',
  '二十大',
  '[Dd]elegate',
  '[Ee]lectoral',
  '\\b[Ee]lection',
  '[Cc]ongress',
];

describe('the engine', () => {
  it('has the kit of the article’s ontology', () => {
    expect(hasEvidence(ontology)).toBe(true);
    expect(ownNames.length).toBeGreaterThan(50);
  });

  it.each(words)('has no word of the article: %s', (word) => {
    const pattern = new RegExp(word);
    const found = files.filter((name) => pattern.test(readFileSync(join(engine, name), 'utf8')));
    expect(found).toEqual([]);
  });
});
