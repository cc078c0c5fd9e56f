import { parse } from 'csv-parse/sync';
import type { TextFault } from './located.js';

export interface TableCell {
  readonly text: string;
  /** In UTF-16 code units of the file's text. */
  readonly offset: number;
}

/** The rows of a table, each with its cells; lines without any are passed over. Or what keeps it from being a table. */
export function cellsOf(text: string): TableCell[][] | TextFault {
  const bytes = Buffer.from(text);
  const cursor = new Cursor(bytes);
  const offsets: number[] = [];
  try {
    const rows = parse(bytes, {
      cast: (value, { bytes: end }) => {
        offsets.push(cursor.next());
        cursor.pass(end);
        return value;
      },
      record_delimiter: ['\r\n', '\n'],
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    });
    let passed = 0;
    return rows.map((row) => row.map((cell) => ({ text: cell, offset: offsets[passed++] ?? 0 })));
  } catch (error) {
    return { offset: cursor.next(), ...wordsFor(error) };
  }
}

/** Tells where a cell begins; the parser tells, in bytes, where it ends. */
class Cursor {
  #end = -1;
  #counted = { bytes: 0, characters: 0 };

  constructor(private readonly bytes: Buffer) {}

  /** Takes the cell that ends before a byte as read. */
  pass(end: number): void {
    this.#end = end;
  }

  /** Where the next cell begins. */
  next(): number {
    const isInRow = this.bytes[this.#end] === COMMA;
    let start = isInRow ? this.#end + 1 : Math.max(this.#end, 0);
    while (SPACES.has(this.bytes[start] ?? COMMA) || (!isInRow && LINE_ENDS.has(this.bytes[start] ?? COMMA))) start += 1;
    const { bytes, characters } = this.#counted;
    this.#counted = { bytes: start, characters: characters + this.bytes.toString('utf8', bytes, start).length };
    return this.#counted.characters;
  }
}

const COMMA = 0x2c;
const SPACES: ReadonlySet<number> = new Set([0x20, 0x09]);
const LINE_ENDS: ReadonlySet<number> = new Set([0x0d, 0x0a]);

type Words = Omit<TextFault, 'offset'>;

const wordsFor = (error: unknown): Words =>
  (error instanceof Error && 'code' in error && WORDS[String(error.code)]) || {
    wrong: 'This is no CSV',
    right: 'Look for a quote or a comma that is missing or too many here',
  };

const QUOTE_IN_CELL = { wrong: 'A quote stands within a cell', right: 'Put the cell in quotes, and double each quote in it' };

const WORDS: Readonly<Record<string, Words>> = {
  CSV_QUOTE_NOT_CLOSED: { wrong: 'A quote is not closed', right: 'Close it' },
  CSV_INVALID_CLOSING_QUOTE: QUOTE_IN_CELL,
  CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE: QUOTE_IN_CELL,
  INVALID_OPENING_QUOTE: QUOTE_IN_CELL,
};
