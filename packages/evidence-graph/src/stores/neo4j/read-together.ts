import type { Caller } from './caller.js';

/** What a statement gives in one record, column by column. */
export type Columns = readonly unknown[];

export interface ReadOptions {
  readonly signal?: AbortSignal | undefined;
  readonly retryTimeout?: number;
}

/** Runs a statement with its parameter `p`. */
export type RunRead = (text: string, p: readonly unknown[], options: ReadOptions) => Promise<Result>;

export interface Result {
  readonly records: readonly Columns[];
  /** What it took the database. */
  readonly milliseconds: number;
}

/** How values become an answer. */
export interface ReadFor<T> {
  readonly run: RunRead;
  readonly encode: (values: readonly unknown[]) => readonly unknown[];
  readonly decode: (columns: Columns | undefined, values: readonly unknown[]) => T;
}

/** Milliseconds after which what was to be quick is given up. */
const PATIENCE = 500;

/**
 * Reads for several callers by one statement, once for those whose values are equal. It goes on as long as one of them is there. Gives the
 * milliseconds that it took the database for each.
 */
export async function readTogether<T>(
  callers: readonly Caller<T>[],
  textForMany: string,
  { run, encode, decode }: ReadFor<T>,
): Promise<number> {
  const ending = new AbortController();
  const timer = setTimeout(() => ending.abort(), PATIENCE);
  let present = callers.length;
  const leave = () => {
    present -= 1;
    if (present === 0) ending.abort();
  };
  for (const caller of callers) caller.onGone = leave;
  try {
    const equal = equalOf(callers);
    const values = equal.map(([caller]) => encode(caller.values));
    const p = [...(values[0] ?? []), values.map((each, place) => [...each, place])];
    const { records, milliseconds } = await run(textForMany, p, { signal: ending.signal, retryTimeout: 0 });
    const found: (Columns | undefined)[] = [];
    for (const columns of records) found[columns.at(-1) as number] = columns;
    for (const [place, those] of equal.entries()) {
      const present = those.filter(({ isGone }) => !isGone);
      if (present.length === 0) continue; // nobody would hear of a fault
      const answer = attempt(() => decode(found[place], those[0].values));
      for (const caller of present) caller.settle(answer);
    }
    return milliseconds / equal.length;
  } finally {
    clearTimeout(timer);
  }
}

type Equal<T> = [Caller<T>, ...Caller<T>[]];

function equalOf<T>(callers: readonly Caller<T>[]): Equal<T>[] {
  const byValues = new Map<string, Equal<T>>();
  for (const caller of callers) {
    const name = JSON.stringify(caller.values);
    const equal = byValues.get(name);
    if (equal) equal.push(caller);
    else byValues.set(name, [caller]);
  }
  return [...byValues.values()];
}

function attempt<T>(work: () => T): T | Promise<T> {
  try {
    return work();
  } catch (error) {
    return Promise.reject(error);
  }
}
