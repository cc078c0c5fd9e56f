import { type CheckResult, count, type DatasetCheck } from 'evidence-graph/cli';
import { checkReading, type Finding } from './rules.js';

/** A row for each rule of reading; without the article's words, those that need them are not checked. */
export const readingCheck: DatasetCheck = (dataset, article) => checkReading(dataset, article).map(resultOf);

const resultOf = ({ rule: { name, right }, checked, breaches }: Finding): CheckResult => ({
  name,
  ok: checked === undefined ? undefined : breaches.length === 0,
  summary:
    checked === undefined
      ? 'not checked: needs the article'
      : `${count(checked)} checked, ${count(breaches.length)} ${breaches.length === 1 ? 'breach' : 'breaches'}`,
  breaches: breaches.map(({ id, wrong }) => ({ id, message: `${id} ${wrong}. ${right} (rule ${name})` })),
});
