import type {
  Dataset,
  NodeRecord,
  PropertyValues,
  RelationshipRecord,
} from '../../packages/evidence-graph/src/dataset/dataset.js';
import type { SourceFile } from '../../packages/evidence-graph/src/dataset/text.js';
import type { Properties } from '../../packages/evidence-graph/src/ontology/define.js';
import { storedIn } from '../../packages/evidence-graph/src/ontology/language.js';
import type { Ontology } from '../../packages/evidence-graph/src/ontology/ontology.js';
import { seedFile } from '../../packages/evidence-graph/test/support/library-seed.js';

/** Writes datasets as others would give them: records in one JSON file, or tables. */

type Values = Record<string, unknown>;

const propertiesOf = (ontology: Ontology, { type }: { type: string }): Properties =>
  ontology.types[type]?.properties ?? ontology.relationships[type]?.allProperties ?? {};

/** The ends, and the key that tells parallel ones apart. */
function endsOf({ id, from, to }: RelationshipRecord): Values {
  const [, key] = /^\w+\([^,]+,[^,]+,([^,]+)\)$/.exec(id) ?? [];
  return { from, to, ...(key === undefined ? {} : { key }) };
}

/** Properties as they are written, each localized one with all its languages. */
function written(ontology: Ontology, properties: Properties, values: PropertyValues): Values {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, { kind }]): [string, unknown][] => {
      if (kind !== 'localized') return values[name] === undefined ? [] : [[name, values[name]]];
      const texts = ontology.languages.flatMap((language) => {
        const text = values[storedIn(name, language)];
        return text === undefined ? [] : [[language, text] as const];
      });
      return texts.length === 0 ? [] : [[name, Object.fromEntries(texts)]];
    }),
  );
}

export function asRecords(ontology: Ontology, { nodes, relationships }: Dataset): SourceFile[] {
  const records = {
    nodes: nodes.map((node) => ({
      type: node.type,
      key: node.key,
      ...written(ontology, propertiesOf(ontology, node), node.properties),
    })),
    relationships: relationships.map((each) => ({
      type: each.type,
      ...endsOf(each),
      ...(each.evidence.length > 0 ? { evidence: each.evidence } : {}),
      ...written(ontology, propertiesOf(ontology, each), each.properties),
    })),
  };
  return [seedFile('records.json', JSON.stringify(records, null, '\t'))];
}

/** One table a type, named after it. */
export function asTables(ontology: Ontology, { nodes, relationships }: Dataset): SourceFile[] {
  const rowOf = (record: NodeRecord | RelationshipRecord, own: Values): Values => ({
    ...own,
    ...flat(written(ontology, propertiesOf(ontology, record), record.properties)),
  });
  const rows = [
    ...nodes.map((node) => [node.type, rowOf(node, { key: node.key })] as const),
    ...relationships.map((each) => [each.type, rowOf(each, { ...endsOf(each), evidence: each.evidence })] as const),
  ];
  return [...new Set(rows.map(([type]) => type))].map((type) =>
    seedFile(`${type}.csv`, tableOf(rows.filter(([other]) => other === type).map(([, row]) => row))),
  );
}

/** `{ name: { en: 'A' } }` as `{ name_en: 'A' }`. */
const flat = (values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.entries(value).map(([language, text]) => [`${name}_${language}`, text])
        : [[name, value]],
    ),
  );

function tableOf(rows: readonly Values[]): string {
  const columns = [...new Set(rows.flatMap(Object.keys))];
  return [columns, ...rows.map((row) => columns.map((column) => cellOf(row[column])))]
    .map((cells) => cells.map(quoted).join(','))
    .join('\r\n');
}

const cellOf = (value: unknown): string => (Array.isArray(value) ? value.join(';') : String(value ?? ''));

const quoted = (cell: string): string => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
