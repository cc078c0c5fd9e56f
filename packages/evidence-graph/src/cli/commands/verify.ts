import { fileURLToPath } from 'node:url';
import type { Dataset } from '../../dataset/dataset.js';
import { DatasetError } from '../../dataset/fault.js';
import { readSeedFolder } from '../../dataset/files.js';
import type { Seed } from '../../dataset/seed.js';
import type { Article } from '../../evidence/article.js';
import { coverageOf } from '../../evidence/clause-coverage.js';
import { verifyAgainstArticle } from '../../evidence/verify.js';
import { findArticle, readArticleFile } from '../article-file.js';
import { cut, listFaults, readDataset, shownPath } from '../dataset.js';
import { ExitCode } from '../exit-code.js';
import type { CheckResult, CliOptions } from '../options.js';
import { type ComparedVersion, compareGivenVersion, writeVersion } from '../revision/compare-given-version.js';
import { asData, asLines, isAnotherText } from '../revision/write-revision.js';
import { count, print, styled, visible } from '../terminal.js';

export interface VerifyCommandOptions {
  readonly article?: string;
  readonly published?: string;
  readonly write?: boolean;
  readonly format: 'table' | 'json';
  readonly seed?: string;
}

/** Checks the dataset, then each of its locators against the article or another version of it, then what the graph's own checks look at. */
export async function verifyCommand(cli: CliOptions, options: VerifyCommandOptions): Promise<void> {
  const folder = options.seed ?? fileURLToPath(cli.seed.folder);
  const file = options.article ? await readArticleFile(options.article) : undefined;
  let checked = await checkSeed(cli.seed, folder);
  let article = checked.dataset && file ? findArticle(file, checked.dataset) : undefined;
  let version: ComparedVersion | undefined;
  if (checked.dataset && file && !article) {
    version = await compareGivenVersion(cli, checked.dataset, file, options.published);
    if (options.write && (await writeVersion(version, checked.dataset, folder))) {
      checked = await checkSeed(cli.seed, folder);
      article = version.article;
    }
  }
  const results = [
    checked.result,
    ...(checked.dataset ? resultsOf(cli, checked.dataset, article, version) : [notCompared(NOT_LOADED)]),
  ];
  const breaches = results.flatMap((result) => result.breaches ?? []);
  const faults = [...checked.faults, ...(breaches.length > 0 ? await placed(cli.seed, breaches, folder) : [])];
  if (options.format === 'json') print(visible(JSON.stringify(dataOf(results, faults, version), null, 2)));
  else {
    if (version && !isAnotherText(version.revision)) for (const line of asLines(version.revision)) print(visible(line));
    for (const fault of cut(faults)) print(visible(fault));
    printTable(results);
  }
  if (results.some(({ ok }) => ok === false)) process.exitCode = ExitCode.FAILED;
}

interface Checked {
  readonly dataset?: Dataset;
  readonly faults: readonly string[];
  readonly result: CheckResult;
}

async function checkSeed(seed: Seed, folder: string): Promise<Checked> {
  const result = (ok: boolean, summary: string) => ({ name: 'Seed', ok, summary });
  try {
    const dataset = await readDataset(seed, folder);
    const summary = `${count(dataset.nodes.length)} nodes, ${count(dataset.relationships.length)} relationships`;
    return { dataset, faults: [], result: result(true, summary) };
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    const faults = listFaults(error, folder);
    return { faults, result: result(false, `${count(faults.length)} faults`) };
  }
}

function resultsOf(
  { checks = [] }: CliOptions,
  dataset: Dataset,
  article: Article | undefined,
  version: ComparedVersion | undefined,
): CheckResult[] {
  const compared = article
    ? [locate(dataset, article), cover(dataset, article)]
    : [version ? version.result : notCompared(NOT_GIVEN)];
  return [...compared, ...checks.flatMap((check) => check(dataset, article ?? version?.published))];
}

const NOT_LOADED = 'mend the seed first';
const NOT_GIVEN = 'give its text with --article FILE or ARTICLE_FILE';
const notCompared = (why: string): CheckResult => ({ name: 'Article', ok: undefined, summary: `not compared: ${why}` });

function locate(dataset: Dataset, article: Article): CheckResult {
  const { checked, mismatches } = verifyAgainstArticle(dataset, article);
  const ok = mismatches.length === 0;
  return {
    name: 'Article',
    ok,
    summary: ok
      ? `${count(checked)} locators and hashes agree`
      : `${count(mismatches.length)} faults in ${count(checked)} locators and hashes`,
    breaches: mismatches.map(({ id, wrong }) => ({ id, message: `${id}: ${wrong}` })),
  };
}

/** Every clause of the article is cited, or the graph gives the reason why not. */
function cover(dataset: Dataset, article: Article): CheckResult {
  const { clauses, cited, reasoned, uncovered } = coverageOf(dataset, article);
  return {
    name: 'Coverage',
    ok: uncovered.length === 0,
    summary: `${count(cited)} of ${count(clauses)} clauses cited, ${count(reasoned)} uncited for a reason, ${count(uncovered.length)} uncovered`,
    breaches: uncovered.map(({ section, start, end }) => ({
      id: section,
      message: `${section}: no fact rests on the clause at ${start}–${end}, and no UncitedPassage gives a reason`,
    })),
  };
}

/** Messages with the places where what they are about is written. */
async function placed(seed: Seed, breaches: NonNullable<CheckResult['breaches']>, folder: string): Promise<string[]> {
  const places = seed.places(await readSeedFolder(folder));
  return breaches.map(({ id, message }) => {
    const place = places.get(id);
    return `${place ? `${shownPath(folder, place.file)}:${place.line}:${place.column}: ` : ''}${message}`;
  });
}

const dataOf = (results: readonly CheckResult[], faults: readonly string[], version: ComparedVersion | undefined): object => ({
  checks: results.map(({ name, ok = null, summary }) => ({ name, ok, summary })),
  faults,
  ...(version ? { version: { sha256: version.article.sha256, ...asData(version.revision) } } : {}),
});

function printTable(results: readonly CheckResult[]): void {
  for (const { name, ok, summary } of results) {
    const state = ok === undefined ? '-     ' : ok ? styled('green', 'ok    ') : styled('red', 'FAILED');
    print(`${name.padEnd(8)} ${state}  ${summary}`);
  }
}
