import type { ChartOf } from 'evidence-graph/charts';
import type { AskGraph } from 'evidence-graph/export';
import { articleWords } from './article-words.js';
import { placeName } from './cited-place.js';
import { findingChart } from './finding-chart.js';
import { type Finding, findingsOf } from './findings.js';
import { readStatistics } from './statistics.js';

/** The chart of each figure that heads a finding, as the explorer draws it; any other figure has none of its own. */
export const findingCharts: ChartOf = async (ask, id, language) => {
  const finding = (await findingsIn(ask)).find(({ head }) => head.id === id);
  if (!finding) return undefined;
  const words = articleWords(language === 'zh' ? 'zh' : 'en');
  return findingChart(finding, finding.place ? words.text(placeName(finding.place.section)) : '', words);
};

/** The findings of the data that was read last, by its hash: one chart after another is made of them. */
let last: { readonly hash: string; readonly findings: Promise<readonly Finding[]> } | undefined;

async function findingsIn(ask: AskGraph): Promise<readonly Finding[]> {
  const hash: string = (await ask('{ datasetVersion { hash } }', {})).datasetVersion.hash;
  if (last?.hash === hash) return last.findings;
  const findings = readStatistics({ ask: (query, variables = {}) => ask(query, variables) }).then(findingsOf);
  last = { hash, findings };
  findings.catch(() => {
    last = undefined; // the next may be answered
  });
  return findings;
}
