import { LRUCache } from 'lru-cache';
import type { Ontology } from '../../ontology/ontology.js';
import type { Values } from '../../plan/read.js';
import type { Rows, Shape, Slot } from '../../plan/shape.js';
import { Coalescing, type CoalescingOptions } from './coalescing.js';
import { type CompileContext, compileShape } from './compile.js';
import { Expander } from './expand.js';
import { Instants } from './instants.js';
import { Labels, type Place } from './labels.js';
import { Searcher } from './search.js';

/** How statements are run. */
export interface PlaceOptions extends Pick<CoalescingOptions<Rows>, 'isOn' | 'run' | 'planning'> {
  readonly ontology: Ontology;
  /** Is told the hash of the dataset, undefined or null where none is served; throws where that is not to be read. */
  readonly check: (hash: unknown) => void;
}

/** A statement, and the values that it is sent in the parameter `p`. */
export interface Sent {
  readonly text: string;
  readonly p: readonly unknown[];
}

/** A shape that is read again and again. */
export interface PreparedShape {
  readonly shape: Shape;
  /** Tells it from all others. */
  readonly number: number;
  /** The slots whose values may be null, on which the text depends. */
  readonly nullable: readonly Slot[];
}

interface PreparedStatement {
  readonly text: string;
  readonly encode: (values: Values) => readonly unknown[];
  readonly coalescing: Coalescing<Rows>;
}

/** The statements that read a graph in one place. */
export class PlaceStatements {
  readonly expander: Expander;
  /** What was asked here of late, the last first: how each is sent by the statements of another place. */
  readonly asked = new LRUCache<string, (statements: PlaceStatements) => Sent>({ max: REMEMBERED });
  readonly #options: PlaceOptions;
  readonly #context: CompileContext;
  readonly #prepared = new LRUCache<string, PreparedStatement>({
    max: KEPT.statements,
    maxSize: KEPT.characters,
    // For one caller, and for many.
    sizeCalculation: ({ text }) => 2 * text.length,
  });
  #searcher: Searcher | undefined;

  constructor(options: PlaceOptions, place: Place) {
    const { ontology } = options;
    this.#options = options;
    this.#context = { ontology, labels: new Labels(ontology, place), instants: new Instants(ontology) };
    this.expander = new Expander(this.#context);
  }

  get searcher(): Searcher {
    this.#searcher ??= new Searcher(this.#context);
    return this.#searcher;
  }

  read(shape: PreparedShape, values: Values, signal: AbortSignal | undefined): Promise<Rows> {
    const { key, statement } = this.#statement(shape, values);
    if (!this.asked.get(key)) this.asked.set(key, (statements) => statements.#sent(shape, values));
    return statement.coalescing.read(values, signal);
  }

  #sent(shape: PreparedShape, values: Values): Sent {
    const { text, encode } = this.#statement(shape, values).statement;
    return { text, p: encode(values) };
  }

  #statement({ shape, number, nullable }: PreparedShape, values: Values) {
    const nulls = nullable.filter((slot) => values[slot] === null);
    const key = `${number}:${nulls.join()}`;
    let statement = this.#prepared.get(key);
    if (!statement) {
      statement = this.#prepare(shape, new Set<Slot>(nulls));
      this.#prepared.set(key, statement);
    }
    return { key, statement };
  }

  #prepare(shape: Shape, nulls: ReadonlySet<Slot>): PreparedStatement {
    const { isOn, run, planning, check } = this.#options;
    const { text, textForMany, encode: encodings, decode } = compileShape(this.#context, shape, nulls);
    const encode = (values: Values) => values.map((value, slot) => encodings[slot]?.(value) ?? value);
    const coalescing = new Coalescing<Rows>({
      isOn,
      text,
      textForMany,
      planning,
      agreeing: shape.slots.flatMap((kind, slot) => (kind === 'int' ? [slot] : [])),
      run,
      encode,
      decode: (columns, values) => {
        check(columns?.[0]);
        const answers: readonly unknown[] = decode.map((each, index) => {
          const value = columns?.[index + 1];
          return each ? each(value, values) : value;
        });
        return answers as Rows; // the statement was compiled from the shape
      },
    });
    return { text, encode, coalescing };
  }
}

/** So many of the last statements are sent to where the graph will be served next. */
const REMEMBERED = 200;
/** Statements that are kept compiled, whatever callers ask for. */
const KEPT = { statements: 1_000, characters: 8_000_000 };
