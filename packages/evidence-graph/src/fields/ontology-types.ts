import type { EnumDefinition, FamilyDefinition, Property, PropertyKind } from '../ontology/define.js';
import { describe } from '../ontology/describe.js';
import { type Label, languageValue, textIn } from '../ontology/language.js';
import { type EntityType, nameProperty, type Ontology, type RelationshipType } from '../ontology/ontology.js';
import type { GraphBuilder, GraphTypes } from '../pothos/builder.js';
import type { ResultFieldBuilder } from '../pothos/index.js';
import { connectionField, lookUpField } from './root-fields.js';

/** A thing with the name it is declared under. */
type Named<T> = readonly [name: string, T];

/** What a graph has besides its types. */
interface Offers {
  readonly evidence: boolean;
  readonly claimCheck: boolean;
}

/** `Query.ontology`: what can be in the graph, and what it is called. */
export function addOntology(builder: GraphBuilder, ontology: Ontology, has: Offers): void {
  const type = ontologyType(builder, ontology, has);
  builder.queryField('ontology', (t) =>
    t.graphResult({
      type,
      description: describe('The types, relationships and values of the graph, with their labels.', '本体'),
      find: () => ontology,
    }),
  );
}

function ontologyType(builder: GraphBuilder, ontology: Ontology, has: Offers) {
  const property = propertyType(builder);
  const type = typeType(builder, property, ontology);
  const relationship = relationshipType(builder, property);
  const enumType = enumDefinitionType(builder);
  const family = familyType(builder);
  return builder.graphResult<Ontology>('Ontology', {
    description: describe('What can be in the graph, and what it is called.', '本体'),
    fields: (t) => ({
      name: t.value({
        type: 'String',
        description: describe('What the graph is called.', '名称'),
        take: ({ definition }) => definition.name,
      }),
      title: t.text({
        description: describe('What readers call it.', '标题'),
        take: ({ definition }, language) => textIn(definition.title ?? { en: definition.name }, language),
      }),
      languages: t.value({
        type: [builder.graphEnum('Language')],
        description: describe('The languages of its names and labels; the first is meant unless another is asked for.', '语言'),
        take: ({ languages }) => languages.map(languageValue),
      }),
      hasSearch: t.value({
        type: 'Boolean',
        description: describe('Whether there is `search`.', '可否检索'),
        take: ({ definition }) => definition.search !== undefined,
      }),
      hasEvidence: t.value({
        type: 'Boolean',
        description: describe('Whether its statements have `evidence` in a source.', '有无证据'),
        take: () => has.evidence,
      }),
      hasClaimCheck: t.value({
        type: 'Boolean',
        description: describe('Whether there is `checkClaims`.', '可否核对文本'),
        take: () => has.claimCheck,
      }),
      families: t.value({
        type: [family],
        description: describe(
          'What its types are grouped by in pictures, in the order in which these give them colours.',
          '类型的分族',
        ),
        take: ({ definition }) => Object.entries(definition.families ?? {}),
      }),
      declaration: t.value({
        type: 'String',
        description: describe('As its author declares it, as JSON: programs export by it what they show.', '声明'),
        take: ({ definition }) => JSON.stringify(definition),
      }),
      types: t.value({
        type: [type],
        description: describe('Every type and interface.', '实体类型'),
        take: ({ types }) => Object.values(types),
      }),
      relationshipTypes: t.value({
        type: [relationship],
        description: describe('Every type of relationships.', '关系类型'),
        take: ({ relationships }) => Object.values(relationships),
      }),
      enums: t.value({
        type: [enumType],
        description: describe('The values that properties choose from.', '枚举'),
        take: ({ enums }) => Object.values(enums),
      }),
    }),
  });
}

type PropertyType = ReturnType<typeof propertyType>;

