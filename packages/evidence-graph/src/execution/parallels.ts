import type { ListEntry, RelationshipHop, Row, Selection } from '../plan/shape.js';
import { type CollectedField, itemSelectionOf, type PlanContext } from './item-selection.js';
import type { LayoutBuilder } from './layout-builder.js';
import type { ObjectPlan } from './object-plan.js';

/** The relationships over which a list leads to its nodes. */
export interface Over {
  readonly hop: RelationshipHop;
  /** The schema coordinate of the list's field. */
  readonly field: string;
  readonly atMost: number;
}

/** A selection on all relationships that lead from the node which has a list to one node in it. */
export class Parallels {
  readonly object: ObjectPlan;
  readonly #path: string;
  readonly #selection: Selection;
  /** Reads them from a row, by its layout. */
  readonly #readers: ((row: Row) => unknown)[] = [];

  constructor(
    planner: PlanContext,
    private readonly over: Over,
    collected: CollectedField,
  ) {
    const view = itemSelectionOf(collected);
    this.#path = collected.path;
    this.#selection = planner.items(planner.possibleTypes(collected.definition.type), [view]).selection;
    this.object = view.plan;
  }

  /** Adds them to one more layout of the list's rows. */
  readFrom(builder: LayoutBuilder, list: Pick<ListEntry, 'where' | 'order'>): void {
    const { hop, field, atMost } = this.over;
    const entry: ListEntry = {
      kind: 'list',
      field,
      path: this.#path,
      hop: { kind: 'parallel', over: hop },
      atMost,
      selection: this.#selection,
      ...list,
    };
    this.#readers.push(builder.entry(entry));
  }

  /** Rows start with the number of their layout where there are several. */
  rowsOf(row: Row, offset: number): unknown {
    const read = this.#readers[offset === 1 ? (row[0] as number) : 0];
    return read?.(row) ?? [];
  }
}
