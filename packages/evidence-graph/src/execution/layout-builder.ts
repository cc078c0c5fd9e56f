import { columnName } from '../plan/names.js';
import type { Column, Entry, Layout, Row } from '../plan/shape.js';

/** Builds one row layout: columns that several fields read stand in it once. */
export class LayoutBuilder {
  readonly #columns: Column[] = [];
  readonly #entries: Entry[] = [];
  readonly #positions = new Map<string, number>();

  constructor(
    private readonly types: readonly string[],
    /** 1 where rows start with the layout's number, else 0. */
    private readonly offset: number,
  ) {}

  /** The position of a column in the row. */
  column(column: Column): number {
    const name = columnName(column);
    let position = this.#positions.get(name);
    if (position === undefined) {
      position = this.offset + this.#columns.push(column) - 1;
      this.#positions.set(name, position);
    }
    return position;
  }

  /** Reads an entry from a row; entries stand behind all columns. */
  entry(entry: Entry): (row: Row) => unknown {
    const index = this.#entries.push(entry) - 1;
    return (row) => row[this.offset + this.#columns.length + index];
  }

  build(): Layout {
    return { types: this.types, columns: this.#columns, entries: this.#entries };
  }
}
