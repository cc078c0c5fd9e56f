import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodesCsv, relationshipsCsv } from '../../../packages/evidence-graph-explorer/src/export/csv.js';
import { emptyScene } from '../../../packages/evidence-graph-explorer/src/scene/scene.js';
import { options, qualifierCells, scene } from './sample.js';

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

/** The records as objects by the header, without the byte order mark. */
function table(text: string): Record<string, string | undefined>[] {
  expect(text.startsWith('\uFEFF')).toBe(true);
  const [header = [], ...rows] = read(text.slice(1));
  return rows.map((row) => {
    expect(row).toHaveLength(header.length);
    return Object.fromEntries(header.map((name, index) => [name, row[index]]));
  });
}

const guarded = (text: string): string => (/^[=+\-@＝＋－＠\t\r\n]/.test(text) ? `'${text}` : text);

describe('CSV', () => {
  it('has a row for every node', () => {
    expect(table(nodesCsv(scene, options))).toEqual(
      scene.nodes.map(({ id, type, name, assertion, ...rest }) => ({
        id,
        name_zh: guarded(name.zh),
        name_en: guarded(name.en),
        type,
        type_zh: options.typeLabel(type).zh,
        type_en: options.typeLabel(type).en,
        assertion,
        ...qualifierCells({ id, type, name, assertion, ...rest }),
      })),
    );
  });

  it('has a row for every relationship, with the names of its ends', () => {
    const nameOf = (id: string) => scene.nodes.find((node) => node.id === id)?.name ?? expect.fail(id);
    expect(table(relationshipsCsv(scene, options))).toEqual(
      scene.relationships.map(({ id, type, from, to, assertion, ...rest }) => ({
        id,
        source: from,
        source_zh: guarded(nameOf(from).zh),
        source_en: guarded(nameOf(from).en),
        type,
        type_zh: options.relationshipLabel(type).zh,
        type_en: options.relationshipLabel(type).en,
        assertion,
        ...qualifierCells({ id, type, from, to, assertion, ...rest }),
        target: to,
        target_zh: guarded(nameOf(to).zh),
        target_en: guarded(nameOf(to).en),
      })),
    );
  });

  it('has a header even where there is nothing', () => {
    expect(nodesCsv(emptyScene, options)).toBe(
      '\uFEFF"id","name_zh","name_en","type","type_zh","type_en","assertion","qualifiers_zh","qualifiers_en"\r\n',
    );
    expect(table(relationshipsCsv(emptyScene, options))).toEqual([]);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1+1'])('does not let %j run as a formula', (zh) => {
    const [node] = scene.nodes;
    const rows = table(nodesCsv({ nodes: node ? [{ ...node, name: { zh, en: '1-1=0' } }] : [], relationships: [] }, options));
    expect(rows).toMatchObject([{ name_zh: `'${zh}`, name_en: '1-1=0' }]);
  });

  it('reads back any name', () => {
    const unit = fc.oneof(fc.constantFrom(...'",\r\n=\'; '), fc.string({ minLength: 1, maxLength: 1, unit: 'binary' }));
    fc.assert(
      fc.property(fc.string({ unit }), fc.string({ unit }), (zh, en) => {
        const nodes = scene.nodes.slice(0, 1).map((node) => ({ ...node, name: { zh, en } }));
        expect(table(nodesCsv({ nodes, relationships: [] }, options))).toMatchObject([
          { name_zh: guarded(zh), name_en: guarded(en) },
        ]);
      }),
    );
  });
});
