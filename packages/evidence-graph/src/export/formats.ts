import { nodesCsv, relationshipsCsv } from './csv.js';
import { cypher } from './cypher.js';
import { dataPackage } from './data-package.js';
import { gexf } from './gexf.js';
import { graphml } from './graphml.js';
import { json, jsonLines } from './json.js';
import type { ExportedGraph, WriteOptions } from './model.js';
import { jsonLd } from './rdf/json-ld.js';
import { nQuads } from './rdf/n-quads.js';
import { turtle } from './rdf/turtle.js';

/** A format in which a graph can be written, as one or more files of text in UTF-8. */
export interface ExportFormat {
  readonly name: string;
  /** What it is for, in a few words. */
  readonly description: string;
  readonly files: readonly ExportFile[];
}

export interface ExportFile {
  readonly name: string;
  readonly mediaType: string;
  /** The text, piece by piece. */
  write(graph: ExportedGraph, options: WriteOptions): AsyncIterable<string>;
}

export const oneFile = (name: string, description: string, file: ExportFile): ExportFormat => ({
  name,
  description,
  files: [file],
});

export const TURTLE = 'text/turtle;charset=utf-8';

export const exportFormats: readonly ExportFormat[] = [
  {
    name: 'csv',
    description: 'two tables, of nodes and of relationships, for Gephi, pandas and spreadsheets, and what their columns are',
    files: [
      { name: 'nodes.csv', mediaType: 'text/csv;charset=utf-8', write: nodesCsv },
      { name: 'relationships.csv', mediaType: 'text/csv;charset=utf-8', write: relationshipsCsv },
      { name: 'datapackage.json', mediaType: 'application/json', write: dataPackage },
    ],
  },
  oneFile('gexf', 'GEXF 1.3, for Gephi and networkx', { name: 'graph.gexf', mediaType: 'application/gexf+xml', write: gexf }),
  oneFile('graphml', 'GraphML, for yEd, networkx and igraph', {
    name: 'graph.graphml',
    mediaType: 'application/graphml+xml',
    write: graphml,
  }),
  oneFile('json-ld', 'JSON-LD 1.1, linked data', { name: 'graph.jsonld', mediaType: 'application/ld+json', write: jsonLd }),
  oneFile('turtle', 'Turtle, linked data for reading', { name: 'graph.ttl', mediaType: TURTLE, write: turtle }),
  oneFile('n-quads', 'N-Quads, linked data a line a triple', {
    name: 'graph.nq',
    mediaType: 'application/n-quads',
    write: nQuads,
  }),
  oneFile('json', 'one JSON document', { name: 'graph.json', mediaType: 'application/json', write: json }),
  oneFile('jsonl', 'JSON Lines, a record a line', { name: 'graph.jsonl', mediaType: 'application/jsonl', write: jsonLines }),
  oneFile('cypher', 'statements of Cypher, for any Neo4j', {
    name: 'graph.cypher',
    mediaType: 'text/plain;charset=utf-8',
    write: cypher,
  }),
];
