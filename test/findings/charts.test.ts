import { describe, expect, it } from 'vitest';
import { askingBy } from '../../packages/evidence-graph/src/graph/asking.js';
import { MemoryStore } from '../../packages/evidence-graph/src/stores/memory/memory-store.js';
import { articleWords } from '../../src/findings/article-words.js';
import { findingCharts } from '../../src/findings/charts.js';
import { headText, sentenceOf } from '../../src/findings/finding-words.js';
import { findingsOf } from '../../src/findings/findings.js';
import { createGraph } from '../../src/graph.js';
import { ontology } from '../../src/ontology/index.js';
import { articleGraph } from '../support/article-graph.js';
import { articleStatistics } from './article-statistics.js';

const asking = async () => askingBy((await articleGraph()).graph.execute);

describe('the charts of the article’s findings', () => {
  it.each(['zh', 'en'] as const)('say in %s what the explorer says', async (language) => {
    const words = articleWords(language);
    const findings = findingsOf(await articleStatistics());
    for (const finding of findings) {
      const chart = await findingCharts(await asking(), finding.id, language);
      expect(chart).toMatchObject({ figure: headText(finding.head, words), sentence: sentenceOf(finding, words) });
      expect(chart?.bars.map(({ length }) => length)).toEqual(finding.rows.map(({ length }) => length));
    }
  });

  it('are of no other figure', async () => {
    expect(await findingCharts(await asking(), 'Observation:women-count', 'en')).toBeUndefined();
  });

  it('follow the data', async () => {
    const empty = createGraph({ store: new MemoryStore(ontology) });
    expect(await findingCharts(await asking(), 'Observation:women-share', 'en')).toBeDefined();
    expect(await findingCharts(askingBy(empty.execute), 'Observation:women-share', 'en')).toBeUndefined();
    expect(await findingCharts(await asking(), 'Observation:women-share', 'en')).toBeDefined();
  });
});
