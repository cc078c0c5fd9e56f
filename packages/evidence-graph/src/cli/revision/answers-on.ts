import { parse } from 'graphql';
import type { Dataset } from '../../dataset/dataset.js';
import { readExamples } from '../../examples/read-examples.js';
import { MemoryStore } from '../../stores/memory/memory-store.js';
import type { CliOptions } from '../options.js';

/** Tells which registered answers have something of the ids in them. */
export async function answersOn(cli: CliOptions, dataset: Dataset): Promise<(ids: readonly string[]) => string[]> {
  if (!cli.examples) return () => [];
  const examples = await readExamples(cli.examples, cli.ontology);
  const graph = cli.createGraph({ store: new MemoryStore(cli.ontology, dataset) });
  try {
    const told = new Map<string, ReadonlySet<string>>();
    for (const { id, query, variables, answer } of examples) {
      if (!answer) continue;
      const { data } = await graph.execute({ document: parse(query), variableValues: variables });
      told.set(id, idsIn(data));
    }
    return (ids) => [...told].filter(([, has]) => ids.some((id) => has.has(id))).map(([example]) => example);
  } finally {
    await graph.close();
  }
}

/** Every `id` in a result. */
function idsIn(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (Array.isArray(value)) for (const each of value) idsIn(each, found);
  else if (typeof value === 'object' && value !== null) {
    for (const [name, each] of Object.entries(value)) {
      if (name === 'id' && typeof each === 'string') found.add(each);
      else idsIn(each, found);
    }
  }
  return found;
}
