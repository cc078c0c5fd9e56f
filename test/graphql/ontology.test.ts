import {
  assertEnumType,
  type ExecutionResult,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  validate,
} from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../packages/evidence-graph/src/graph/create-graph.js';
import type { EntityType } from '../../packages/evidence-graph/src/ontology/ontology.js';
import { MemoryStore } from '../../packages/evidence-graph/src/stores/memory/memory-store.js';
import { libraryOntology } from '../../packages/evidence-graph/test/support/library-ontology.js';
import { spyOn } from '../../packages/evidence-graph/test/support/spying-store.js';
import { createGraph, createMemoryGraph } from '../../src/graph.js';
import { ontology } from '../../src/ontology/index.js';
import type { Answer } from '../examples/answers.js';
import { type ArticleGraph, articleGraph } from '../support/article-graph.js';
import { libraryGraph } from '../support/other-graphs.js';

let article: ArticleGraph;
/** The whole answer, as a client without introspection has it. */
let known: Answer;
beforeAll(async () => {
  article = await articleGraph();
  known = (await ask(EVERYTHING)).data?.ontology;
});

const ask = async (
  query: string,
  variableValues: Record<string, unknown> = {},
  graph: Graph = article.graph,
): Promise<ExecutionResult<Answer>> => {
  const document = parse(query);
  expect(validate(graph.schema, document)).toEqual([]);
  return graph.execute({ document, variableValues });
};

const EVERYTHING = `{ ontology {
  name hasSearch hasEvidence hasClaimCheck
  families { name icon zh: label en: label(lang: EN) }
  types {
    name isInterface implements members lookUp connection subClassOf family prominence nameProperty { name isLocalized }
    zh: label en: label(lang: EN) zhDescription: description enDescription: description(lang: EN)
    properties { name zh: label en: label(lang: EN) description valueType isList isRequired isLocalized default }
  }
  relationshipTypes {
    name from to field inverseField isList isInverseList isSubjectMatter
    zh: label en: label(lang: EN) zhInverse: inverseLabel enInverse: inverseLabel(lang: EN)
    properties { name zh: label en: label(lang: EN) valueType isLocalized default }
  }
  enums { name zh: label en: label(lang: EN) values { name zh: label en: label(lang: EN) description } }
} }`;

const namesOf = (things: readonly Answer[]): string[] => things.map(({ name }) => name).sort();

/** The fields of a type of the schema. */
function fieldsOf(type: string): Record<string, GraphQLField<unknown, unknown>> {
  const found = article.graph.schema.getType(type);
  if (!isObjectType(found) && !isInterfaceType(found)) throw new Error(`The schema has no type ${type}`);
  return found.getFields();
}

const queryFields = () => (article.graph.schema.getQueryType() as GraphQLObjectType).getFields();

/** The type at the other end of a field: of its nodes where it is a connection. */
function targetOf({ type }: GraphQLField<unknown, unknown>): string {
  const { name } = getNamedType(type);
  return name.endsWith('Connection') ? targetOf(fieldsOf(name).nodes as GraphQLField<unknown, unknown>) : name;
}

