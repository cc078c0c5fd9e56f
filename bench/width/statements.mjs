import { parse } from 'graphql';
import { createGraph, loadSeed, MemoryStore, ontology } from '../../dist/index.js';
import { compileShape } from '../../packages/evidence-graph/dist/stores/neo4j/compile.js';
import { Expander } from '../../packages/evidence-graph/dist/stores/neo4j/expand.js';
import { Instants } from '../../packages/evidence-graph/dist/stores/neo4j/instants.js';
import { Labels } from '../../packages/evidence-graph/dist/stores/neo4j/labels.js';
import { Searcher } from '../../packages/evidence-graph/dist/stores/neo4j/search.js';

/** Tells which statements operations send to Neo4j; meanwhile memory answers them. */
export async function createStatements() {
  const dataset = await loadSeed();
  const memory = new MemoryStore(ontology, dataset);
  const context = { ontology, labels: new Labels(ontology), instants: new Instants(ontology) };
  const [expander, searcher] = [new Expander(context), new Searcher(context)];
  const sent = new Set();
  const store = {
    version: memory.version,
    prepare: (shape) => {
      const read = memory.prepare(shape);
      return (values, signal) => {
        sent.add(compileShape(context, shape, nullsOf(shape, values)).text);
        return read(values, signal);
      };
    },
    expand: (expansion) => {
      sent.add(expander.statement(expansion).text);
      return memory.expand(expansion);
    },
    countLevels: (levels) => {
      sent.add(expander.countStatement(levels).text);
      return memory.countLevels(levels);
    },
    search: (request) => {
      sent.add(searcher.statement(request).text);
      return memory.search(request);
    },
  };
  const graph = createGraph({ store });
  /** Undefined where the operation is refused. */
  const of = async ({ source, variables }) => {
    sent.clear();
    const { errors } = await graph.execute({ document: parse(source), variableValues: variables });
    if (errors?.some(({ extensions }) => !REFUSALS.has(extensions.code))) throw errors[0];
    return errors ? undefined : [...sent];
  };
  return { dataset, schema: graph.schema, of };
}

const REFUSALS = new Set(['LIMIT_EXCEEDED', 'COST_LIMIT_EXCEEDED']);

const nullsOf = ({ slots }, values) =>
  new Set(slots.flatMap((kind, slot) => (kind === 'value' && values[slot] === null ? [slot] : [])));
