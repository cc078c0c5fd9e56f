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

/** Below so many of one type, to plan a statement for them takes longer than what a statement for several types takes more. */
const FEW = 1_000;

/** Cuts relationships into batches: of one type, which is named, or what there are few of each type of. */
export function* relationshipBatches<T extends { readonly type: string }>(
  relationships: Iterable<T>,
  size: number,
): Generator<{ readonly type?: string; readonly batch: readonly T[] }> {
  let few: T[] = [];
  for (const batch of batchesOf(relationships, size, ({ type }) => type)) {
    if (batch.length >= FEW) yield { type: batch[0].type, batch };
    else {
      if (few.length + batch.length > size) {
        yield { batch: few };
        few = [];
      }
      few.push(...batch);
    }
  }
  if (few.length > 0) yield { batch: few };
}
