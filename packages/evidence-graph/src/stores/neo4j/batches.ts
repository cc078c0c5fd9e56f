/** Cuts records into batches, holding one at a time. */
export function* batchesOf<T>(records: Iterable<T>, size: number): Generator<readonly [T, ...T[]]> {
  let batch: [T, ...T[]] | undefined;
  for (const record of records) {
    if (batch?.length === size) {
      yield batch;
      batch = undefined;
    }
    if (batch) batch.push(record);
    else batch = [record];
  }
  if (batch) yield batch;
}
