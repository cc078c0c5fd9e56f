import { type ExecutionResult, parse, validate } from 'graphql';
import type { Dataset } from '../../packages/evidence-graph/src/dataset/dataset.js';
import type { Example } from '../../packages/evidence-graph/src/examples/example.js';
import type { Graph } from '../../packages/evidence-graph/src/graph/create-graph.js';
import { loadExamples } from '../../src/examples.js';
import { createMemoryGraph } from '../../src/graph.js';
import { loadSeed } from '../../src/seed.js';

/** The article's graph with its examples, as tests ask it. */
export interface ArticleGraph {
  readonly dataset: Dataset;
  readonly graph: Graph;
  readonly examples: readonly Example[];
  /** The data of an example; fails where it does not validate or has errors. */
  // biome-ignore lint/suspicious/noExplicitAny: answers are as many as the queries
  answer(id: string): Promise<any>;
}

let opened: Promise<ArticleGraph> | undefined;

/** One graph for all who ask: nobody changes it. */
export function articleGraph(): Promise<ArticleGraph> {
  opened ??= open();
  return opened;
}

async function open(): Promise<ArticleGraph> {
  const dataset = await loadSeed();
  const graph = createMemoryGraph(dataset);
  const examples = await loadExamples();
  return {
    dataset,
    graph,
    examples,
    answer: async (id) => {
      const example = examples.find((each) => each.id === id);
      if (!example) throw new Error(`There is no example ${id}`);
      const document = parse(example.query);
      const faults = validate(graph.schema, document);
      if (faults.length > 0) throw faults[0];
      const { data, errors }: ExecutionResult = await graph.execute({ document, variableValues: example.variables });
      if (errors) throw errors[0];
      return data;
    },
  };
}
