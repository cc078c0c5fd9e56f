import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/dataset/dataset.js';
import { passageDigest, readArticle } from '../../src/evidence/article.js';
import { verifyAgainstArticle } from '../../src/evidence/verify.js';

/** Made up; 𠮷 is one code point but two UTF-16 units. */
const TEXT = '𠮷甲乙丙丁戊38个己庚辛';
const bytesOf = (text: string) => new TextEncoder().encode(text);
const article = readArticle(bytesOf(TEXT));

const source = (properties: Record<string, string | number> = {}) => ({
  id: 'Source:article',
  type: 'Source',
  key: 'article',
  properties: { sha256: article.sha256, length: article.length, ...properties },
});
const evidence = (properties: Record<string, string | number> = {}) => ({
  id: 'Evidence:e',
  type: 'Evidence',
  key: 'e',
  properties: { start: 4, end: 9, exact: '38个', digest: passageDigest('丁戊38个'), ...properties },
});
const dataset = (...nodes: Dataset['nodes']): Dataset => ({ nodes, relationships: [] });

describe('an article read from bytes', () => {
  it('is addressed by code points', () => {
    expect(article.length).toBe(12);
    expect(article.slice(0, 2)).toBe('𠮷甲');
    expect(article.slice(6, 9)).toBe('38个');
  });

  it('has the SHA-256 of its bytes', () => {
    expect(article.sha256).toBe(createHash('sha256').update(TEXT).digest('hex'));
  });

  it('counts a byte order mark as text', () => {
    expect(readArticle(bytesOf(`\ufeff${TEXT}`)).length).toBe(13);
  });

  it('is refused where it is not UTF-8', () => {
    expect(() => readArticle(Uint8Array.of(0xd6, 0xd0))).toThrow(TypeError);
  });

  it('shortens a digest to 16 hexadecimal digits', () => {
    expect(passageDigest('38个')).toBe(createHash('sha256').update('38个').digest('hex').slice(0, 16));
  });
});

describe('verification against an article', () => {
  it('finds nothing wrong with right locators', () => {
    expect(verifyAgainstArticle(dataset(source(), evidence()), article)).toEqual({ checked: 2, mismatches: [] });
  });

  it.each<[string, Dataset['nodes'][number], string, RegExp]>([
    ['another hash', source({ sha256: 'f00d' }), 'Source:article', /^the article's SHA-256 is [0-9a-f]{64}, not f00d$/],
    ['another length', source({ length: 13 }), 'Source:article', /^the article has 12 code points, not 13$/],
    ['a term that is missing', evidence({ exact: '39个' }), 'Evidence:e', /^“39个” does not stand at 4–9$/],
    ['a term at another place', evidence({ exactStart: 5 }), 'Evidence:e', /^“38个” does not stand at 5–8$/],
    ['a span beside the term', evidence({ start: 9, end: 12 }), 'Evidence:e', /^“38个” does not stand at 9–12$/],
    ['a span outside the text', evidence({ start: 90, end: 95 }), 'Evidence:e', /^“38个” does not stand at 90–95$/],
    ['another passage around the term', evidence({ start: 3 }), 'Evidence:e', /^the passage at 3–9 is another one$/],
    ['another digest', evidence({ digest: '0123456789abcdef' }), 'Evidence:e', /^the passage at 4–9 is another one$/],
  ])('reports %s', (_, node, id, wrong) => {
    const { checked, mismatches } = verifyAgainstArticle(dataset(node), article);
    expect({ checked, mismatches }).toEqual({ checked: 1, mismatches: [{ id, wrong: expect.stringMatching(wrong) }] });
  });

  it('reports every mismatch in one run', () => {
    const other = readArticle(bytesOf(TEXT.replace('丁', '天')));
    const { mismatches } = verifyAgainstArticle(dataset(source(), evidence()), other);
    expect(mismatches.map(({ id }) => id)).toEqual(['Source:article', 'Evidence:e']);
  });

  it('passes over sources whose text is elsewhere', () => {
    const cited = { id: 'Source:cited', type: 'Source', key: 'cited', properties: {} };
    expect(verifyAgainstArticle(dataset(cited), article)).toEqual({ checked: 0, mismatches: [] });
  });
});
