import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { BETWEEN, BETWEEN_TERMS, type Column } from '../../export/columns.js';
import { nodeTable, relationshipTable } from '../../export/csv.js';
import { cellText } from '../../export/csv-text.js';
import type { ExportedEvidence, ExportedItem, ExportedNode, ExportedRelationship, Scalar, Value } from '../../export/index.js';
import { parted } from '../../export/joined.js';
import type { PropertyTerm, RelationshipTerm, Vocabulary } from '../../export/vocabulary.js';
import { typeNameIn } from '../../ontology/ontology.js';
import type { ReadGraph } from './compare.js';

/** What the folder of an export as CSV tells; undefined where it is none. */
export async function readTables(folder: string): Promise<ReadGraph | undefined> {
  const read = (name: string): Promise<string> => readFile(join(folder, name), 'utf8');
  const described = await read('datapackage.json').then(describedIn, () => NOTHING);
  return described.graph && toldIn(described, await read('nodes.csv'), await read('relationships.csv'));
}

/** What both tables of an export tell, by the words of its package. */
export function toldIn({ graph, version }: Described, nodes: string, relationships: string): ReadGraph | undefined {
  if (!graph) return undefined;
  const about = { vocabulary: graph, nodes: () => [], relationships: () => [] };
  const ofNodes = new ItemReader(nodeTable(about, {}), graph.types, graph);
  const ofRelationships = new ItemReader(relationshipTable(about, {}), graph.relationshipTypes, graph);
  const items = [
    ...rowsOf(nodes).map((row) => nodeIn(row, ofNodes)),
    ...rowsOf(relationships).map((row) => relationshipIn(row, ofRelationships)),
  ];
  return { told: new Map(items.map((item) => [item.id, item])), version: version ?? null };
}

/** What the export tells of its tables; a folder of a dataset has no `graph`. */
interface Described {
  readonly version?: string;
  readonly graph?: Vocabulary;
}

const NOTHING: Described = {};

/** What is no package of an export may be one of a dataset, whose reader says what is wrong with it. */
function describedIn(text: string): Described {
  try {
    const described: Described | null = JSON.parse(text);
    return Array.isArray(described?.graph?.types) ? (described as Described) : NOTHING;
  } catch {
    return NOTHING;
  }
}

type Row = Readonly<Record<string, string>>;

const rowsOf = (text: string): Row[] =>
  parse(text, { bom: true, columns: true, record_delimiter: '\r\n', cast: (cell) => cellText(cell) });

function nodeIn(row: Row, reader: ItemReader<ExportedNode>): ExportedNode {
  return { ...reader.read(row, row.node_type), name: reader.textIn(row, 'name') };
}

function relationshipIn(row: Row, reader: ItemReader<ExportedRelationship>): ExportedRelationship {
  const end = (id = '', name: string) => ({ id, type: typeNameIn(id), name: reader.textIn(row, name) });
  return {
    ...reader.read(row, row.relationship_type),
    label: reader.textIn(row, 'says'),
    from: end(row.Source, 'source'),
    to: end(row.Target, 'target'),
  };
}

/** Reads what the columns of one table have written. */
class ItemReader<T extends ExportedItem> {
  constructor(
    private readonly columns: readonly Column<T>[],
    private readonly types: readonly RelationshipTerm[],
    private readonly vocabulary: Vocabulary,
  ) {}

  read(row: Row, type = ''): ExportedItem {
    return { id: row.Id ?? '', type, properties: this.#properties(row, type), qualifiers: [], evidence: evidenceIn(row) };
  }

  /** A text in each language in which it is there. */
  textIn(row: Row, name: string): Record<string, string> {
    return Object.fromEntries(
      this.vocabulary.languages.flatMap((language) => {
        const text = row[`${name}_${language}`];
        return text ? [[language, text]] : [];
      }),
    );
  }

  #properties(row: Row, type: string): Record<string, Value> {
    const terms = this.types.find(({ name }) => name === type)?.properties ?? [];
    const values: Record<string, Value> = {};
    for (const { name: column, property } of this.columns) {
      const term = terms.find(({ name }) => name === property?.name);
      const cell = row[column];
      if (!property || !term || !cell || term.isLocalized !== 'language' in property) continue;
      const { name, language } = property;
      values[name] = language ? { ...(values[name] as object), [language]: cell } : valueIn(cell, term);
    }
    return values;
  }
}

function valueIn(cell: string, { valueType, isList }: PropertyTerm): Value {
  const scalar = (text: string): Scalar => {
    if (valueType === 'Boolean') return text === 'true';
    return valueType === 'Int' || valueType === 'Float' ? Number(text) : text;
  };
  return isList ? parted(cell, BETWEEN).map(scalar) : scalar(cell);
}

function evidenceIn(row: Row): ExportedEvidence[] {
  const [ids, sections, spans] = [row.evidence, row.sections, row.spans].map((cell = '') => parted(cell, BETWEEN));
  const terms = parted(row.terms ?? '', BETWEEN_TERMS);
  return (ids ?? []).map((id, index) => {
    const [start = 0, end = 0] = (spans?.[index] ?? '').split('-').map(Number);
    const section = { id: sections?.[index] ?? '', name: {} };
    return { id, start, end, exact: terms[index] ?? '', passage: null, section, source: { name: {} } };
  });
}