function typeType(builder: GraphBuilder, property: PropertyType, ontology: Ontology) {
  return builder.graphResult<EntityType>('OntologyType', {
    description: describe('A type of nodes, or an interface of several.', '实体类型'),
    fields: (t) => ({
      name: t.value({ type: 'String', description: describe('Its name in the schema.', '类型名'), take: ({ name }) => name }),
      label: inLanguage(t, describe('What it is called.', '名称'), ({ label }) => label),
      description: inLanguage(t, describe('What it is.', '说明'), ({ description }) => description),
      isInterface: t.value({
        type: 'Boolean',
        description: describe('Whether it is an interface.', '是否接口'),
        take: ({ kind }) => kind === 'interface',
      }),
      implements: t.value({
        type: ['String'],
        description: describe('The interfaces it implements.', '所实现的接口'),
        take: (of) => of.implements,
      }),
      members: t.value({
        type: ['String'],
        description: describe('The node types it stands for: itself, or those that implement it.', '所含实体类型'),
        take: ({ members }) => members,
      }),
      lookUp: t.value({
        type: 'String',
        nullable: true,
        description: describe('The root field that looks one up by its key; null for an interface.', '单个查询字段'),
        take: lookUpField,
      }),
      connection: t.value({
        type: 'String',
        nullable: true,
        description: describe('The root field that lists them; null where there is none.', '列表查询字段'),
        take: connectionField,
      }),
      subClassOf: t.value({
        type: 'String',
        nullable: true,
        description: describe(
          'The IRI of the class that it is a kind of, in a vocabulary that others know; null where none is told.',
          '上位类',
        ),
        take: (of) => of.subClassOf ?? null,
      }),
      family: t.value({
        type: 'String',
        nullable: true,
        description: describe('The name of its family in pictures; null where it is of none, or an interface.', '所属的族'),
        take: (of) => of.family ?? null,
      }),
      prominence: t.value({
        type: 'Int',
        description: describe('How much its nodes stand out in pictures and lists, from 0 to 9.', '突出程度'),
        take: (of) => of.prominence,
      }),
      nameProperty: t.value({
        type: property,
        nullable: true,
        description: describe('The property that is its name; null where the key is.', '名称属性'),
        take: (of) => {
          const name = nameProperty(ontology, of);
          return name === undefined ? null : ([name, of.properties[name] as Property] as const);
        },
      }),
      properties: t.value({
        type: [property],
        description: describe('What is said of each.', '属性'),
        take: ({ properties }) => Object.entries(properties),
      }),
    }),
  });
}

function familyType(builder: GraphBuilder) {
  return builder.graphResult<Named<FamilyDefinition>>('OntologyFamily', {
    description: describe('Several types that pictures show alike: in one colour, with one icon.', '族'),
    fields: (t) => ({
      name: t.value({ type: 'String', description: describe('Its name, as types tell it.', '族名'), take: ([name]) => name }),
      label: inLanguage(t, describe('What it is called.', '名称'), ([, { label }]) => label),
      icon: t.value({
        type: 'String',
        nullable: true,
        description: describe('The name of its icon among those of lucide; null where none is told.', '图标名'),
        take: ([, { icon }]) => icon ?? null,
      }),
    }),
  });
}

function propertyType(builder: GraphBuilder) {
  return builder.graphResult<Named<Property>>('OntologyProperty', {
    description: describe('A property that nodes or relationships of a type have.', '属性'),
    fields: (t) => ({
      name: t.value({ type: 'String', description: describe('The name of its field.', '字段名'), take: ([name]) => name }),
      label: inLanguage(t, describe('What it is called.', '名称'), ([, { label }]) => label),
      description: t.value({
        type: 'String',
        description: describe('What it is, in English.', '说明'),
        take: ([, of]) => of.description,
      }),
      valueType: t.value({
        type: 'String',
        description: describe('The type of its values.', '值类型'),
        take: ([, of]) => valueTypeOf(of),
      }),
      isList: t.value({
        type: 'Boolean',
        description: describe('Whether it can have several.', '是否多值'),
        take: ([, of]) => of.list,
      }),
      isRequired: t.value({
        type: 'Boolean',
        description: describe('Whether it is never absent.', '是否必有'),
        take: ([, of]) => of.required,
      }),
      default: t.value({
        type: 'String',
        nullable: true,
        description: describe('The value that goes without saying, as a text; null where there is none.', '默认值'),
        take: ([, of]) => (of.default === undefined ? null : String(of.default)),
      }),
      isLocalized: t.value({
        type: 'Boolean',
        description: describe('Whether its field takes `lang`.', '是否分语言'),
        take: ([, { kind }]) => kind === 'localized',
      }),
    }),
  });
}