describe('the field `ontology`', () => {
  it('labels everything in Chinese and in English', () => {
    const labels: [string, string][] = [
      ...known.families.map(({ zh, en }: Answer) => [zh, en]),
      ...known.types.flatMap((of: Answer) => [
        [of.zh, of.en],
        [of.zhDescription, of.enDescription],
        ...of.properties.map(({ zh, en }: Answer) => [zh, en]),
      ]),
      ...known.relationshipTypes.flatMap(({ zh, en, zhInverse, enInverse }: Answer) => [
        [zh, en],
        [zhInverse, enInverse],
      ]),
      ...known.enums.flatMap(({ zh, en, values }: Answer) => [[zh, en], ...values.map((of: Answer) => [of.zh, of.en])]),
    ];
    expect(labels.filter(([zh]) => !/\p{Script=Han}/u.test(zh))).toEqual([]);
    expect(labels.filter(([, en]) => !/[A-Za-z]/.test(en))).toEqual([]);
  });

  it('takes `lang` under aliases, in fragments and from variables', async () => {
    const { data } = await ask(
      `query ($lang: Language!) {
        ontology { ...Types types { asked: label(lang: $lang) } }
        again: ontology { types { label(lang: EN) } }
      }
      fragment Types on Ontology { types { name label ... on OntologyType { zh: label(lang: ZH) en: label(lang: EN) } } }`,
      { lang: 'EN' },
    );
    const unit = data.ontology.types.findIndex(({ name }: Answer) => name === 'ElectionUnit');
    const { label } = ontology.types.ElectionUnit as EntityType;
    expect(data.ontology.types[unit]).toEqual({
      name: 'ElectionUnit',
      label: label.zh,
      zh: label.zh,
      en: label.en,
      asked: label.en,
    });
    expect(data.again.types[unit]).toEqual({ label: label.en });
  });
});

describe('the ontology', () => {
  it('tells whether there is search, evidence and a check', () => {
    expect([known.hasSearch, known.hasEvidence, known.hasClaimCheck]).toEqual([true, true, true]);
    expect(queryFields()).toHaveProperty('checkClaims');
    expect(queryFields()).toHaveProperty('search');
    expect(fieldsOf('Relationship')).toHaveProperty('evidence');
  });
});

describe('the families of the ontology', () => {
  it('come in the order in which they are declared', () => {
    expect(known.families.map(({ name, icon }: Answer) => [name, icon])).toEqual([
      ['procedure', 'list-ordered'],
      ['bodies', 'landmark'],
      ['delegates', 'user-check'],
      ['papers', 'file-text'],
      ['gates', 'shield-check'],
      ['democracy', 'messages-square'],
      ['discipline', 'scale'],
      ['terms', 'quote'],
    ]);
  });

  it('have every type but interfaces and silences', () => {
    const names = new Set(namesOf(known.families));
    const without = known.types.filter(({ family }: Answer) => !names.has(family));
    expect(without.filter(({ isInterface }: Answer) => !isInterface)).toMatchObject([{ name: 'Silence', family: null }]);
    expect(known.types.filter(({ isInterface, family }: Answer) => isInterface && family !== null)).toEqual([]);
    expect(new Set(known.types.flatMap(({ family }: Answer) => family ?? []))).toEqual(names);
  });

  it('show stages before figures, and figures before evidence', () => {
    const prominenceOf = (name: string) => known.types.find((type: Answer) => type.name === name).prominence;
    const ranked = ['ProcedureStage', 'Observation', 'Evidence'].map(prominenceOf);
    expect(ranked).toEqual([...ranked].sort((a, b) => b - a));
    expect(known.types.filter(({ prominence }: Answer) => !(prominence >= 0 && prominence <= 9))).toEqual([]);
  });

  it('are none where the ontology declares none', async () => {
    const { data } = await ask('{ ontology { families { name } types { family prominence } } }', {}, libraryGraph());
    expect(data.ontology.families).toEqual([]);
    expect(data.ontology.types).toEqual(Object.keys(libraryOntology.types).map(() => ({ family: null, prominence: 3 })));
  });
});

