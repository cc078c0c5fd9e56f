/** Cuts records into batches, holding one at a time; where `kindOf` is given, each batch is of one kind. */
export function* batchesOf<T>(
  records: Iterable<T>,
  size: number,
  kindOf: (record: T) => string = () => '',
): Generator<readonly [T, ...T[]]> {
  let batch: [T, ...T[]] | undefined;
  for (const record of records) {
    if (batch && (batch.length === size || kindOf(batch[0]) !== kindOf(record))) {
      yield batch;
      batch = undefined;
    }
    if (batch) batch.push(record);
    else batch = [record];
  }
  if (batch) yield batch;
}
