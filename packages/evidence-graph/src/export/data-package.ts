import { textIn } from '../ontology/language.js';
import type { Column } from './columns.js';
import { nodeTable, relationshipTable } from './csv.js';
import { factsOf } from './json.js';
import { languageIn } from './language-in.js';
import type { ExportedGraph, WriteOptions } from './model.js';

const TYPES: Readonly<Record<Column<never>['type'], string>> = {
  string: 'string',
  integer: 'integer',
  double: 'number',
  boolean: 'boolean',
};

/** What stands in both tables, as a Data Package of Frictionless: the types of columns, which of them refer to nodes, and the words of the graph. */
export async function* dataPackage(graph: ExportedGraph, options: WriteOptions): AsyncGenerator<string> {
  const table = (name: string, columns: readonly Column<never>[], more: object = {}): object => ({
    name,
    path: `${name}.csv`,
    profile: 'tabular-data-resource',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      fields: columns.map((column) => ({ name: column.name, type: TYPES[column.type] })),
      primaryKey: ['Id'],
      ...more,
    },
  });
  const toNodes = (field: string): object => ({ fields: [field], reference: { resource: 'nodes', fields: ['Id'] } });
  const facts = await factsOf(graph);
  const { version, hash } = facts;
  const described = {
    profile: 'tabular-data-package',
    name: 'graph',
    title: textIn(graph.vocabulary.title, languageIn(graph, options)),
    ...(version ? { version } : {}),
    ...(hash ? { hash: `sha256:${hash}` } : {}),
    resources: [
      table('nodes', nodeTable(graph, options)),
      table('relationships', relationshipTable(graph, options), { foreignKeys: ['Source', 'Target'].map(toNodes) }),
    ],
  };
  const [head] = JSON.stringify(described, null, 2).split(/\n}$/);
  const words = `  ${JSON.stringify('graph')}: ${JSON.stringify(facts)}`; // on one line: it is for programs
  yield `${head},\n${words}\n}\n`;
}