describe('a type of the ontology', () => {
  it('tells which of its properties is its name', () => {
    const { members } = known.types.find(({ name }: Answer) => name === 'Entity');
    for (const { name, nameProperty } of known.types)
      if (members.includes(name)) expect([name, nameProperty]).toEqual([name, { name: 'name', isLocalized: true }]);
    expect(known.types.find(({ name }: Answer) => name === 'Evidence').nameProperty).toBeNull();
  });

  it('tells of which class of a known vocabulary it is', () => {
    const classes = known.types.flatMap(({ subClassOf }: Answer) => subClassOf ?? []);
    expect(classes.length).toBeGreaterThan(5);
    for (const iri of classes) expect(iri).toMatch(/^http(s:\/\/schema\.org\/|:\/\/(www\.w3\.org|purl\.org)\/.*#)[A-Z]\w+$/);
  });

  it('is a type of the schema, with the same interfaces and members', () => {
    const { schema } = article.graph;
    for (const { name, isInterface, implements: interfaces, members } of known.types) {
      const type = schema.getType(name);
      if (!isObjectType(type) && !isInterfaceType(type)) throw new Error(`The schema has no type ${name}`);
      expect([name, isInterfaceType(type)]).toEqual([name, isInterface]);
      const declared = type.getInterfaces().map((each) => each.name);
      expect([name, declared.sort()]).toEqual([name, ['Node', ...interfaces].sort()]);
      const possible = isInterfaceType(type) ? schema.getPossibleTypes(type).map((each) => each.name) : [name];
      expect([name, [...members].sort()]).toEqual([name, possible.sort()]);
    }
  });

  it('covers every node type of the schema', () => {
    const { schema } = article.graph;
    const node = schema.getType('Node');
    if (!isInterfaceType(node)) throw new Error('The schema has no interface Node');
    const possible = schema.getPossibleTypes(node).map(({ name }) => name);
    const nodeTypes = known.types.filter(({ isInterface }: Answer) => !isInterface);
    expect(possible.filter((name) => name !== 'Relationship').sort()).toEqual(namesOf(nodeTypes));
  });

  it('is listed by its connection, and looked up by the key found there', async () => {
    let lookedUp = 0;
    for (const { name, isInterface, members, connection, lookUp } of known.types) {
      expect([name, lookUp === null]).toEqual([name, isInterface]);
      if (connection === null) continue;
      const listed = (await ask(`{ list: ${connection}(first: 1) { nodes { __typename id key } } }`)).data.list.nodes;
      for (const node of listed) {
        expect(members).toContain(node.__typename);
        if (lookUp === null) continue;
        lookedUp += 1;
        expect((await ask(`query ($key: String!) { one: ${lookUp}(key: $key) { __typename id key } }`, node)).data.one).toEqual(
          node,
        );
      }
    }
    expect(lookedUp).toBeGreaterThan(0);
  });

  it('names every root field that looks something up by its key', () => {
    const byKey = Object.values(queryFields()).filter(({ args }) => args.some(({ name }) => name === 'key'));
    const lookUps = known.types.flatMap(({ lookUp }: Answer) => lookUp ?? []);
    expect(byKey.map(({ name }) => name).sort()).toEqual(lookUps.sort());
  });

  it('names every root field that lists nodes', () => {
    const lists = Object.values(queryFields()).filter(
      ({ name, args }) => name !== 'relationships' && args.some((argument) => argument.name === 'where'),
    );
    const connections = known.types.flatMap(({ connection }: Answer) => connection ?? []);
    expect(lists.map(({ name }) => name).sort()).toEqual(connections.sort());
  });

  it('has its properties as fields of just that kind', () => {
    for (const { name: type, properties } of known.types) {
      const fields = fieldsOf(type);
      for (const { name, valueType, isList, isRequired, isLocalized } of properties) {
        const field = fields[name] as GraphQLField<unknown, unknown>;
        expect({
          field: `${type}.${field.name}`,
          valueType: getNamedType(field.type).name,
          isList: isListType(getNullableType(field.type)),
          isNonNull: isNonNullType(field.type),
          isLocalized: field.args.some((arg) => arg.name === 'lang'),
        }).toEqual({ field: `${type}.${name}`, valueType, isList, isNonNull: isRequired || isList, isLocalized });
      }
    }
  });
});

describe('a relationship type of the ontology', () => {
  it('leads by its field to its end, and back by the other', () => {
    const types = namesOf(known.types);
    for (const { name, from, to, field, inverseField, isList, isInverseList } of known.relationshipTypes) {
      expect(types, name).toEqual(expect.arrayContaining([from, to]));
      const [forward, back] = [fieldsOf(from)[field], fieldsOf(to)[inverseField]];
      expect([name, forward && targetOf(forward), back && targetOf(back)]).toEqual([name, to, from]);
      const isOne = (other: typeof forward): boolean =>
        !isListType(getNullableType(other?.type)) && !/Connection/.test(`${other?.type}`);
      expect([name, isOne(forward), isOne(back)]).toEqual([name, !isList, !isInverseList]);
    }
  });

  it('reads from either end as `relationSummary` tells it there', async () => {
    const query =
      '{ relationSummary(id: "QualityGate:integrity-gate") { type relation direction zh: label en: label(lang: EN) } }';
    const relations = (await ask(query)).data?.relationSummary;
    expect(new Set(relations.map(({ direction }: Answer) => direction))).toEqual(new Set(['OUT', 'IN']));
    for (const { type, relation, direction, zh, en } of relations) {
      const found = known.relationshipTypes.find(({ name }: Answer) => name === type);
      const read =
        direction === 'OUT' ? [found.field, found.zh, found.en] : [found.inverseField, found.zhInverse, found.enInverse];
      expect(read).toEqual([relation, zh, en]);
    }
  });

  it('is one that paths can follow where it speaks of the subject, and only there', () => {
    const followed = assertEnumType(article.graph.schema.getType('RelationshipType')).getValues();
    const subjectMatter = known.relationshipTypes.filter(({ isSubjectMatter }: Answer) => isSubjectMatter);
    expect(namesOf([...followed])).toEqual(namesOf(subjectMatter));
    expect(subjectMatter.length).toBeLessThan(known.relationshipTypes.length);
  });
});

describe('an enum of the ontology', () => {
  it('has the values of the schema, in their order', () => {
    for (const { name, values } of known.enums) {
      const declared = assertEnumType(article.graph.schema.getType(name)).getValues();
      expect([name, values.map((value: Answer) => value.name)]).toEqual([name, declared.map((value) => value.name)]);
    }
  });

  it('is there for every property that has one', () => {
    const used = known.types
      .flatMap(({ properties }: Answer) => properties.map(({ valueType }: Answer) => valueType))
      .filter((name: string) => isEnumType(article.graph.schema.getType(name)));
    expect(used).toContain('Assertion');
    expect(namesOf(known.enums)).toEqual(expect.arrayContaining(used));
  });
});

describe('what `ontology` costs', () => {
  it('is no read of the store', async () => {
    const spy = spyOn(new MemoryStore(ontology, article.dataset));
    const store = Object.assign(new MemoryStore(ontology, article.dataset), { prepare: spy.prepare });
    const graph = createGraph({ store });
    expect((await ask(EVERYTHING, {}, graph)).data?.ontology).toEqual(known);
    expect(spy.reads).toEqual([]);
    await ask('{ ontology { name } measures { totalCount } }', {}, graph);
    expect(spy.reads).toHaveLength(1);
  });

  it('is nothing that `@cost` counts or the limit refuses', async () => {
    const strict = createMemoryGraph(article.dataset, { maxCost: 1 });
    expect((await ask(EVERYTHING.replace('{', 'query @cost {'), {}, strict)).extensions).toEqual({
      cost: { cost: 0, limit: 1, heaviest: '', path: '' },
    });
    const both = '{ ontology { name } measures(first: 2) { nodes { key } } }';
    expect((await ask(both, {}, strict)).errors).toMatchObject([{ extensions: { code: 'COST_LIMIT_EXCEEDED', cost: 2 } }]);
  });

  it('is no citation', async () => {
    const { data, extensions } = await ask('query @cite { ontology { name } }');
    expect([data, extensions?.citations]).toEqual([{ ontology: { name: known.name } }, []]);
  });
});
