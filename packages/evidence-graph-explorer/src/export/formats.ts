import type { Localized, Scene } from '../scene/scene.js';
import { nodesCsv, relationshipsCsv } from './csv.js';
import { gexf } from './gexf.js';
import { graphml } from './graphml.js';
import { json } from './json.js';
import { jsonLd } from './json-ld.js';
import { messages } from './messages.js';
import type { ExportOptions } from './options.js';
import { svg } from './svg.js';

/** A format in which what is shown can be saved as a text file in UTF-8. */
export interface ExportFormat {
  readonly id: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly label: Localized;
  write(scene: Scene, options: ExportOptions): string;
}

export const formats: readonly ExportFormat[] = [
  { id: 'svg', fileName: 'graph.svg', mediaType: 'image/svg+xml', label: messages.svg, write: svg },
  { id: 'gexf', fileName: 'graph.gexf', mediaType: 'application/gexf+xml', label: messages.gexf, write: gexf },
  { id: 'graphml', fileName: 'graph.graphml', mediaType: 'application/graphml+xml', label: messages.graphml, write: graphml },
  { id: 'nodes-csv', fileName: 'nodes.csv', mediaType: 'text/csv;charset=utf-8', label: messages.nodesCsv, write: nodesCsv },
  {
    id: 'relationships-csv',
    fileName: 'relationships.csv',
    mediaType: 'text/csv;charset=utf-8',
    label: messages.relationshipsCsv,
    write: relationshipsCsv,
  },
  { id: 'json', fileName: 'graph.json', mediaType: 'application/json', label: messages.json, write: json },
  { id: 'json-ld', fileName: 'graph.jsonld', mediaType: 'application/ld+json', label: messages.jsonLd, write: jsonLd },
];
