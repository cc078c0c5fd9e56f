import { type ExecutionResult, parse, validate } from 'graphql';
import type { Dataset } from '../../src/dataset/dataset.js';
import { loadSeed } from '../../src/dataset/seed.js';
import type { Example } from '../../src/examples/example.js';
import { readExamples } from '../../src/examples/read-examples.js';
import { createMemoryGraph, type Graph } from '../../src/graphql/graph.js';

/** The article's graph with its examples, as tests ask it. */
export interface ArticleGraph {
  readonly dataset: Dataset;
  readonly graph: Graph;
  readonly examples: readonly Example[];
  /** The data of an example; fails where it does not validate or has errors. */
  // biome-ignore lint/suspicious/noExplicitAny: answers are as many as the queries
  answer(id: string): Promise<any>;
}

export async function articleGraph(): Promise<ArticleGraph> {
  const dataset = await loadSeed();
  const graph = createMemoryGraph(dataset);
  const examples = await readExamples();
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
