import { fileURLToPath } from 'node:url';
import type { Dataset } from '../../dataset/dataset.js';
import { DatasetError } from '../../dataset/fault.js';
import { readSeedFolder } from '../../dataset/files.js';
import type { Seed } from '../../dataset/seed.js';
import type { Article } from '../../evidence/article.js';
import { coverageOf } from '../../evidence/clause-coverage.js';
import { isCompatibilityForm } from '../../evidence/saved-article.js';
import { type Verification, verifyAgainstArticle } from '../../evidence/verify.js';
import { type ArticleFile, decodeArticle, findArticle, readArticleFile } from '../article-file.js';
import { cut, listFaults, readDataset, shownPath } from '../dataset.js';
import { ExitCode } from '../exit-code.js';
import type { CheckResult, CliOptions } from '../options.js';
import { count, print, styled, visible } from '../terminal.js';

export interface VerifyCommandOptions {
  readonly article?: string;
  readonly seed?: string;
}

/** Checks the dataset, then each of its locators against the article, then what the graph's own checks look at. */
export async function verifyCommand(
  { seed, checks = [] }: CliOptions,
  { article: articleFile, seed: given }: VerifyCommandOptions,
): Promise<void> {
  const folder = given ?? fileURLToPath(seed.folder);
  const file = articleFile ? await readArticleFile(articleFile) : undefined;
  const checked = await checkSeed(seed, folder);
  const rows: Row[] = [['Seed', checked.faults.length === 0, checked.summary]];
  const faults = [...checked.faults];
  const published = checked.dataset && file ? findArticle(file, checked.dataset) : undefined;
  if (checked.dataset && file) {
    const compared = await compare(seed, checked.dataset, file, published, folder);
    faults.push(...compared.flatMap((each) => each.faults));
    rows.push(...compared.map(({ name, faults: { length }, summary }): Row => [name, length === 0, summary]));
  } else {
    rows.push([
      'Article',
      undefined,
      file ? 'not compared: mend the seed first' : 'not compared: give its text with --article FILE or ARTICLE_FILE',
    ]);
  }
  const { dataset } = checked;
  const results = dataset ? checks.flatMap((check) => check(dataset, published)) : [];
  rows.push(...results.map(({ name, ok, summary }): Row => [name, ok, summary]));
  const breaches = results.flatMap((result) => result.breaches ?? []);
  if (breaches.length > 0) faults.push(...(await placed(seed, breaches, folder)));
  for (const fault of cut(faults)) print(visible(fault));
  printTable(rows);
  if (faults.length > 0) process.exitCode = ExitCode.FAILED;
}

interface Checked {
  readonly dataset?: Dataset;
  readonly faults: readonly string[];
  readonly summary: string;
}

async function checkSeed(seed: Seed, folder: string): Promise<Checked> {
  try {
    const dataset = await readDataset(seed, folder);
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

interface Compared extends Omit<Checked, 'dataset'> {
  readonly name: string;
}

/** The locators and the coverage; of another text, that it is another one. */
async function compare(
  seed: Seed,
  dataset: Dataset,
  file: ArticleFile,
  published: Article | undefined,
  folder: string,
): Promise<readonly Compared[]> {
  const article = published ?? decodeArticle(file);
  const verification = verifyAgainstArticle(dataset, article);
  if (!published && verification.mismatches.length > fewMismatches) return [anotherText(file, article, verification)];
  return [
    { name: 'Article', ...(await locate(seed, verification, folder)) },
    { name: 'Coverage', ...cover(dataset, article) },
  ];
}

/** So many places of a text that was changed here and there are named one by one. */
const fewMismatches = 10;

function anotherText({ name }: ArticleFile, article: Article, { checked, mismatches }: Verification): Compared {
  const isFolded = isCompatibilityForm(article.slice(0, article.length));
  const cause = isFolded ? 'its full-width signs were replaced, as Unicode form NFKC does' : 'it is another text';
  return {
    name: 'Article',
    faults: [
      `${name}: ${cause}: ${count(mismatches.length)} of ${count(checked)} locators and hashes do not agree. Give the text as it was published`,
    ],
    summary: 'another text',
  };
}

async function locate(seed: Seed, { checked, mismatches }: Verification, folder: string): Promise<Omit<Checked, 'dataset'>> {
  if (mismatches.length === 0) return { faults: [], summary: `${count(checked)} locators and hashes agree` };
  const breaches = mismatches.map(({ id, wrong }) => ({ id, message: `${id}: ${wrong}` }));
  const faults = await placed(seed, breaches, folder);
  return { faults, summary: `${count(mismatches.length)} faults in ${count(checked)} locators and hashes` };
}

/** Messages with the places where what they are about is written. */
async function placed(seed: Seed, breaches: NonNullable<CheckResult['breaches']>, folder: string): Promise<string[]> {
  const places = seed.places(await readSeedFolder(folder));
  return breaches.map(({ id, message }) => {
    const place = places.get(id);
    return `${place ? `${shownPath(folder, place.file)}:${place.line}:${place.column}: ` : ''}${message}`;
  });
}

/** Every clause of the article is cited, or the graph gives the reason why not. */
function cover(dataset: Dataset, article: Article): Omit<Checked, 'dataset'> {
  const { clauses, cited, reasoned, uncovered } = coverageOf(dataset, article);
  return {
    faults: uncovered.map(
      ({ section, start, end }) =>
        `${section}: no fact rests on the clause at ${start}–${end}, and no UncitedPassage gives a reason`,
    ),
    summary: `${count(cited)} of ${count(clauses)} clauses cited, ${count(reasoned)} uncited for a reason, ${count(uncovered.length)} uncovered`,
  };
}

type Row = readonly [name: string, ok: boolean | undefined, summary: string];

function printTable(rows: readonly Row[]): void {
  for (const [name, ok, summary] of rows) {
    const state = ok === undefined ? '-     ' : ok ? styled('green', 'ok    ') : styled('red', 'FAILED');
    print(`${name.padEnd(8)} ${state}  ${summary}`);
  }
}
