import fc from 'fast-check';
import type { GraphQLEnumType, GraphQLSchema } from 'graphql';
import { graphFieldOf } from '../../src/execution/field.js';
import { type ItemType, itemTypeOf, storedNames } from '../../src/execution/order-by.js';

const DIRECTIONS = fc.constantFrom('ASC', 'DESC');

/** Orders, or keys of groups, that items of a type have. */
export function orderValue(schema: GraphQLSchema, type: ItemType, minLength: number): fc.Arbitrary<unknown> {
  const ordered = new Set((schema.getType('RelationshipType') as GraphQLEnumType).getValues().map(({ name }) => name));
  const related: fc.Arbitrary<unknown>[] = [];
  const counted: fc.Arbitrary<unknown>[] = [];
  for (const definition of Object.values(type.getFields())) {
    const field = graphFieldOf(definition);
    if (field?.kind !== 'relation' || field.hop.kind !== 'relationship' || !ordered.has(field.hop.type)) continue;
    const { type: relationship, direction } = field.hop;
    counted.push(DIRECTIONS.map((order) => ({ count: { type: relationship, direction, order } })));
    if (field.form !== 'one') continue;
    const by = value(itemTypeOf(definition.type));
    related.push(by.map((each) => ({ related: { type: relationship, direction, by: each } })));
  }
  const all = [
    value(type),
    ...(related.length > 0 ? [fc.oneof(...related)] : []),
    ...(counted.length > 0 ? [fc.oneof(...counted)] : []),
  ];
  return fc.array(fc.oneof(...all), { minLength, maxLength: 2 });
}

const value = (type: ItemType): fc.Arbitrary<unknown> =>
  fc
    .tuple(fc.constantFrom(...[...storedNames(type)].filter((name) => name !== 'id')), DIRECTIONS)
    .map(([name, direction]) => ({ [name]: direction }));
