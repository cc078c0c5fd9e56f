import { isUtf8 } from 'node:buffer';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { DocumentNode, ExecutionResult } from 'graphql';
import type { GraphQLParams, PromiseOrValue } from 'graphql-yoga';
import type { Graph } from '../../graph/create-graph.js';
import { executeWithin } from '../deadline.js';
import { readParams, readSearchParams } from '../http/params.js';
import type { KnownDocuments } from '../known-documents.js';
import { assertOperation } from '../limits/assert-operation.js';
import { assertShallow } from '../limits/assert-shallow.js';
import type { Limits } from '../options.js';
import type { Executed } from '../plugins/use-graph.js';
import { ShortContext } from './context.js';
import { createFormOf, type Form } from './form.js';
import { readBody } from './read-body.js';
import { send } from './send.js';

/** What the long way is told of a request that went a part of the short one. */
export interface HandedOver extends Executed {
  readonly body?: Buffer;
}

export interface ShortWayOptions {
  readonly graph: Graph;
  readonly documents: KnownDocuments;
  readonly limits: Limits;
  readonly endpoint: string;
  /** Whether pages of other origins may read answers. */
  readonly isShared: boolean;
  /** The long way, which answers everything. */
  readonly goOn: (request: IncomingMessage, response: ServerResponse, handedOver: HandedOver) => void;
}

interface Known {
  readonly params: GraphQLParams;
  readonly document: DocumentNode;
}

/**
 * Answers operations whose document is known, from the socket to the answer without what they do not need. What is unusual, not known
 * or wrong goes the long way, which alone says what is wrong: an operation is executed once all the same.
 */
export class ShortWay {
  readonly #options: ShortWayOptions;
  readonly #formOf: (request: IncomingMessage) => Form | undefined;

  constructor(options: ShortWayOptions) {
    this.#options = options;
    const { endpoint, isShared, limits } = options;
    this.#formOf = createFormOf({ endpoint, isShared, maxBodyBytes: limits.maxBodyBytes });
  }

  answer(request: IncomingMessage, response: ServerResponse): void {
    const form = this.#formOf(request);
    if (!form) this.#options.goOn(request, response, {});
    else if (request.method === 'GET') {
      const known = this.#known(request, () => readSearchParams(searchOf(request)));
      if (known) this.#execute(request, response, form, known, {});
      else this.#options.goOn(request, response, {});
    } else {
      readBody(request, (body) => {
        const known = isUtf8(body) ? this.#known(request, () => readParams(JSON.parse(body.toString()))) : undefined;
        if (known) this.#execute(request, response, form, known, { body });
        else this.#options.goOn(request, response, { body });
      });
    }
  }

  /** Undefined where something is wrong or not known. */
  #known({ method }: IncomingMessage, read: () => GraphQLParams): Known | undefined {
    try {
      const params = read();
      const document = this.#options.documents.valid(params.query as string); // it was read with a query
      if (!document) return undefined;
      assertShallow(params.variables, this.#options.limits.maxNesting);
      assertOperation(document, params.operationName, method);
      return { params, document };
    } catch {
      return undefined;
    }
  }

  #execute(request: IncomingMessage, response: ServerResponse, form: Form, known: Known, handedOver: HandedOver): void {
    const { goOn } = this.#options;
    const finish = (result: ExecutionResult): void => {
      if (isPlain(result)) send(response, form, JSON.stringify(result));
      else goOn(request, response, { ...handedOver, executed: () => result });
    };
    const fail = (error: unknown): void => goOn(request, response, { ...handedOver, executed: () => Promise.reject(error) });
    const answer = attempt(() => this.#executed(known, new ShortContext(request, response, known.params), response));
    if (answer instanceof Promise) answer.then(finish, fail);
    else finish(answer);
  }

  #executed({ params, document }: Known, contextValue: ShortContext, response: ServerResponse): PromiseOrValue<ExecutionResult> {
    const { operationName, variables: variableValues } = params;
    return executeWithin(
      this.#options.limits.requestTimeout,
      (signal) => this.#options.graph.execute({ document, operationName, variableValues, contextValue, signal }),
      (abort) => {
        response.once('close', abort);
        return () => response.off('close', abort);
      },
    );
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

/** Whether the answer is what was read, and no word of Yoga's is in it. */
const isPlain = (result: ExecutionResult): boolean =>
  !('errors' in result) && !('stringify' in result) && result.extensions?.http === undefined;

const searchOf = ({ url = '' }: IncomingMessage): URLSearchParams => new URLSearchParams(url.slice(url.indexOf('?')));
