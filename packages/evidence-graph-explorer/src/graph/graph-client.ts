import type { Asking } from 'evidence-graph/export';
import { Fault } from '../fault.js';
import type { GraphQLFault, GraphQLRequest, GraphQLResult, Transport } from './transport.js';

/** The graph refused an operation: `faults` are its own words. */
export class GraphRefusal extends Fault {
  override readonly name = 'GraphRefusal';

  constructor(readonly faults: readonly GraphQLFault[]) {
    const words = faults.map(({ message }) => message).join('\n');
    super({ zh: words, en: words });
  }
}

const maxCachedAnswers = 300;

/**
 * Asks the graph. It does not change while a page is open, so each answer is kept and given again, unless something went wrong with
 * it; what was asked last is there to be shown.
 */
export class GraphClient {
  readonly #answers = new Map<string, Promise<GraphQLResult>>();
  #asked: GraphQLRequest[] = [];

  constructor(readonly transport: Transport) {}

  /** The operations asked last, the newest first. */
  get asked(): readonly GraphQLRequest[] {
    return this.#asked;
  }

  /** Asks for what a reader may want next: the answers are kept, and the operations are not among those asked last. */
  readonly ahead: Asking = { ask: (query, variables) => dataOf(this.#answer({ query, variables })) };

  /** The data of an answer. Rejects with a {@link GraphRefusal} where a part of it is missing. */
  ask<T>(query: string, variables?: Readonly<Record<string, unknown>>): Promise<T> {
    const request = { query, variables };
    this.#asked = [request, ...this.#asked.filter((other) => other.query !== query)].slice(0, 20);
    return dataOf(this.#answer(request));
  }

  #answer(request: GraphQLRequest): Promise<GraphQLResult> {
    const key = JSON.stringify([request.query, request.variables ?? {}]);
    const known = this.#answers.get(key);
    if (known) return known;
    const answer = this.transport.execute(request);
    if (this.#answers.size >= maxCachedAnswers) this.#answers.delete(this.#answers.keys().next().value as string);
    this.#answers.set(key, answer);
    const forget = (): boolean => this.#answers.delete(key);
    answer.then(({ errors }) => errors && forget(), forget);
    return answer;
  }
}

async function dataOf<T>(answer: Promise<GraphQLResult>): Promise<T> {
  const { data, errors } = await answer;
  if (errors && errors.length > 0) throw new GraphRefusal(errors);
  return data as T;
}
