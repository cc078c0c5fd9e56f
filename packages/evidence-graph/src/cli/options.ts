import type { Command } from 'commander';
import type { Dataset } from '../dataset/dataset.js';
import type { Seed } from '../dataset/seed.js';
import type { Article } from '../evidence/article-text.js';
import type { Graph, GraphOptions } from '../graph/create-graph.js';
import type { Ontology } from '../ontology/ontology.js';

/** What a command line is of. */
export interface CliOptions {
  /** What its users type to run it. */
  readonly name: string;
  readonly description: string;
  readonly version: string;
  /** Command lines to show in its help, one a line, each as it is typed behind the name. @default none */
  readonly usage?: readonly string[];
  readonly ontology: Ontology;
  /** What the graph holds unless a folder is named. */
  readonly seed: Seed;
  /** Makes the graph over the store that the command line names, with the article's text where that is given. */
  createGraph(options: Pick<GraphOptions, 'store' | 'article' | 'onCost' | 'baseUrl'>): Graph;
  /** A folder of operations to start from, as `.graphql` files. @default none */
  readonly examples?: URL;
  /** The folder of the built pages. @default none */
  readonly pages?: URL;
  /** What `verify` checks besides. @default nothing */
  readonly checks?: readonly DatasetCheck[];
  /** Commands of your own. @default none */
  readonly commands?: readonly ((program: Command) => void)[];
}

/** Checks a whole dataset, and the article beside it where its text is given. */
export type DatasetCheck = (dataset: Dataset, article: Article | undefined) => readonly CheckResult[];

/** A row in the table of `verify`. */
export interface CheckResult {
  readonly name: string;
  /** Undefined where it could not be checked. */
  readonly ok: boolean | undefined;
  readonly summary: string;
  /** What is wrong, each with the ID of the node or relationship that it is wrong with. */
  readonly breaches?: readonly { readonly id: string; readonly message: string }[];
}
