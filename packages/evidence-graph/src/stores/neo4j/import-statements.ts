import Cypher from '@neo4j/cypher-builder';
import type { Ontology } from '../../ontology/ontology.js';
import { type Labels, STATE_LABEL } from './labels.js';

const { escapeLabel, escapeType } = Cypher.utils;

/** The statements that write do nothing once another import has begun: `$graph` is the graph's name, `$run` this import. */
const CURRENT = `MATCH (:${STATE_LABEL} {graph: $graph, run: $run})`;

/** The property by which every node and relationship names the dataset that last wrote it. */
export const STAMP = '_dataset';

/** The statements that write a graph in one place. Each touches only what has the graph's label there or lies between such nodes. */
export class ImportStatements {
  readonly #graph: string;
  readonly #labels: readonly string[];
  readonly #types: string;

  constructor(
    ontology: Ontology,
    private readonly labels: Labels,
  ) {
    this.#graph = escapeLabel(labels.graph);
    this.#labels = labels.all();
    this.#types = Object.keys(ontology.relationships).map(escapeType).join('|');
  }

  writeNodes(type: string): string {
    const labels = this.labels.of(type);
    const others = this.#labels.filter((label) => !labels.includes(label));
    const strip = others.length > 0 ? `REMOVE n${others.map((label) => `:${escapeLabel(label)}`).join('')}\n` : '';
    return `${CURRENT}
UNWIND $rows AS row
MERGE (n:${this.#graph} {id: row.id})
${strip}SET n = row.properties, n.${STAMP} = $hash${labels.map((label) => `, n:${escapeLabel(label)}`).join('')}
RETURN count(*) AS written`;
  }

  writeRelationships(type: string): string {
    return `${CURRENT}
UNWIND $rows AS row
MATCH (a:${this.#graph} {id: row.from})
MATCH (b:${this.#graph} {id: row.to})
MERGE (a)-[r:${escapeType(type)} {id: row.id}]->(b)
SET r = row.properties, r.${STAMP} = $hash
RETURN count(*) AS written`;
  }

  removeRelationships(): string {
    return `${CURRENT}
MATCH (:${this.#graph})-[r:${this.#types}]->(:${this.#graph})
WHERE coalesce(r.${STAMP}, '') <> $hash
WITH r LIMIT $size
DELETE r
RETURN count(*) AS removed`;
  }

  /** Removes nodes to which nothing else in the database refers. */
  removeNodes(): string {
    return `${CURRENT}
MATCH (n:${this.#graph})
WHERE coalesce(n.${STAMP}, '') <> $hash AND NOT EXISTS { (n)--() }
WITH n LIMIT $size
DELETE n
RETURN count(*) AS removed`;
  }

  /** What other data refers to leaves the graph, but stays for it, with its id. */
  releaseNodes(): string {
    const labels = this.#labels.map((label) => `:${escapeLabel(label)}`).join('');
    return `${CURRENT}
MATCH (n:${this.#graph})
WHERE coalesce(n.${STAMP}, '') <> $hash
WITH n LIMIT $size
WITH n, n.id AS id
REMOVE n${labels}
SET n = {id: id}
RETURN count(*) AS removed`;
  }

  readNodes(): string {
    return `UNWIND $rows AS row
MATCH (n:${this.#graph} {id: row.id})
RETURN properties(n) AS properties`;
  }

  readRelationships(type: string): string {
    return `UNWIND $rows AS row
MATCH (:${this.#graph} {id: row.from})-[r:${escapeType(type)} {id: row.id}]->(:${this.#graph} {id: row.to})
RETURN properties(r) AS properties`;
  }

  nodeIds(): string {
    return `MATCH (n:${this.#graph}) RETURN n.id AS id`;
  }

  relationshipIds(): string {
    return `MATCH (:${this.#graph})-[r:${this.#types}]->(:${this.#graph}) RETURN r.id AS id`;
  }
}
