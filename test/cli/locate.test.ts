import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadDataset } from '../../packages/evidence-graph/src/dataset/load.js';
import { seedFile } from '../../packages/evidence-graph/test/support/library-seed.js';
import { ontology } from '../../src/ontology/index.js';
import { runCli } from './run-cli.js';

const text = fileURLToPath(new URL('../../examples/own-article/article.txt', import.meta.url));

describe('locate --outline', () => {
  it('names everything in each language of the graph', async () => {
    const { code, stdout } = await runCli(['locate', '--outline', '--article', text]);
    const { Source, ArticleSection, Evidence } = parse(stdout);
    expect([code, Source.article.name]).toEqual([0, { zh: 'The article', en: 'The article' }]);
    expect(Object.keys(ArticleSection)).toEqual(Object.keys(Evidence));
    expect(ArticleSection.p2).toMatchObject({ name: { zh: 'Paragraph 2', en: 'Paragraph 2' }, start: 39, evidence: ['p2'] });
  });

  it('prints what can be loaded as it is', async () => {
    const { stdout } = await runCli(['locate', '--outline', '--article', text]);
    const { nodes } = loadDataset(ontology, [seedFile('source.yaml', stdout)]);
    expect(nodes.filter(({ type }) => type === 'ArticleSection')).toHaveLength(8);
  });

  it('is refused without a text', async () => {
    const { code, stderr } = await runCli(['locate', '--outline']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('There is no article. Give its text with --article FILE')]);
  });
});
