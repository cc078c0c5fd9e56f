import { isAscii, isUtf8 } from 'node:buffer';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type DocumentNode, type GraphQLError, OperationTypeNode } from 'graphql';
import type { GraphQLParams, PromiseOrValue } from 'graphql-yoga';
import { validateDocument } from '../../execution/validation.js';
import type { Graph } from '../../graph/create-graph.js';
import { readParams, readSearchParams } from '../http/params.js';
import type { KnownDocuments } from '../known-documents.js';
import { assertOperation } from '../limits/assert-operation.js';
import { assertShallow } from '../limits/assert-shallow.js';
import { parseOperation } from '../limits/parse-operation.js';
import { endpoint, type Limits } from '../options.js';
import type { Executed } from '../plugins/use-graph.js';
import type { Validated } from '../plugins/use-limits.js';
import type { Answer } from './answer.js';
import { Executions, type Known, type Outcome, type ToExecute } from './executions.js';
import { createFormOf, type Form } from './form.js';
import { KeptAnswers } from './kept-answers.js';
import { Outbox } from './outbox.js';
import { readBody } from './read-body.js';
import { createSendLasting, send } from './send.js';

/** What the long way is told of a request that went a part of the short one. */
export interface HandedOver extends Executed, Validated {
  readonly body?: Buffer;
}

export interface ShortWayOptions {
  readonly graph: Graph;
  readonly documents: KnownDocuments;
  readonly limits: Limits;
  readonly keptBytes: number;
  readonly cacheControl: string | undefined;
  readonly introspection: boolean;
  /** Whether pages of other origins may read answers. */
  readonly isShared: boolean;
  readonly onLookUp: ((isKept: boolean) => void) | undefined;
  /** The long way, which answers everything. */
  readonly goOn: (request: IncomingMessage, response: ServerResponse, handedOver: HandedOver) => void;
}

/** A request on the short way. */
interface Asked extends ToExecute {
  readonly form: Form;
  readonly body?: Buffer;
}

/**
 * Answers operations from the socket to the answer without what they do not need, and keeps the answers. What is unusual or wrong goes the long
 * way, which alone says what is wrong: an operation is validated and executed once all the same.
 */
export class ShortWay {
  readonly #options: ShortWayOptions;
  readonly #formOf: (request: IncomingMessage) => Form | undefined;
  readonly #kept: KeptAnswers;
  readonly #executions: Executions;
  readonly #outbox = new Outbox();
  readonly #sendLasting: ReturnType<typeof createSendLasting>;

  constructor(options: ShortWayOptions) {
    this.#options = options;
    const { isShared, limits, graph, keptBytes, cacheControl } = options;
    this.#formOf = createFormOf({ endpoint, isShared, maxBodyBytes: limits.maxBodyBytes });
    this.#kept = new KeptAnswers(graph, keptBytes);
    this.#executions = new Executions({ graph, kept: this.#kept, requestTimeout: limits.requestTimeout });
    this.#sendLasting = createSendLasting(cacheControl, isShared);
  }

  answer(request: IncomingMessage, response: ServerResponse): void {
    const form = this.#formOf(request);
    if (!form) this.#options.goOn(request, response, {});
    else if (request.method === 'GET') this.#answerAddress({ request, response, form, text: request.url ?? '' });
    else {
      const length = Number(request.headers['content-length']);
      readBody(request, length, (body) => this.#answerBody({ request, response, form, body, text: body.toString('latin1') }));
    }
  }

  #answerAddress(asked: Asked): void {
    this.#answer(asked, () =>
      readSearchParams(new URLSearchParams(asked.text.slice(asked.text.indexOf('?'))), this.#options.documents),
    );
  }

  #answerBody(asked: Asked & { readonly body: Buffer }): void {
    const { body, text } = asked;
    // No address begins as an object does, so that neither is taken for the other.
    if (text.startsWith('{')) this.#answer(asked, () => readParams(JSON.parse(textIn(body, text)), this.#options.documents));
    else this.#goOn(asked);
  }

  #answer(asked: Asked, read: () => GraphQLParams): void {
    const kept = this.#kept.get(asked.text);
    if (this.#kept.isOn) this.#options.onLookUp?.(kept !== undefined);
    const known = kept ? undefined : this.#known(asked.request, read);
    if (kept) this.#send(asked, kept, true);
    else if (known && 'document' in known) this.#finish(asked, this.#executions.execute(asked, known));
    else this.#goOn(asked, known);
  }

  /** What is wrong with the document, or undefined where something else is. */
  #known({ method }: IncomingMessage, read: () => GraphQLParams): Known | Validated | undefined {
    try {
      const params = read();
      const { limits } = this.#options;
      assertShallow(params.variables, limits.maxNesting);
      const text = params.query as string; // it was read with a query
      if (!this.#options.documents.admits(text)) return undefined;
      const document = this.#options.documents.get(text) ?? parseOperation(text, limits);
      const { operation } = assertOperation(document, params.operationName, method);
      const errors = this.#validate(text, document);
      return errors.length > 0 ? { errors } : { params, document, isQuery: operation === OperationTypeNode.QUERY };
    } catch {
      return undefined;
    }
  }

  #validate(text: string, document: DocumentNode): readonly GraphQLError[] {
    const { documents, graph, introspection } = this.#options;
    if (documents.isValid(document)) return [];
    documents.set(text, document);
    const errors = validateDocument(graph.schema, document, introspection);
    if (errors.length === 0) documents.markValid(document);
    return errors;
  }

  #finish(asked: Asked, outcome: PromiseOrValue<Outcome>): void {
    const finish = ({ answer, result, isLasting }: Outcome): void =>
      answer ? this.#send(asked, answer, isLasting) : this.#goOn(asked, { executed: () => result });
    if (outcome instanceof Promise) outcome.then(finish, (error) => this.#goOn(asked, { executed: () => Promise.reject(error) }));
    else finish(outcome);
  }

  #send(asked: Asked, answer: Answer, isLasting: boolean): void {
    const isCacheable = this.#kept.isOn || this.#options.cacheControl !== undefined;
    const sendIt = isCacheable && isLasting && asked.request.method === 'GET' ? this.#sendLasting : send;
    this.#outbox.post(() => sendIt(asked, answer));
  }

  #goOn({ request, response, body }: Asked, known: HandedOver = {}): void {
    this.#options.goOn(request, response, body ? { ...known, body } : known);
  }
}

/** The text of a body whose bytes are known as characters. */
function textIn(body: Buffer, bytes: string): string {
  if (isAscii(body)) return bytes;
  if (isUtf8(body)) return body.toString();
  throw new SyntaxError('The body is not UTF-8.');
}
