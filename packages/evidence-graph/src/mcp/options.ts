import type { Example } from '../examples/example.js';
import type { Graph } from '../graph/create-graph.js';
import type { Limits } from '../http/options.js';

/** What assistants are served of. */
export interface AssistantOptions {
  readonly graph: Graph;
  /** Operations whose answers in words are the registered questions. @default none */
  readonly examples?: readonly Example[];
  readonly limits?: Partial<Limits>;
  /** Whether the schema can be asked for. Without, nothing finds names in it. @default true */
  readonly introspection?: boolean;
  /** What assistants are told of the version of this server. @default '0.0.0' */
  readonly version?: string;
  /** Is told of each error that assistants do not see. @default nothing is done */
  readonly onError?: (error: unknown) => void;
}
