import type { Answer } from '../answers.js';

/** A question to the graph, with its answer written from the article. */
export interface Question {
  /** 1 a look-up, 2 joins two kinds of thing, 3 several relationships, 4 computed or not stated, 5 from the whole article. */
  readonly level: 1 | 2 | 3 | 4 | 5;
  readonly ask: string;
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  /** The answer in what the request gives. */
  readonly answer: (data: Answer, extensions: Answer) => unknown;
  readonly expected: unknown;
}
