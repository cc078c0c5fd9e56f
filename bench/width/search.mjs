import { getNamedType, isInputObjectType } from 'graphql';
import { randomOf } from '../neo4j/random.mjs';

const DEPTH = 9;

/** Looks for a condition that takes Neo4j longest to plan, of those that are let through: changes one part after the other, and keeps what is worse. */
export async function searchWorst({ schema, timeOf, milliseconds, seed = 'width' }) {
  const random = randomOf(seed);
  const type = schema.getType('EntityWhere');
  const operationOf = (where) => ({ source: SOURCE, variables: { where } });
  let worst = { where: {}, time: 0 };
  const start = performance.now();
  while (performance.now() - start < milliseconds) {
    const where = changed(worst.where, type, random);
    const time = await timeOf(operationOf(where));
    if (time > worst.time) worst = { where, time };
  }
  return { ...worst, operation: operationOf(worst.where) };
}

const SOURCE = 'query ($where: EntityWhere) { entities(first: 5, where: $where) { totalCount nodes { id } } }';

/** With one more condition, beside or round what is there. */
function changed(where, type, random) {
  const next = anyOf(type, DEPTH, random);
  switch (random(4)) {
    case 0:
      return { and: [where, next] };
    case 1:
      return { or: [where, next, { not: next }] };
    case 2:
      return { silences: { [pick(['some', 'all', 'none', 'single'], random)]: { about: { some: where } } } };
    default:
      return { and: [where, ...Array.from({ length: 5 }, () => anyOf(type, 3, random))] };
  }
}

/** A random condition of some depth. */
function anyOf(type, depth, random) {
  const fields = Object.values(type.getFields());
  const further = fields.filter(({ name, type: of }) => isFurther(of) && name !== 'not');
  const { name, type: of } = depth > 0 && further.length > 0 ? pick(further, random) : type.getFields().key;
  const inner = getNamedType(of);
  if (name === 'key') return { key: { ne: `x${random(9)}` } };
  if (name === 'and' || name === 'or') return { [name]: [anyOf(inner, depth - 1, random), anyOf(inner, depth - 1, random)] };
  if (!inner.name.endsWith('Match')) return { [name]: anyOf(inner, depth - 1, random) };
  const quantifier = pick(['some', 'all', 'none', 'single'], random);
  return { [name]: { [quantifier]: anyOf(getNamedType(inner.getFields().some.type), depth - 1, random) } };
}

const isFurther = (type) => isInputObjectType(getNamedType(type)) && /(Where|Match)$/.test(getNamedType(type).name);

const pick = (values, random) => values[random(values.length)];
