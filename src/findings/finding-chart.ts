import type { Bar, Chart } from 'evidence-graph/charts';
import { headText, rowName, rowText, sentenceOf } from './finding-words.js';
import type { Finding, Row } from './findings.js';
import type { Words } from './words.js';

/** A finding as a chart: figure, sentence, bars, place. */
export const findingChart = (finding: Finding, place: string, words: Words): Chart => ({
  figure: headText(finding.head, words),
  sentence: sentenceOf(finding, words),
  bars: finding.rows.map((row) => barOf(row, words)),
  place,
});

const barOf = (row: Row, words: Words): Bar => ({
  label: rowName(row, words),
  text: rowText(row, words),
  look: lookOf(row),
  isStrong: row.kind === 'main',
  depth: row.depth,
  length: row.length,
  within: row.within,
});

function lookOf({ kind, figures }: Row): Bar['look'] {
  if (kind === 'open' || kind === 'whole') return kind;
  if (figures.every(({ assertion }) => assertion === 'DERIVED')) return 'derived';
  return kind === 'main' ? 'main' : 'other';
}
