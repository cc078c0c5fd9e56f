import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExportedGraph, ExportedNode } from '../../../src/export/index.js';
import { jsonLd } from '../../../src/export/rdf/json-ld.js';
import { nQuads } from '../../../src/export/rdf/n-quads.js';
import { turtle } from '../../../src/export/rdf/turtle.js';
import { emptyGraph, graph, graphOf, nodes, whole } from '../sample.js';
import { triplesOfJsonLd, triplesOfText } from './triples.js';

const [book] = nodes as readonly [ExportedNode];

const valued = (value: string | number | boolean): ExportedGraph =>
  graphOf({ nodes: [{ ...book, properties: { ...book.properties, price: value } }], relationships: [] });

const named = (text: string): ExportedGraph => graphOf({ nodes: [{ ...book, name: { zh: text, en: text } }], relationships: [] });

describe.each([
  ['Turtle', 'text/turtle', turtle],
  ['N-Quads', 'application/n-quads', nQuads],
] as const)('%s', (_, format, write) => {
  const triples = async (given: ExportedGraph): Promise<string[]> => triplesOfText(await whole(write(given)), format);
  const sorted = async (all: Promise<string[]>): Promise<string[]> => (await all).sort();

  it.each([
    ['the whole sample', graph],
    ['a graph without nodes', emptyGraph],
    ['a graph without an IRI', { ...graph, iri: undefined }],
    ['an IRI that is none', { ...graph, iri: 'https://host/a b<c>"d"/' }],
    ['a fraction', valued(0.1)],
    ['a large number', valued(1.5e300)],
    ['a number below zero', valued(-42)],
    ['zero', valued(0)],
  ])('tells of %s what JSON-LD tells', async (_, given) => {
    const expected = await sorted(triplesOfJsonLd(await whole(jsonLd(given))));
    expect(expected.length).toBeGreaterThan(10);
    expect(await sorted(triples(given))).toEqual(expected);
  });

  it('keeps every text as it is', async () => {
    const unit = fc.oneof(
      fc.constantFrom('"', '\\', '\n', '\r', '\t', '\0', '\u2028', "'", '\\u0041', '<', '^^', '@en'),
      fc.string({ unit: 'grapheme' }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(unit), async (pieces) => {
        const text = pieces.join('');
        const found = await triples(named(text));
        expect(found).toContain(`https://library.example/id/${book.id} http://www.w3.org/2000/01/rdf-schema#label ${text}@en`);
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    [27, '2.7E1'],
    [96.9, '9.69E1'],
    [0.5, '5.0E-1'],
    [-1.5e300, '-1.5E300'],
  ])('writes the number %s as %s', async (number, form) => {
    expect(await whole(write(valued(number)))).toMatch(new RegExp(`price>? "?${form.replaceAll('.', '\\.')}[ "]`));
  });

  it('reads no further than it has written', async () => {
    let read = 0;
    function* endless(): Generator<ExportedNode> {
      for (;;) yield { ...book, id: `Book:${read++}` };
    }
    for await (const piece of write({ ...graph, nodes: endless })) if (piece.includes('Book:99')) break;
    expect(read).toBe(100);
  });
});

describe('N-Quads', () => {
  it('are N-Triples, a triple a line', async () => {
    const text = await whole(nQuads(graph));
    expect(triplesOfText(text, 'application/n-triples').length).toBeGreaterThan(100);
    for (const line of text.trimEnd().split('\n')) expect(line).toMatch(/^<\S+> <\S+> .* \.$/);
  });
});
