/** A year, and how many months of it a span covers. */
export interface YearShare {
  readonly year: string;
  readonly months: number;
}

/** The years of a span between two months such as `2021-11`, both counted; undefined where one is not stated or they are the wrong way round. */
export function timeSpan(started: string | null, completed: string | null): YearShare[] | undefined {
  if (started === null || completed === null) return undefined;
  const [first, last] = [monthNumber(started), monthNumber(completed)];
  if (last < first) return undefined;
  const years: YearShare[] = [];
  for (let year = Math.floor(first / 12); year <= Math.floor(last / 12); year++) {
    const months = Math.min(last, year * 12 + 11) - Math.max(first, year * 12) + 1;
    years.push({ year: String(year), months });
  }
  return years;
}

const monthNumber = (month: string): number => {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return year * 12 + number - 1;
};
