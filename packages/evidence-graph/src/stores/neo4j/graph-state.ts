import type { Record as Neo4jRecord } from 'neo4j-driver';
import type { DatasetVersion } from '../../dataset/dataset.js';
import type { Ontology } from '../../ontology/ontology.js';
import type { Connection, ReadLimits } from './connection.js';
import { Labels, type Place, STATE_LABEL } from './labels.js';

export interface Served {
  readonly place: Place;
  readonly hash: string;
  readonly dataset: DatasetVersion;
}

/** What the database says of a graph. */
export interface GraphState {
  /** Where a whole dataset stands that is served, and which that is; none before an import is done. */
  readonly served: Served | undefined;
  /** Whether an import has begun, ever. */
  readonly isBegun: boolean;
  /** Whether an import has begun and not ended: it may have left something in the place that is not served. */
  readonly isUnfinished: boolean;
}

/** The names by which the statements know a graph's states. */
export const graphsOf = (ontology: Ontology): { readonly graph: string; readonly staging: string } => ({
  graph: new Labels(ontology).graph,
  staging: new Labels(ontology, 'staging').graph,
});

const STATES = `MATCH (s:${STATE_LABEL}) WHERE s.graph IN [$graph, $staging]
RETURN s.graph AS graph, s.hash AS hash, s.content AS content, s.version AS version, s.run AS run`;

/**
 * The statements on the state of a graph: of each place the hash of the dataset that is whole there and served, and which import is under
 * way. `$graph` and `$staging` are the labels of the graph in the two places, `$run` is the import.
 */
export const stateStatements = {
  read: STATES,

  /** Gives the import that was under way before, too. */
  begin: `MERGE (home:${STATE_LABEL} {graph: $graph})
WITH home, home.run AS former
SET home.run = $run
WITH former
${STATES}, former`,

  /** From now on one place is served, and the other is not. Gives no record where another import has begun meanwhile. */
  publish: {
    home: `MATCH (home:${STATE_LABEL} {graph: $graph, run: $run})
SET home.hash = $hash, home.content = $content, home.version = $version
WITH home
OPTIONAL MATCH (staging:${STATE_LABEL} {graph: $staging})
SET staging.hash = null
RETURN home.hash AS hash`,
    staging: `MATCH (home:${STATE_LABEL} {graph: $graph, run: $run})
MERGE (staging:${STATE_LABEL} {graph: $staging})
SET staging.hash = $hash, staging.content = $content, staging.version = $version, home.hash = null
RETURN staging.hash AS hash`,
  },

  /** The staging place is empty, and the import is done. */
  finish: `MATCH (home:${STATE_LABEL} {graph: $graph, run: $run})
SET home.run = null, home.writing = null
WITH home
OPTIONAL MATCH (staging:${STATE_LABEL} {graph: $staging})
DELETE staging
RETURN home.hash AS hash`,
} as const;

export async function readState(connection: Connection, ontology: Ontology, limits?: ReadLimits): Promise<GraphState> {
  return stateOf(await connection.read(stateStatements.read, graphsOf(ontology), limits), ontology);
}

/** The state that records tell of. */
export function stateOf(records: readonly Neo4jRecord[], ontology: Ontology): GraphState {
  const graphs = graphsOf(ontology);
  const servedAt = (place: Place, graph: string): Served | undefined => {
    const state = records.find((each) => each.get('graph') === graph);
    const hash = state?.get('hash');
    return hash ? { place, hash, dataset: { hash: state?.get('content'), version: state?.get('version') } } : undefined;
  };
  return {
    served: servedAt('home', graphs.graph) ?? servedAt('staging', graphs.staging),
    isBegun: records.length > 0,
    isUnfinished: records.some((record) => record.get('run') !== null),
  };
}
