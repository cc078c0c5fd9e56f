import type { Example } from '../examples/example.js';
import type { Graph } from '../graph/create-graph.js';
import type { AskFor } from './ask-within.js';

/** How much one request may ask for. The graph's own cost limit comes on top. */
export interface Limits {
  /** Bytes of a request's body. @default 262144 */
  readonly maxBodyBytes: number;
  /** Tokens of a document. @default 4000 */
  readonly maxTokens: number;
  /** Brackets of any kind inside one another, in a document and in its variables. @default 100 */
  readonly maxNesting: number;
  /** Levels of fields, fragments followed. @default 30 */
  readonly maxDepth: number;
  /** Fields at the root of an operation, fragments followed. @default 50 */
  readonly maxRootFields: number;
  /** Aliases in an operation, fragments followed. @default 100 */
  readonly maxAliases: number;
  /** Fields in an operation, fragments followed. @default 1000 */
  readonly maxFields: number;
  /** Milliseconds until an operation is given up. @default 7500 */
  readonly requestTimeout: number;
  /** Exports of the whole graph that are written at one time. @default 4 */
  readonly maxExports: number;
}

/** Whether operations can be answered; if not, why, in words for callers: no address, no credentials. */
export type Health =
  | { readonly ready: true }
  | { readonly ready: false; readonly error: { readonly code: string; readonly message: string } };

export interface HandlerOptions {
  readonly graph: Graph;
  /** Operations that the explorer and GraphiQL offer. @default none */
  readonly examples?: readonly Example[];
  readonly limits?: Partial<Limits>;
  /** Origins whose pages may read answers, without credentials. @default none */
  readonly corsOrigins?: readonly string[];
  /** Whether the schema can be asked for. Without, no error message suggests a name. @default true */
  readonly introspection?: boolean;
  /** Documents that can be asked for by the SHA-256 of their text from the start. @default none */
  readonly trustedDocuments?: readonly string[];
  /** Whether no other documents are answered. Then the pages and assistants, which ask what they like, are not there. @default false */
  readonly onlyTrusted?: boolean;
  /**
   * Bytes of answers that are kept while the data stays the same, for those who ask again; 0 keeps none. Set it to 0 where a field of your
   * own changes while the data does not. @default 16777216
   */
  readonly keptBytes?: number;
  /** `Cache-Control` of the answers to queries by GET that are the same for everyone, such as `public, max-age=60`. @default 'no-store' */
  readonly cacheControl?: string;
  /** The path under which a larger server has the graph, such as `/graph`. @default '' */
  readonly path?: string;
  /** The address that the server has for its callers, such as `https://example.org/graph`; exports and pages name everything by it. @default that of the request, and `path` */
  readonly baseUrl?: string;
  /** What assistants are told of the version of this server. @default '0.0.0' */
  readonly version?: string;
  /** The folder of the built pages, `explorer` and `graphiql`. @default none: they are not found */
  readonly pagesFolder?: URL;
  /** Whether operations can be answered now. @default what the graph says of itself */
  readonly health?: () => Health | Promise<Health>;
  /** Is told of each error that callers do not see. @default nothing is done */
  readonly onError?: (error: unknown) => void;
  /** Is told the code of each error in the answer to an operation. @default nothing is done */
  readonly onErrorCode?: (code: string) => void;
  /** Is told of each operation that may be kept whether its answer was. @default nothing is done */
  readonly onLookUp?: (isKept: boolean) => void;
}

/** What answers other than those of operations are made of. */
export interface ServedGraph {
  readonly graph: Graph;
  readonly askFor: AskFor;
  /** Answers an operation by GET as the endpoint does, for a request to another path; the parameters of the address say which. */
  readonly operate: (request: Request, parameters: URLSearchParams) => Promise<Response>;
  readonly onError: (error: unknown) => void;
  /** Bytes of a form. */
  readonly maxBodyBytes: number;
  /** So many exports are written at one time. */
  readonly maxExports: number;
  /** What the addresses of all that has an ID begin with. */
  idsAt(request: Request): string;
}

/** The path of operations. */
export const endpoint = '/graphql';

export const defaultKeptBytes = 16 * 1024 * 1024;

export const defaultLimits: Limits = {
  maxBodyBytes: 256 * 1024,
  maxTokens: 4000,
  maxNesting: 100,
  maxDepth: 30,
  maxRootFields: 50,
  maxAliases: 100,
  maxFields: 1000,
  requestTimeout: 7_500,
  maxExports: 4,
};
