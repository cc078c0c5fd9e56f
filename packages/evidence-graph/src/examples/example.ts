import type { AnswerItems } from '../answers/index.js';

/** One GraphQL operation to start from, with its title in each language. */
export interface Example {
  /** Its file's name without `.graphql`. */
  readonly id: string;
  readonly title: Readonly<Record<string, string>>;
  /** The number of the question that it answers. */
  readonly question?: number;
  /** What it belongs to; null for one that shows how to ask. */
  readonly group: ExampleGroup | null;
  /** The answer in each language, as a template over the result; null where it has none. */
  readonly answer: Readonly<Record<string, string>> | null;
  /** What the answer goes through one by one, to be drawn; null where it has no such items. */
  readonly items: AnswerItems | null;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly query: string;
}

/** Questions of one subject. */
export interface ExampleGroup {
  readonly name: string;
  readonly title: Readonly<Record<string, string>>;
  /** The family of the ontology whose mark it has; null where its questions are of what the source leaves open. */
  readonly family: string | null;
}
