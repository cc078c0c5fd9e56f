import { isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ArticleGraph, articleGraph } from '../support/article-graph.js';
import { askHostile, faultOf } from '../support/hostile-values.js';
import { type InputPlaces, inputPlaces } from '../support/input-places.js';

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

  it('are refused or answered, whatever the place', { timeout: 120_000 }, async () => {
    const faults: string[] = [];
    let answered = 0;
    await askHostile(places, article.graph.execute, (what, result) => {
      const fault = faultOf(result);
      if (fault) faults.push(`${what}: ${fault}`);
      if (result.data) answered += 1;
    });
    expect(faults).toEqual([]);
    expect(answered).toBeGreaterThan(1_500);
  });
});
