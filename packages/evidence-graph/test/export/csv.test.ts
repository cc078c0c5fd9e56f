import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodesCsv, relationshipsCsv } from '../../src/export/csv.js';
import { cellText } from '../../src/export/csv-text.js';
import type { ExportedNode } from '../../src/export/index.js';
import { joined, parted } from '../../src/export/joined.js';
import { qualified } from '../../src/export/qualifiers.js';
import { emptyGraph, graph, graphOf, nodes, ownCells, relationships, sharedCells, vocabulary, whole } from './sample.js';

/** RFC 4180, section 2: records end with CRLF, cells may be quoted, a quote within is doubled. */
function read(text: string): string[][] {
  const records: string[][] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  let record: string[] = [];
  while (cell.lastIndex < text.length) {
    const [, quoted, plain, end] = cell.exec(text) ?? expect.fail('no CSV');
    record.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') {
      records.push(record);
      record = [];
    }
  }
  return records;
}

/** The records by the header, without the byte order mark and what is empty. */
function table(text: string): Record<string, string>[] {
  expect([text.startsWith('\uFEFF'), text.lastIndexOf('\uFEFF')]).toEqual([true, 0]);
  const [header = [], ...rows] = read(text.slice(1));
  return rows.map((row) => {
    expect(row).toHaveLength(header.length);
    const cells = header.map((name, index) => [name, row[index] ?? ''] as const);
    return Object.fromEntries(cells.filter(([, cell]) => cell !== ''));
  });
}

const guarded = (text: unknown): string =>
  /^[=+\-@＝＋－＠\t\r\n]/.test(String(text)) && text !== '-1' ? `'${text}` : String(text);
const guardedAll = (cells: object) => Object.fromEntries(Object.entries(cells).map(([name, text]) => [name, guarded(text)]));

describe('CSV', () => {
  it('has a row for every node, as Gephi takes it', async () => {
    expect(table(await whole(nodesCsv(graph, {})))).toEqual(
      nodes.map((node) => {
        const label = vocabulary.types.find(({ name }) => name === node.type)?.label;
        return guardedAll({
          Id: node.id,
          Label: node.name.zh,
          name_zh: node.name.zh,
          name_en: node.name.en,
          node_type: node.type,
          node_type_zh: label?.zh,
          node_type_en: label?.en,
          ...sharedCells(node),
          ...ownCells(node),
        });
      }),
    );
  });

  it('has a row for every relationship, with the names of its ends', async () => {
    expect(table(await whole(relationshipsCsv(graph, { language: 'en' })))).toEqual(
      relationships.map((each) =>
        guardedAll({
          Source: each.from.id,
          Target: each.to.id,
          Type: 'Directed',
          Id: each.id,
          Label: qualified(each.label.en as string, each.qualifiers, 'en'),
          source_zh: each.from.name.zh,
          source_en: each.from.name.en,
          target_zh: each.to.name.zh,
          target_en: each.to.name.en,
          relationship_type: each.type,
          relationship_type_zh: `关系&${each.type}`,
          relationship_type_en: `relation ${each.type}`,
          says_zh: each.label.zh,
          says_en: each.label.en,
          ...sharedCells(each),
          ...ownCells(each),
        }),
      ),
    );
  });

  it('names no column twice, whatever the capitals', async () => {
    const own = { ...vocabulary.types[0], properties: ['ID', 'Type', 'name_zh', 'evidence', 'id_'].map(propertyOf) };
    const clashing = { ...emptyGraph, vocabulary: { ...vocabulary, types: [own as (typeof vocabulary.types)[number]] } };
    const [header = []] = read((await whole(nodesCsv(clashing, {}))).slice(1));
    expect(new Set(header.map((name) => name.toLowerCase())).size).toBe(header.length);
    expect(header).toEqual(expect.arrayContaining(['Id', 'ID_', 'Type_', 'name_zh_', 'evidence_', 'id__']));
  });

  it('has a header even where there is nothing', async () => {
    const text = await whole(nodesCsv(emptyGraph, {}));
    expect(text).toMatch(/^\uFEFF"Id","Label","name_zh","name_en","node_type",.*"quotes",.*\r\n$/);
    expect(table(await whole(relationshipsCsv(emptyGraph, {})))).toEqual([]);
  });

  const named = async (name: ExportedNode['name']) =>
    table(await whole(nodesCsv(graphOf({ nodes: [{ ...(nodes[0] as ExportedNode), name }] }), {})));

  it('parts what it has joined', () => {
    const text = fc.string({ unit: fc.constantFrom(...`a;| ["`), minLength: 1 });
    fc.assert(
      fc.property(fc.array(text), (texts) => {
        expect(parted(joined(texts, '; '), '; ')).toEqual(texts);
      }),
    );
  });

  it.each(["'=1", "''=1", "'x", '=1', '-1', "'"])('gives back the text of the cell of %j', async (zh) => {
    const [row] = await named({ zh, en: 'x' });
    expect(cellText(row?.name_zh ?? '')).toBe(zh);
  });

  it.each(['=1+1', '+1', '-1+1', '@SUM(A1)', '\t=1', '\r=1', '＝1+1'])('does not let %j run as a formula', async (zh) => {
    expect(await named({ zh, en: '1-1=0' })).toMatchObject([{ name_zh: `'${zh}`, name_en: '1-1=0' }]);
  });

  it('leaves numbers below zero as they are', async () => {
    expect(await named({ zh: '-1', en: '-2.80' })).toMatchObject([{ name_zh: '-1', name_en: '-2.80' }]);
  });

  it('reads back any name', async () => {
    const unit = fc.oneof(fc.constantFrom(...'",\r\n=\'; '), fc.string({ minLength: 1, maxLength: 1, unit: 'binary' }));
    const text = fc.string({ unit }).map((inner) => `x${inner}`);
    await fc.assert(
      fc.asyncProperty(text, text, async (zh, en) => {
        expect(await named({ zh, en })).toMatchObject([{ name_zh: zh, name_en: en }]);
      }),
    );
  });
});

const propertyOf = (name: string) => ({
  name,
  label: { en: name },
  valueType: 'String',
  isLocalized: false,
  isList: false,
  default: null,
});
