import type { ExecutionResult } from 'graphql';
import { textOf } from './json-bytes.js';

/** A result whose JSON is written already; its data are read from that for whoever asks for them. */
export class WrittenResult implements ExecutionResult {
  declare data: Record<string, unknown>;
  #json: string | undefined;

  /** Takes the data as `jsonBytes`. */
  constructor(data: string) {
    this.#json = `{"data":${data}}`;
    Object.defineProperty(this, 'data', WrittenResult.#untilAsked);
  }

  /** The JSON of a result as `jsonBytes`, where it was written and nobody can have changed the result since. */
  static jsonOf(result: object): string | undefined {
    return #json in result && Object.keys(result).length === 1 ? (result as WrittenResult).#json : undefined;
  }

  static readonly #untilAsked: PropertyDescriptor & ThisType<WrittenResult> = {
    enumerable: true,
    configurable: true,
    get() {
      return this.#become(JSON.parse(textOf(this.#json ?? '')).data);
    },
    set(value: unknown) {
      this.#become(value);
    },
  };

  /** Is a result like any other from here on. */
  #become(data: unknown): unknown {
    this.#json = undefined;
    Object.defineProperty(this, 'data', { value: data, enumerable: true, configurable: true, writable: true });
    return data;
  }
}
