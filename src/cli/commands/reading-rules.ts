import type { Article } from '../../dataset/article.js';
import type { Dataset } from '../../dataset/dataset.js';
import { readSeedFolder } from '../../dataset/files.js';
import { checkReading, type Finding } from '../../dataset/reading/rules.js';
import { readPlaces } from '../../dataset/seed.js';
import { shownPath } from '../dataset.js';
import { count } from '../terminal.js';

/** What is printed of the rules: each breach with its place, and a row for each rule. */
export interface RuleReport {
  readonly faults: readonly string[];
  readonly rows: readonly (readonly [name: string, ok: boolean | undefined, summary: string])[];
}

/** Holds the dataset of a folder against the rules of its reading; without the article's words, against those that need none. */
export async function reportRules(dataset: Dataset, article: Article | undefined, folder: string): Promise<RuleReport> {
  const findings = checkReading(dataset, article);
  const isKept = findings.every(({ breaches }) => breaches.length === 0);
  const places = isKept ? undefined : readPlaces(await readSeedFolder(folder));
  const at = (id: string): string => {
    const place = places?.get(id);
    return place ? `${shownPath(folder, place.file)}:${place.line}:${place.column}: ` : '';
  };
  return {
    faults: findings.flatMap(({ rule: { name, right }, breaches }) =>
      breaches.map(({ id, wrong }) => `${at(id)}${id} ${wrong}. ${right} (rule ${name})`),
    ),
    rows: findings.map(({ rule: { name }, ...finding }) => [name, stateOf(finding), summaryOf(finding)]),
  };
}

type Result = Pick<Finding, 'checked' | 'breaches'>;

const stateOf = ({ checked, breaches }: Result): boolean | undefined =>
  checked === undefined ? undefined : breaches.length === 0;

const summaryOf = ({ checked, breaches }: Result): string =>
  checked === undefined
    ? 'not checked: needs the article'
    : `${count(checked)} checked, ${count(breaches.length)} ${breaches.length === 1 ? 'breach' : 'breaches'}`;
