import { isDateTime } from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { defineOntology } from '../../src/ontology/define-ontology.js';
import { definersIn } from '../../src/ontology/definers.js';
import { Instants } from '../../src/stores/neo4j/instants.js';

const { dateTime, node, string } = definersIn('en');

const [FIRST, LEAP] = ['2022-09-26T18:58:58Z', '2016-12-31T23:59:60Z'];

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

  it('are read by their texts', () => {
    expect(['sentAt', 'readAt', 'key'].map((name) => instants.textOf(name))).toEqual(['_sentAtText', '_readAtText', 'key']);
  });

  it('stay texts where their name means something else in another type', () => {
    expect([instants.textOf('at'), instants.encode('at', FIRST)]).toEqual(['at', undefined]);
  });

  it('are values of their own, unless they are leap seconds', () => {
    const { sentAt, _sentAtText } = instants.encode('sentAt', FIRST) ?? {};
    expect([isDateTime(sentAt ?? {}), String(sentAt), _sentAtText]).toEqual([true, FIRST, FIRST]);
    expect(instants.encode('sentAt', LEAP)).toEqual({ sentAt: LEAP, _sentAtText: LEAP });
    expect(String(instants.encode('readAt', [FIRST, FIRST])?.readAt)).toBe(`${FIRST},${FIRST}`);
    expect(instants.encode('readAt', [FIRST, LEAP])?.readAt).toEqual([FIRST, LEAP]);
  });
});
