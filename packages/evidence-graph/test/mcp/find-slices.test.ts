import { parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { findSlices } from '../../src/mcp/schema/find.js';
import { harbourGraph } from '../support/harbours.js';

const { schema } = harbourGraph('en', 'zh');
const coordinates = (words: string, first = 5) => findSlices(schema, words, first).slices.map(({ coordinate }) => coordinate);

describe('slices of the schema', () => {
  const asked: readonly (readonly [string, string])[] = [
    ['Ship.callsAt', 'Ship.callsAt'],
    ['ship.callsat', 'Ship.callsAt'],
    ['calls at', 'Ship.callsAt'],
    ['Harbour', 'Harbour'],
    ['harbours', 'Query.harbours'],
    ['silence question', 'Silence.question'],
    ['NOT_STATED', 'Assertion.NOT_STATED'],
    ['断言', 'Relationship.assertion'],
  ];
  it.each(asked)('are found by %s: %s', (words, coordinate) => {
    expect(coordinates(words)).toContain(coordinate);
  });

  it('tell the fields of an input type by its name alone', () => {
    expect(coordinates('ShipWhere', 50)).toContain('ShipWhere.name');
    expect(coordinates('ship name where', 50).filter((each) => each.startsWith('ShipWhere.'))).toEqual([]);
  });

  it('tell inherited fields once, at their interface', () => {
    expect(coordinates('description', 50)).toContain('Entity.description');
    expect(coordinates('description', 50)).not.toContain('Ship.description');
  });

  it('come with queries that are valid once filled', () => {
    const { slices } = findSlices(schema, 'ship harbour evidence section source ontology path', 15);
    expect(slices.length).toBe(15);
    for (const { coordinate, query } of slices) {
      if (query === undefined) continue;
      const filled = query.replaceAll(': …', ': 1');
      const errors = validate(schema, parse(filled)).map(({ message }) => message);
      expect([coordinate, filled, errors]).toEqual([coordinate, filled, []]);
    }
  });

  it('are none where no word is known', () => {
    expect(findSlices(schema, 'xylophone', 5)).toEqual({ total: 0, slices: [] });
  });
});
