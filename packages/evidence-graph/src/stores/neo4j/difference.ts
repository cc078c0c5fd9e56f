import { isDeepStrictEqual } from 'node:util';
import { isInt } from 'neo4j-driver';
import type { Records } from '../../dataset/records.js';
import type { Ontology } from '../../ontology/ontology.js';
import { batchesOf } from './batches.js';
import type { Connection } from './connection.js';
import { refuseForeignNodes } from './foreign-nodes.js';
import { readState } from './graph-state.js';
import { ImportStatements, STAMP } from './import-statements.js';
import { Labels } from './labels.js';
import { type RecordRow, RecordRows } from './record-rows.js';

/** What an import would do: the ids of what it would add, change and remove. */
export interface Difference {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

export interface GraphDifference {
  readonly nodes: Difference;
  readonly relationships: Difference;
}

const BATCH = 5_000;
/** Nobody waits for it but the operator. */
const PATIENT = { transactionTimeout: 600_000 };

/** Compares the graph that a database serves with a dataset. Reads only. */
export async function differenceOf(connection: Connection, ontology: Ontology, records: Records): Promise<GraphDifference> {
  const { served } = await readState(connection, ontology, PATIENT);
  const statements = new ImportStatements(ontology, new Labels(ontology, served?.place));
  const rows = new RecordRows(ontology, records);
  await refuseForeignNodes(connection, ontology);
  const compare = async <T>(
    all: Iterable<T>,
    rowOf: (record: T) => RecordRow,
    readText: string,
    idsText: string,
  ): Promise<Difference> => {
    const [added, changed]: [string[], string[]] = [[], []];
    const wanted = new Set<string>();
    for (const batch of batchesOf(all, BATCH)) {
      const expected = batch.map(rowOf);
      const read = await connection.read(readText, { rows: expected }, PATIENT);
      const stored = new Map(read.map((record) => [record.get('properties').id as string, record.get('properties')]));
      for (const { id, properties } of expected) {
        wanted.add(id);
        const found = stored.get(id);
        if (!found) added.push(id);
        else if (!isDeepStrictEqual(plain({ ...found, [STAMP]: undefined }), plain(properties))) changed.push(id);
      }
    }
    const ids = (await connection.read(idsText, {}, PATIENT)).map((record) => record.get('id') as string);
    return { added, changed, removed: ids.filter((id) => !wanted.has(id)).sort() };
  };
  return {
    nodes: await compare(records.nodes, (each) => rows.ofNode(each), statements.readNodes(), statements.nodeIds()),
    relationships: await compare(
      records.relationships,
      (each) => rows.ofRelationship(each),
      statements.readRelationships(),
      statements.relationshipIds(),
    ),
  };
}

/** With the driver's integers as numbers, whatever the order of the properties. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value, (_, each) => (isInt(each) ? each.toNumber() : each)));
