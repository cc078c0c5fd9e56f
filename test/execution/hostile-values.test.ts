import { isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ArticleGraph, articleGraph } from '../support/article-graph.js';
import { askHostile, faultOf, type Heed } from '../support/hostile-values.js';
import { type InputPlaces, inputPlaces } from '../support/input-places.js';

const seed = Number(process.env.PROPERTY_SEED ?? Date.now() % 2 ** 31);
/** Of the fields that differ in their types alone, each run tries others. */
const others = { which: seed % 8, of: 8 };

describe('hostile values', () => {
  let article: ArticleGraph;
  let places: InputPlaces[];
  beforeAll(async () => {
    article = await articleGraph();
    places = inputPlaces(article.graph.schema);
  });

  /** No field leads to the interface of all connections. */
  it('are tried at every place of the schema', () => {
    const types = Object.values(article.graph.schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
    const expected = types.flatMap((type) => {
      if (isInputObjectType(type)) return [[type.name, Object.keys(type.getFields())]];
      if (!isObjectType(type) && !(isInterfaceType(type) && type.name !== 'Connection')) return [];
      const fields = Object.values(type.getFields()).filter(({ args }) => args.length > 0);
      return fields.map((field) => [`${type.name}.${field.name}`, field.args.map(({ name }) => name)]);
    });
    const tried = places.map(({ name, variables }) => [name, variables.map((each) => each.name)]);
    expect(Object.fromEntries(tried)).toEqual(Object.fromEntries(expected));
  });

  it(`are refused or answered, whatever the place (PROPERTY_SEED=${seed})`, { timeout: 120_000 }, async () => {
    const faults: string[] = [];
    let answered = 0;
    const heed: Heed = (what, result) => {
      const fault = faultOf(result);
      if (fault) faults.push(`${what}: ${fault}`);
      if (result.data) answered += 1;
    };
    await askHostile(places, article.graph.execute, heed, others);
    expect(faults).toEqual([]);
    expect(answered).toBeGreaterThan(350);
  });
});
