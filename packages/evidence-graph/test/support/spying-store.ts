import type { Readable, Values } from '../../src/plan/read.js';
import type { Rows, Shape } from '../../src/plan/shape.js';

export interface SpyingStore extends Readable {
  readonly shapes: readonly Shape[];
  readonly reads: readonly { readonly shape: Shape; readonly values: Values; readonly signal: AbortSignal | undefined }[];
}

/** A store that writes down what it is asked; `change` may alter what another answers. */
export function spyOn(store: Readable, change: (rows: Rows) => Rows | Promise<Rows> = (rows) => rows): SpyingStore {
  const shapes: Shape[] = [];
  const reads: SpyingStore['reads'][number][] = [];
  return {
    shapes,
    reads,
    prepare(shape) {
      shapes.push(shape);
      const read = store.prepare(shape);
      return (values, signal) => {
        reads.push({ shape, values, signal });
        const rows = read(values, signal);
        return rows instanceof Promise ? rows.then(change) : change(rows);
      };
    },
  };
}
