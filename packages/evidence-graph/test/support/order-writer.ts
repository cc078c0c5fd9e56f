import fc from 'fast-check';
import { type ItemType, type ListItems, relationsOf, sortableValues } from '../../src/execution/order-by.js';

/** A key of an order as a client gives it, such as `{ pages: 'ASC' }`. */
export type OrderInput = Readonly<Record<string, unknown>>;

const DIRECTIONS = fc.constantFrom('ASC', 'DESC');

/** Orders, or keys of groups, that the items of a list have; some name a key twice, turned round or not. */
export function orderValue(items: ListItems, minLength: number, maxLength = 2): fc.Arbitrary<OrderInput[]> {
  const keys = fc.array(orderKey(items), { minLength, maxLength });
  return fc.tuple(keys, fc.boolean(), fc.integer({ min: 0, max: 3 })).map(([all, isTurned, repeat]) => {
    const repeated = all[repeat];
    if (!repeated || all.length === maxLength) return all;
    return [...all, isTurned ? turned(repeated) : repeated];
  });
}

function orderKey({ type, relationship }: ListItems): fc.Arbitrary<OrderInput> {
  const relations = relationsOf(type);
  const counted = relations.map(({ name }) => DIRECTIONS.map((order) => ({ count: { field: name, order } })));
  const related = relations.flatMap(({ name, relation, target }) =>
    relation.form === 'one' ? [value(target).map((by) => ({ related: { field: name, by } }))] : [],
  );
  const over = relationship ? [value(relationship).map((by) => ({ relationship: by }))] : [];
  const kinds = [[value(type)], over, related, counted].filter((each) => each.length > 0);
  return fc.oneof(...kinds.map((each) => fc.oneof(...each)));
}

const value = (type: ItemType): fc.Arbitrary<OrderInput> =>
  fc
    .tuple(fc.constantFrom(...[...sortableValues(type).keys()].filter((name) => name !== 'id')), DIRECTIONS)
    .map(([name, direction]) => ({ [name]: direction }));

/** The key in the other direction, wherever in it the direction stands. */
function turned(key: OrderInput): OrderInput {
  const turn = (given: unknown): unknown => {
    if (given === 'ASC' || given === 'DESC') return given === 'ASC' ? 'DESC' : 'ASC';
    return typeof given === 'object' && given !== null ? turned(given as OrderInput) : given;
  };
  return Object.fromEntries(Object.entries(key).map(([name, given]) => [name, turn(given)]));
}