function relationshipType(builder: GraphBuilder, property: PropertyType) {
  return builder.graphResult<RelationshipType>('OntologyRelationshipType', {
    description: describe('A type of relationships, read from either end.', '关系类型'),
    fields: (t) => ({
      name: t.value({ type: 'String', description: describe('Its name.', '类型名'), take: ({ name }) => name }),
      label: inLanguage(t, describe('What it says, read from its start; `…` stands for its end.', '名称'), ({ label }) => label),
      inverseLabel: inLanguage(
        t,
        describe('What it says, read from its end; `…` stands for its start.', '反向名称'),
        ({ inverse }) => inverse,
      ),
      from: t.value({ type: 'String', description: describe('The type it starts at.', '起点类型'), take: ({ from }) => from }),
      to: t.value({ type: 'String', description: describe('The type it ends at.', '终点类型'), take: ({ to }) => to }),
      field: t.value({
        type: 'String',
        description: describe('The field that leads to its end.', '字段名'),
        take: ({ forward }) => forward.name,
      }),
      inverseField: t.value({
        type: 'String',
        description: describe('The field that leads to its start.', '反向字段名'),
        take: ({ back }) => back.name,
      }),
      isList: t.value({
        type: 'Boolean',
        description: describe('Whether that field can lead to several, as a connection.', '是否多值'),
        take: ({ forward }) => forward.many,
      }),
      isInverseList: t.value({
        type: 'Boolean',
        description: describe('Whether the inverse field can, as a connection.', '反向是否多值'),
        take: ({ back }) => back.many,
      }),
      isSubjectMatter: t.value({
        type: 'Boolean',
        description: describe(
          'Whether it speaks of the subject, as against the source: only these have evidence, and paths.',
          '是否关于主题',
        ),
        take: ({ isSubjectMatter }) => isSubjectMatter,
      }),
      properties: t.value({
        type: [property],
        description: describe('What is said of each.', '属性'),
        take: ({ allProperties }) => Object.entries(allProperties),
      }),
    }),
  });
}

function enumDefinitionType(builder: GraphBuilder) {
  const value = builder.graphResult<Named<EnumDefinition['values'][string]>>('OntologyValue', {
    description: describe('A value of an enum.', '枚举值'),
    fields: (t) => ({
      name: t.value({ type: 'String', description: describe('Its name.', '值名'), take: ([name]) => name }),
      label: inLanguage(t, describe('What it is called.', '名称'), ([, { label }]) => label),
      description: t.value({
        type: 'String',
        description: describe('What it means, in English.', '说明'),
        take: ([, of]) => of.description,
      }),
    }),
  });
  return builder.graphResult<EnumDefinition>('OntologyEnum', {
    description: describe('A set of values.', '枚举'),
    fields: (t) => ({
      name: t.value({ type: 'String', description: describe('Its name in the schema.', '类型名'), take: ({ name }) => name }),
      label: inLanguage(t, describe('What it is called.', '名称'), ({ label }) => label),
      values: t.value({
        type: [value],
        description: describe('The values, in their order.', '枚举值'),
        take: ({ values }) => Object.entries(values),
      }),
    }),
  });
}

const inLanguage = <Result>(t: ResultFieldBuilder<GraphTypes, Result>, description: string, labelOf: (result: Result) => Label) =>
  t.text({ description, take: (result, language) => textIn(labelOf(result), language) });

const scalars: Readonly<Record<Exclude<PropertyKind, 'enum'>, string>> = {
  string: 'String',
  localized: 'String',
  int: 'Int',
  float: 'Float',
  boolean: 'Boolean',
  yearMonth: 'YearMonth',
  dateTime: 'DateTime',
};

const valueTypeOf = ({ kind, enum: values }: Property): string => (kind === 'enum' ? (values?.name ?? 'String') : scalars[kind]);
