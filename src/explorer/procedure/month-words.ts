import { type Language, type Localized, tagOf } from 'evidence-graph-explorer/graph';

/** A month such as `2021-11` as it is written in a language. */
const monthIn = (month: string, language: Language): string =>
  new Intl.DateTimeFormat(tagOf(language), {
    year: 'numeric',
    month: language === 'zh' ? 'long' : 'short',
    timeZone: 'UTC',
  }).format(new Date(`${month}-01T00:00:00Z`));

/** The span between two months; `open` stands for one that is not stated. */
export function spanText(
  [started, completed]: readonly [string | null, string | null],
  open: Localized,
  language: Language,
): string {
  const [from, to] = [started, completed].map((month) => (month === null ? open[language] : monthIn(month, language)));
  return `${from} – ${to}`;
}
