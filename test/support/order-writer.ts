import fc from 'fast-check';
import { type ItemType, relationsOf, sortableValues } from '../../src/execution/order-by.js';

const DIRECTIONS = fc.constantFrom('ASC', 'DESC');

/** Orders, or keys of groups, that items of a type have. */
export function orderValue(type: ItemType, minLength: number): fc.Arbitrary<unknown> {
  const relations = relationsOf(type);
  const counted = relations.map(({ name }) => DIRECTIONS.map((order) => ({ count: { field: name, order } })));
  const related = relations.flatMap(({ name, relation, target }) =>
    relation.form === 'one' ? [value(target).map((by) => ({ related: { field: name, by } }))] : [],
  );
  const kinds = [[value(type)], related, counted].filter((each) => each.length > 0).map((each) => fc.oneof(...each));
  return fc.array(fc.oneof(...kinds), { minLength, maxLength: 2 });
}

const value = (type: ItemType): fc.Arbitrary<unknown> =>
  fc
    .tuple(fc.constantFrom(...[...sortableValues(type).keys()].filter((name) => name !== 'id')), DIRECTIONS)
    .map(([name, direction]) => ({ [name]: direction }));
