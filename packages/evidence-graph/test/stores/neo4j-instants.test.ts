import Cypher from '@neo4j/cypher-builder';
import { describe, expect, it } from 'vitest';
import { defineOntology } from '../../src/ontology/define-ontology.js';
import { definersIn } from '../../src/ontology/definers.js';
import { encodeInstant, Instants } from '../../src/stores/neo4j/instants.js';

const { dateTime, node, string } = definersIn('en');

/** What a statement reads of a property. */
const read = (instants: Instants, name: string): string =>
  new Cypher.Return(instants.read(name, new Cypher.NamedNode('n').property(name))).build().cypher;

describe('instants in Neo4j', () => {
  const type = (plural: string, properties: Parameters<typeof node>[0]['properties'] = {}) =>
    node({ label: ['A type'], description: ['A type.'], plural, implements: [], properties });
  const instants = new Instants(
    defineOntology({
      name: 'Times',
      languages: ['en'],
      interfaces: {},
      nodes: {
        Letter: type('letters', {
          sentAt: dateTime('Sent', 'When it was sent.'),
          readAt: dateTime('Read', 'When it was read.', { list: true }),
          at: dateTime('At', 'When.'),
        }),
        Place: type('places', { at: string('At', 'Where.') }),
      },
      relationships: {},
      relationshipProperties: {},
    }),
  );

  it('are read as texts', () => {
    expect(read(instants, 'sentAt')).toBe('RETURN toString(n.sentAt)');
    expect(read(instants, 'readAt')).toMatch(/^RETURN \[var0 IN n\.readAt \| toString\(var0\)\]$/);
  });

  it('stay texts where their name means something else in another type', () => {
    expect(read(instants, 'at')).toBe('RETURN n.at');
    expect(instants.names).toEqual(['readAt', 'sentAt']);
  });

  it('are values of their own, unless they are leap seconds', () => {
    const [first, leap] = ['2022-09-26T18:58:58Z', '2016-12-31T23:59:60Z'];
    expect(String(encodeInstant(first))).toBe(first);
    expect(encodeInstant(leap)).toBe(leap);
    expect((encodeInstant([first, first]) as unknown[]).map(String)).toEqual([first, first]);
    expect(encodeInstant([first, leap])).toEqual([first, leap]);
  });
});
