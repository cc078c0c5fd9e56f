import type { IncomingMessage, ServerResponse } from 'node:http';
import type { DocumentNode, ExecutionResult } from 'graphql';
import type { GraphQLParams, PromiseOrValue } from 'graphql-yoga';
import { jsonBytes } from '../../execution/json-bytes.js';
import { andThen } from '../../execution/promise.js';
import { WrittenResult } from '../../execution/written-result.js';
import type { Graph } from '../../graph/create-graph.js';
import { type ExecuteWithin, executeWithin, type Signalling, type WhenGone } from '../deadline.js';
import { Answer } from './answer.js';
import { ShortContext } from './context.js';
import { Flights } from './flights.js';
import { isLasting, type KeptAnswers } from './kept-answers.js';

/** A request that asks for an operation. */
export interface ToExecute {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** All that its answer depends on: its address, or the bytes of its body, each as a character. */
  readonly text: string;
}

/** What a request asks for, where its document is known. */
export interface Known {
  readonly params: GraphQLParams;
  readonly document: DocumentNode;
  /** Whether it only reads. */
  readonly isQuery: boolean;
}

export interface Outcome {
  readonly result: ExecutionResult;
  /** Undefined where the result has errors. */
  readonly answer: Answer | undefined;
  /** Whether the answer is the same for everyone who asks for it. */
  readonly isLasting: boolean;
}

export interface ExecutionsOptions {
  readonly graph: Graph;
  readonly kept: KeptAnswers;
  readonly requestTimeout: number;
}

/** Executes known operations, each within the time it may take, and keeps their answers. */
export class Executions {
  readonly #options: ExecutionsOptions;
  readonly #flights = new Flights<Outcome>();

  constructor(options: ExecutionsOptions) {
    this.#options = options;
  }

  /** Executes an operation for all who ask for it meanwhile. */
  execute(asked: ToExecute, known: Known): PromiseOrValue<Outcome> {
    const { version } = this.#options.kept;
    if (version === undefined || !known.isQuery) return this.#executeAlone(asked, known);
    const same = { request: asked.text, version };
    const joined = this.#flights.join(same, asked.response);
    if (joined) return joined.then((each) => (each.isLasting ? each : this.#executeAlone(asked, known)));
    const outcome = attempt(() =>
      this.#flights.start(same, asked.response, (whenGone) => this.#executed(asked, known, whenGone)),
    );
    return andThen(outcome, (each) => {
      if (each.answer && each.isLasting) this.#options.kept.keep(asked.text, each.answer, version);
      return each;
    });
  }

  #executeAlone(asked: ToExecute, known: Known): PromiseOrValue<Outcome> {
    return attempt(() =>
      this.#executed(asked, known, (abort) => {
        asked.response.once('close', abort);
        return () => asked.response.off('close', abort);
      }),
    );
  }

  #executed({ request, response }: ToExecute, known: Known, whenGone: WhenGone): PromiseOrValue<Outcome> {
    const { graph, requestTimeout } = this.#options;
    const contextValue = new ShortContext(request, response, known.params);
    const execute: ExecuteWithin = (signalling) => graph.execute(new JsonRequest(known, contextValue, signalling));
    return andThen(executeWithin(requestTimeout, execute, whenGone), (result) => ({
      result,
      answer: answerOf(result),
      isLasting: known.isQuery && !contextValue.isRead && isLasting(result),
    }));
  }
}

/**
 * Asks for JSON; its signal is made for whoever asks for it. It is a class for speed: V8 gives each object literal with a getter a shape of its
 * own, which keeps all that the request holds until a full collection.
 */
class JsonRequest {
  readonly document: DocumentNode;
  readonly operationName: string | null | undefined;
  readonly variableValues: GraphQLParams['variables'];
  readonly asJson = true;
  readonly contextValue: ShortContext;
  readonly #signalling: Signalling;

  constructor({ document, params: { operationName, variables } }: Known, contextValue: ShortContext, signalling: Signalling) {
    this.document = document;
    this.operationName = operationName;
    this.variableValues = variables;
    this.contextValue = contextValue;
    this.#signalling = signalling;
  }

  get signal(): AbortSignal {
    return this.#signalling.signal;
  }
}

/** What a function gives, or a promise that rejects as it throws. */
function attempt<T>(execute: () => PromiseOrValue<T>): PromiseOrValue<T> {
  try {
    return execute();
  } catch (error) {
    return Promise.reject(error);
  }
}

function answerOf(result: ExecutionResult): Answer | undefined {
  if (!isPlain(result)) return undefined;
  const json = WrittenResult.jsonOf(result) ?? jsonBytes(result);
  return json === undefined ? undefined : new Answer(json);
}

/** Whether the answer is what was read, and no word of Yoga's is in it. */
const isPlain = (result: ExecutionResult): boolean =>
  !('errors' in result) && !('stringify' in result) && result.extensions?.http === undefined;
