export interface Batch<T> {
  readonly type: string;
  readonly records: readonly T[];
}

/** Cuts records into batches of one type each, holding one batch at a time. */
export function* batchesOf<T extends { readonly type: string }>(records: Iterable<T>, size: number): Generator<Batch<T>> {
  let batch: T[] = [];
  for (const record of records) {
    const [first] = batch;
    if (first && (first.type !== record.type || batch.length === size)) {
      yield { type: first.type, records: batch };
      batch = [];
    }
    batch.push(record);
  }
  const [first] = batch;
  if (first) yield { type: first.type, records: batch };
}
