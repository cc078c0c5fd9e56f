import { LRUCache } from 'lru-cache';
import type { Ontology } from '../../ontology/ontology.js';
import type { Values } from '../../plan/read.js';
import type { Rows, Shape, Slot } from '../../plan/shape.js';
import { Coalescing, type CoalescingOptions } from './coalescing.js';
import { type CompileContext, compileShape } from './compile.js';
import { Expander } from './expand.js';
import { Labels, type Place } from './labels.js';
import { Searcher } from './search.js';

/** How statements are run. */
export interface PlaceOptions extends Pick<CoalescingOptions<Rows>, 'isOn' | 'run' | 'planning'> {
  readonly ontology: Ontology;
  /** Is told the hash of the dataset, undefined or null where none is served; throws where that is not to be read. */
  readonly check: (hash: unknown) => void;
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
  readonly coalescing: Coalescing<Rows>;
}

/** The statements that read a graph in one place. */
export class PlaceStatements {
  readonly expander: Expander;
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
    this.#context = { ontology, labels: new Labels(ontology, place) };
    this.expander = new Expander(this.#context);
  }

  get searcher(): Searcher {
    this.#searcher ??= new Searcher(this.#context);
    return this.#searcher;
  }

  read({ shape, number, nullable }: PreparedShape, values: Values, signal: AbortSignal | undefined): Promise<Rows> {
    const nulls = nullable.filter((slot) => values[slot] === null);
    const key = `${number}:${nulls.join()}`;
    let statement = this.#prepared.get(key);
    if (!statement) {
      statement = this.#prepare(shape, new Set<Slot>(nulls));
      this.#prepared.set(key, statement);
    }
    return statement.coalescing.read(values, signal);
  }

  #prepare(shape: Shape, nulls: ReadonlySet<Slot>): PreparedStatement {
    const { isOn, run, planning, check } = this.#options;
    const { text, textForMany, encode, decode } = compileShape(this.#context, shape, nulls);
    const coalescing = new Coalescing<Rows>({
      isOn,
      text,
      textForMany,
      planning,
      agreeing: shape.slots.flatMap((kind, slot) => (kind === 'int' ? [slot] : [])),
      run,
      encode: (values) => values.map((value, slot) => encode[slot]?.(value) ?? value),
      decode: (columns, values) => {
        check(columns?.[0]);
        const answers: readonly unknown[] = decode.map((each, index) => {
          const value = columns?.[index + 1];
          return each ? each(value, values) : value;
        });
        return answers as Rows; // the statement was compiled from the shape
      },
    });
    return { text, coalescing };
  }
}

/** Statements that are kept compiled, whatever callers ask for. */
const KEPT = { statements: 1_000, characters: 8_000_000 };
