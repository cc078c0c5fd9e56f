import Cypher from '@neo4j/cypher-builder';
import type { Ontology } from '../../ontology/ontology.js';
import { type Labels, STATE_LABEL } from './labels.js';

const { escapeLabel, escapeType } = Cypher.utils;

/** The statements that write do nothing once another import has begun: `$graph` is the graph's name, `$run` this import. */
const CURRENT = `MATCH (:${STATE_LABEL} {graph: $graph, run: $run})`;

/** As {@link CURRENT}, for one at a time: to write to the state takes its lock, behind which it is read anew. */
const ALONE = `MATCH (state:${STATE_LABEL} {graph: $graph})
SET state.writing = $run
WITH state WHERE properties(state).run = $run`;

/** The property by which every node and relationship names the dataset that last wrote it. */
export const STAMP = '_dataset';

interface Labelling {
  readonly labels: readonly string[];
  readonly labelsOf: Readonly<Record<string, readonly string[]>>;
}

/** The statements that write a graph in one place. Each touches only what has the graph's label there or lies between such nodes. */
export class ImportStatements {
  /** What {@link writeNodes} is given beside rows: all labels of the graph, and those of each type. */
  readonly labelling: Labelling;
  readonly #graph: string;
  readonly #types: string;

  constructor(ontology: Ontology, labels: Labels) {
    this.labelling = { labels: labels.all(), labelsOf: labels.ofEach() };
    this.#graph = escapeLabel(labels.graph);
    this.#types = Object.keys(ontology.relationships).map(escapeType).join('|');
  }

  /** Writes nodes of any type: a statement for each would have to be planned for each. */
  writeNodes(): string {
    return `${CURRENT}
UNWIND $rows AS row
MERGE (n:${this.#graph} {id: row.id})
REMOVE n:$([label IN labels(n) WHERE label IN $labels AND NOT label IN $labelsOf[row.properties.type]])
SET n = row.properties, n.${STAMP} = $hash, n:$($labelsOf[row.properties.type])
RETURN count(*) AS written`;
  }

  /** Writes relationships of one type. */
  writeRelationshipsOf(type: string): string {
    return `${CURRENT}
UNWIND $rows AS row
MATCH (a:${this.#graph} {id: row.from})
MATCH (b:${this.#graph} {id: row.to})
MERGE (a)-[r:${escapeType(type)} {id: row.id}]->(b)
SET r = row.properties, r.${STAMP} = $hash
RETURN count(*) AS written`;
  }

  /**
   * Writes relationships of any type, which takes longer, but is planned once for all types. Neo4j is slow to merge those whose type it does not
   * know beforehand, so they are looked for and created; only one statement at a time may, lest two create the same. A plan from when there were
   * few would look through all of them for each.
   */
  writeRelationships(): string {
    return `CYPHER replan=force ${ALONE}
UNWIND $rows AS row
MATCH (a:${this.#graph} {id: row.from})
MATCH (b:${this.#graph} {id: row.to})
OPTIONAL MATCH (a)-[known]->(b) WHERE type(known) = row.type AND known.id = row.id
FOREACH (_ IN CASE WHEN known IS NULL THEN [true] ELSE [] END |
  CREATE (a)-[r:$(row.type)]->(b)
  SET r = row.properties, r.${STAMP} = $hash
)
FOREACH (r IN CASE WHEN known IS NULL THEN [] ELSE [known] END |
  SET r = row.properties, r.${STAMP} = $hash
)
RETURN count(*) AS written`;
  }

  removeRelationships(): string {
    return `${CURRENT}
MATCH (:${this.#graph})-[r:${this.#types}]->(:${this.#graph})
WHERE coalesce(r.${STAMP}, '') <> $hash
WITH r LIMIT $size
DELETE r
RETURN count(*) AS written`;
  }

  /** Removes nodes. What other data in the database refers to leaves the graph, but stays for it, with its id. */
  removeNodes(): string {
    const labels = this.labelling.labels.map((label) => `:${escapeLabel(label)}`).join('');
    return `${CURRENT}
MATCH (n:${this.#graph})
WHERE coalesce(n.${STAMP}, '') <> $hash
WITH n LIMIT $size
WITH n, EXISTS { (n)--() } AS stays
FOREACH (node IN CASE WHEN stays THEN [n] ELSE [] END | REMOVE node${labels} SET node = {id: node.id})
FOREACH (node IN CASE WHEN stays THEN [] ELSE [n] END | DELETE node)
RETURN count(*) AS written, sum(CASE WHEN stays THEN 1 ELSE 0 END) AS released`;
  }

  readNodes(): string {
    return `UNWIND $rows AS row
MATCH (n:${this.#graph} {id: row.id})
RETURN properties(n) AS properties`;
  }

  readRelationships(): string {
    return `UNWIND $rows AS row
MATCH (:${this.#graph} {id: row.from})-[r:${this.#types} {id: row.id}]->(:${this.#graph} {id: row.to})
RETURN properties(r) AS properties`;
  }

  nodeIds(): string {
    return `MATCH (n:${this.#graph}) RETURN n.id AS id`;
  }

  relationshipIds(): string {
    return `MATCH (:${this.#graph})-[r:${this.#types}]->(:${this.#graph}) RETURN r.id AS id`;
  }
}
