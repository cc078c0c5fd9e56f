import { describe, expect, it } from 'vitest';
import type { Properties } from '../../packages/evidence-graph/src/ontology/define.js';
import { type Label, textIn } from '../../packages/evidence-graph/src/ontology/language.js';
import { ontology } from '../../src/ontology/index.js';

const CJK = /[\u3400-\u9fff]/;
/** Names that are the same in both languages. */
const UNTRANSLATED = new Set(['SHA-256']);

const types = Object.values(ontology.types);
const relationships = Object.values(ontology.relationships);
const ends = relationships.flatMap(({ name, from, to, forward, back }) => [
  { where: `${from}.${forward.name} (${name})`, end: forward },
  { where: `${to}.${back.name} (${name})`, end: back },
]);
const propertiesOf = (owner: string, properties: Properties) =>
  Object.entries(properties).map(([name, property]) => ({ where: `${owner}.${name}`, name, ...property }));
const properties = [
  ...Object.entries({ ...ontology.definition.interfaces, ...ontology.definition.nodes }).flatMap(([name, declared]) =>
    propertiesOf(name, declared.properties),
  ),
  ...relationships.flatMap((each) => propertiesOf(each.name, each.properties)),
  ...propertiesOf('a relationship', ontology.definition.relationshipProperties),
];
const enumValues = Object.values(ontology.enums).flatMap(({ name, values }) =>
  Object.entries(values).map(([value, { label, description }]) => ({ where: `${name}.${value}`, value, label, description })),
);

const labels: [string, Label][] = [
  ...Object.entries(ontology.definition.families ?? {}).map(([name, { label }]): [string, Label] => [name, label]),
  ...types.map(({ name, label }): [string, Label] => [name, label]),
  ...relationships.map(({ name, label }): [string, Label] => [name, label]),
  ...relationships.map(({ name, inverse }): [string, Label] => [`${name} read backwards`, inverse]),
  ...properties.map(({ where, label }): [string, Label] => [where, label]),
  ...Object.values(ontology.enums).map(({ name, label }): [string, Label] => [name, label]),
  ...enumValues.map(({ where, label }): [string, Label] => [where, label]),
];

const repeated = (names: readonly string[]) => names.filter((name, index) => names.indexOf(name) !== index);

describe('labels of the article’s ontology', () => {
  it('cover types, relationships, properties and enums', () => {
    expect(types.length).toBeGreaterThan(50);
    expect(relationships.length).toBeGreaterThan(70);
    expect(properties.length).toBeGreaterThan(50);
    expect(enumValues.length).toBeGreaterThan(40);
  });

  it('have Chinese characters in the zh label', () => {
    expect(labels.filter(([, { zh = '' }]) => !CJK.test(zh) && !UNTRANSLATED.has(zh))).toEqual([]);
  });

  it('have words without Chinese in the en label', () => {
    expect(labels.filter(([, { en = '' }]) => en.trim() === '' || CJK.test(en))).toEqual([]);
  });

  it('are never the same for two types', () => {
    expect(repeated(types.map(({ label }) => textIn(label, 'zh')))).toEqual([]);
    expect(repeated(types.map(({ label }) => textIn(label, 'en')))).toEqual([]);
  });
});

describe('descriptions of the article’s ontology', () => {
  it('end as sentences for every type', () => {
    const isChinese = (text: string) => CJK.test(text) && text.endsWith('。');
    const isEnglish = (text: string) => /^[A-Z].*\.$/.test(text);
    const unfinished = types.filter(
      ({ description }) => !isChinese(textIn(description, 'zh')) || !isEnglish(textIn(description, 'en')),
    );
    expect(unfinished.map(({ name }) => name)).toEqual([]);
  });

  it('stand at each property and enum value', () => {
    const described = [
      ...properties,
      ...enumValues,
      ...Object.values(ontology.enums).map(({ name, description }) => ({ where: name, description })),
    ];
    expect(described.filter(({ description }) => !/^[A-Z].*\.$/.test(description)).map(({ where }) => where)).toEqual([]);
  });
});

describe('names of the article’s ontology', () => {
  it('are PascalCase for node types and interfaces', () => {
    expect(types.map(({ name }) => name).filter((name) => !/^[A-Z][A-Za-z]+$/.test(name))).toEqual([]);
  });

  it('are CONSTANT_CASE for relationships and enum values', () => {
    const names = [...relationships.map(({ name }) => name), ...enumValues.map(({ value }) => value)];
    expect(names.filter((name) => !/^[A-Z]+(_[A-Z]+)*$/.test(name))).toEqual([]);
  });

  it('are camelCase for properties and relations', () => {
    const names = [...properties.map(({ name }) => name), ...ends.map(({ end }) => end.name)];
    expect(names.filter((name) => !/^[a-z][A-Za-z0-9]*$/.test(name))).toEqual([]);
  });

  it('give every root connection its own plural', () => {
    expect(repeated(types.flatMap(({ plural }) => plural ?? []))).toEqual([]);
  });

  it('give plurals that differ from the singular', () => {
    const singular = (name: string) => `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
    const alike = types.filter(({ name, plural }) => plural === singular(name)).map(({ name }) => name);
    // "Means" is its own plural, and nobody looks up one by key. "Evidence" has no plural in English; its connection is `allEvidence`.
    expect(alike).toEqual(['Means', 'Evidence']);
  });
});

describe('bounds of the article’s ontology', () => {
  it('let every to-many relation reach at least one', () => {
    const unbounded = ends.filter(({ end }) => end.many && !(Number.isInteger(end.atMost) && end.atMost >= 1));
    expect(unbounded.map(({ where }) => where)).toEqual([]);
  });

  it('let every to-one relation reach exactly one', () => {
    expect(ends.filter(({ end }) => !end.many && end.atMost !== 1).map(({ where }) => where)).toEqual([]);
  });

  it('keep defaults among the values of their enum', () => {
    const wrong = properties.filter(
      (each) => each.enum && each.default !== undefined && !Object.hasOwn(each.enum.values, String(each.default)),
    );
    expect(wrong.map(({ where }) => where)).toEqual([]);
  });
});
