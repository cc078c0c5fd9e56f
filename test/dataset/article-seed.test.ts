import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../packages/evidence-graph/src/dataset/dataset.js';
import { type Article, readArticle } from '../../packages/evidence-graph/src/evidence/article.js';
import { verifyAgainstArticle } from '../../packages/evidence-graph/src/evidence/verify.js';
import { ontology } from '../../src/ontology/index.js';
import { loadSeed } from '../../src/seed.js';
import { articleFile } from '../support/article-file.js';

describe('the seed of the article', () => {
  let seed: Dataset;
  beforeAll(async () => {
    seed = await loadSeed();
  });

  it('loads without a fault and holds its source', () => {
    expect(seed.nodes.find(({ id }) => id === 'Source:article')?.properties.length).toBe(7244);
  });

  it('names everything in both languages', () => {
    const texts = seed.nodes.flatMap(({ id, properties }) =>
      Object.entries(properties).flatMap(([name, text]) =>
        typeof text === 'string' && /(Zh|En)$/.test(name) ? [{ id, name, text }] : [],
      ),
    );
    const isChinese = /[\u4e00-\u9fff]/;
    expect(texts.filter(({ name, text }) => name.endsWith('Zh') && !isChinese.test(text) && !/^\d+$/.test(text))).toEqual([]);
    // A description may quote a word of the article that it speaks of; a name may not.
    expect(texts.filter(({ name, text }) => name === 'nameEn' && isChinese.test(text))).toEqual([]);
    const named = seed.nodes.filter(({ type }) => ontology.types[type]?.properties.name);
    expect(named.filter(({ properties }) => !properties.nameZh || !properties.nameEn)).toEqual([]);
  });

  it('uses every node type of the ontology', () => {
    const used = new Set(seed.nodes.map(({ type }) => type));
    expect(ontology.nodeTypes.map(({ name }) => name).filter((name) => !used.has(name))).toEqual([]);
  });

  it('keeps terms of at most 24 characters', () => {
    const terms = seed.nodes.filter(({ type }) => type === 'Evidence').map(({ properties }) => String(properties.exact));
    expect(terms.length).toBeGreaterThan(50);
    expect(terms.filter((term) => [...term].length > 24)).toEqual([]);
  });
});

describe.skipIf(articleFile === undefined)('the seed beside its article (skipped without ARTICLE_FILE)', () => {
  const read = async (): Promise<{ seed: Dataset; article: Article }> => ({
    seed: await loadSeed(),
    article: readArticle(await readFile(articleFile as string)), // skipped where there is none
  });

  it('has no locator that does not match', async () => {
    const { seed, article } = await read();
    const { checked, mismatches } = verifyAgainstArticle(seed, article);
    expect(mismatches).toEqual([]);
    expect(checked).toBe(seed.nodes.filter(({ type }) => type === 'Evidence' || type === 'UncitedPassage').length + 1);
  });

  it('fails after one changed character of evidence', async () => {
    const { seed, article } = await read();
    const evidence = seed.nodes.find(({ type }) => type === 'Evidence');
    const start = Number(evidence?.properties.start);
    const changed = `${article.slice(0, start)}〇${article.slice(start + 1, article.length)}`;
    const { mismatches } = verifyAgainstArticle(seed, readArticle(new TextEncoder().encode(changed)));
    expect(mismatches.map(({ id }) => id)).toEqual(expect.arrayContaining(['Source:article', evidence?.id]));
  });
});
