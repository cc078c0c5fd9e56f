import { fileURLToPath } from 'node:url';
import type { Article } from '../../dataset/article.js';
import { coverageOf } from '../../dataset/coverage.js';
import type { Dataset } from '../../dataset/dataset.js';
import { DatasetError } from '../../dataset/fault.js';
import { verifyFigures } from '../../dataset/figures.js';
import { readSeedFolder } from '../../dataset/files.js';
import { readPlaces, seedFolder } from '../../dataset/seed.js';
import { verifyAgainstArticle } from '../../dataset/verify.js';
import { readArticleFile } from '../article-file.js';
import { cut, listFaults, readDataset, shownPath } from '../dataset.js';
import { ExitCode } from '../exit-code.js';
import { count, print, styled, visible } from '../terminal.js';

export interface VerifyCommandOptions {
  readonly article?: string;
  readonly seed?: string;
}

/** Checks the dataset, then each of its locators against the article. */
export async function verifyCommand({ article: articleFile, seed }: VerifyCommandOptions): Promise<void> {
  const folder = seed ?? fileURLToPath(seedFolder);
  const article = articleFile ? await readArticleFile(articleFile) : undefined;
  const checked = await checkSeed(folder);
  const rows: Row[] = [['Seed', checked.faults.length === 0, checked.summary]];
  const faults = [...checked.faults];
  if (checked.dataset) rows.push(recomputeFigures(checked.dataset));
  if (checked.dataset && article) {
    const locators = await compare(checked.dataset, article, folder);
    const coverage = cover(checked.dataset, article);
    faults.push(...locators.faults, ...coverage.faults);
    rows.push(
      ['Article', locators.faults.length === 0, locators.summary],
      ['Coverage', coverage.faults.length === 0, coverage.summary],
    );
  } else {
    rows.push([
      'Article',
      undefined,
      article ? 'not compared: mend the seed first' : 'not compared: give its text with --article FILE or ARTICLE_FILE',
    ]);
  }
  for (const fault of cut(faults)) print(visible(fault));
  printTable(rows);
  if (faults.length > 0) process.exitCode = ExitCode.FAILED;
}

interface Checked {
  readonly dataset?: Dataset;
  readonly faults: readonly string[];
  readonly summary: string;
}

async function checkSeed(folder: string): Promise<Checked> {
  try {
    const dataset = await readDataset(folder);
    return {
      dataset,
      faults: [],
      summary: `${count(dataset.nodes.length)} nodes, ${count(dataset.relationships.length)} relationships`,
    };
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    const faults = listFaults(error, folder);
    return { faults, summary: `${count(faults.length)} faults` };
  }
}

async function compare(dataset: Dataset, article: Article, folder: string): Promise<Checked> {
  const { checked, mismatches } = verifyAgainstArticle(dataset, article);
  if (mismatches.length === 0) return { faults: [], summary: `${count(checked)} locators and hashes agree` };
  const places = readPlaces(await readSeedFolder(folder));
  const faults = mismatches.map(({ id, wrong }) => {
    const place = places.get(id);
    return `${place ? `${shownPath(folder, place.file)}:${place.line}:${place.column}: ` : ''}${id}: ${wrong}`;
  });
  return { faults, summary: `${count(mismatches.length)} faults in ${count(checked)} locators and hashes` };
}

/** A figure that disagrees is a fault of the seed, which is then refused. */
function recomputeFigures(dataset: Dataset): Row {
  const { checked, mismatches } = verifyFigures(dataset);
  return [
    'Figures',
    mismatches.length === 0,
    `${count(checked)} recomputed from others, ${count(checked - mismatches.length)} agree`,
  ];
}

/** Every sentence of the article is cited, or the graph gives the reason why not. */
function cover(dataset: Dataset, article: Article): Omit<Checked, 'dataset'> {
  const { sentences, cited, reasoned, uncovered } = coverageOf(dataset, article);
  return {
    faults: uncovered.map(
      ({ section, start, end }) =>
        `${section}: no fact rests on the sentence at ${start}–${end}, and no UncitedPassage gives a reason`,
    ),
    summary: `${count(cited)} of ${count(sentences)} sentences cited, ${count(reasoned)} uncited for a reason, ${count(uncovered.length)} uncovered`,
  };
}

type Row = readonly [name: string, ok: boolean | undefined, summary: string];

function printTable(rows: readonly Row[]): void {
  for (const [name, ok, summary] of rows) {
    const state = ok === undefined ? '-     ' : ok ? styled('green', 'ok    ') : styled('red', 'FAILED');
    print(`${name.padEnd(8)} ${state}  ${summary}`);
  }
}
