import type { ExecutionResult } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Graph } from '../../graph/create-graph.js';
import type { Answer } from './answer.js';

/** Milliseconds for which an answer holds where the data may have changed before a read tells of it. */
const UNCONFIRMED = 1_000;
/** The answer to one request may take this part of all that is kept. */
const LARGEST = 1 / 4;

/** The extensions that follow from the data and the request; others, such as traces, are of one execution. */
const LASTING = new Set(['bibliography', 'citations', 'cost', 'uncited', 'warnings']);

/** Answers by the text of their requests, while the data stays the same; the latest used are kept, up to a number of bytes. */
export class KeptAnswers {
  readonly #graph: Graph;
  readonly #answers: LRUCache<string, Answer> | undefined;
  #version: unknown;

  constructor(graph: Graph, maxBytes: number) {
    this.#graph = graph;
    if (maxBytes <= 0 || !graph.version) return;
    this.#answers = new LRUCache<string, Answer>({
      maxSize: maxBytes,
      maxEntrySize: Math.floor(maxBytes * LARGEST),
      sizeCalculation: ({ size }, request) => size + 2 * request.length,
      noUpdateTTL: true,
    });
  }

  /** Whether anything is kept at all. */
  get isOn(): boolean {
    return this.#answers !== undefined;
  }

  /** What the data is now; undefined where no answer can be kept. */
  get version(): unknown {
    return this.#answers && this.#graph.version?.().of;
  }

  get(request: string): Answer | undefined {
    if (!this.#answers) return undefined;
    const { version } = this;
    if (version !== this.#version) {
      this.#answers.clear();
      this.#version = version;
    }
    return this.#answers.get(request);
  }

  /** Keeps what was executed on the data of a version, unless that has changed meanwhile. */
  keep(request: string, answer: Answer, version: unknown): void {
    if (version === undefined || version !== this.version || version !== this.#version) return;
    const { isConfirmed } = this.#graph.version?.() ?? {};
    this.#answers?.set(request, answer, isConfirmed ? {} : { ttl: UNCONFIRMED });
    answer.onGrown = () => {
      if (this.#answers?.peek(request) === answer) this.#answers.set(request, answer);
    };
  }
}

/** Whether a result is the same for everyone who asks for it. */
export const isLasting = ({ extensions = {} }: ExecutionResult): boolean =>
  Object.keys(extensions).every((name) => LASTING.has(name));
