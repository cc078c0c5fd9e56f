import SchemaBuilder, {
  BasePlugin,
  type InputFieldMap,
  type PothosEnumValueConfig,
  type PothosInputFieldConfig,
  type PothosOutputFieldConfig,
  type PothosTypeConfig,
  RootFieldBuilder,
  type SchemaTypes,
  type UnionRef,
} from '@pothos/core';
import { describe, shownDescription } from '../ontology/describe.js';
import { textIn } from '../ontology/language.js';
import { domainTypes, nodeId } from '../ontology/ontology.js';
import { connectionArgs, connectionType, typesArg } from './connection-types.js';
import { withGraphFields } from './field-methods.js';
import { type AnyFieldBuilder, graphField } from './graph-field.js';
import './global-types.js';
import type { Ids } from './global-types.js';
import { declareAll, declareType } from './ontology-types.js';
import { declareResult, type GraphResultOptions } from './result-fields.js';
import { stateOf } from './state.js';

/** Pothos plugin: types of a property graph, whose operations `createExecutor` reads with one plan each. */
export class PropertyGraphPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override onTypeConfig(config: PothosTypeConfig) {
    return this.#described(config);
  }

  override onOutputFieldConfig(config: PothosOutputFieldConfig<Types>) {
    return this.#described(config);
  }

  override onInputFieldConfig(config: PothosInputFieldConfig<Types>) {
    return this.#described(config);
  }

  override onEnumValueConfig(config: PothosEnumValueConfig<Types>) {
    return this.#described(config);
  }

  #described<Config extends { description?: string | null | undefined }>(config: Config): Config {
    return { ...config, description: shownDescription(config.description, stateOf(this.builder).ontology.languages) };
  }
}

const NAME = 'propertyGraph';
export default NAME;

/** The most ids that `node` and `nodes` take unless a field says otherwise. */
const MAX_IDS = 100;

type TypeOptions = Parameters<typeof declareType>[2];
interface IdsOptions {
  readonly type: string | UnionRef<SchemaTypes, unknown>;
  readonly description?: string;
  readonly args?: Record<string, never>;
  readonly atMost?: number;
  readonly lookUp?: 'key' | 'id';
  ids(args: never, context: never): Ids | Promise<Ids>;
}

SchemaBuilder.registerPlugin(NAME, PropertyGraphPlugin);

const builderMethods = SchemaBuilder.prototype as unknown as Record<string, unknown>;
builderMethods.graphNode = builderMethods.graphInterface = function graphType(this: unknown, name: string, options: TypeOptions) {
  const state = stateOf(this);
  declareType(state, name, options);
  return state.ref(name);
};
builderMethods.graphFields = function graphFields(this: unknown, name: string, fields: (t: unknown) => unknown) {
  const state = stateOf(this);
  const add = (t: AnyFieldBuilder) => fields(withGraphFields(t, state, name));
  if (state.type(name).kind === 'interface') state.builder.interfaceFields(state.ref(name) as never, add as never);
  else state.builder.objectFields(state.ref(name) as never, add as never);
};
builderMethods.graphRef = function graphRef(this: unknown, name: string) {
  const state = stateOf(this);
  state.type(name);
  return state.ref(name);
};
builderMethods.graphResult = function graphResult(this: unknown, name: string, options: never) {
  return declareResult(stateOf(this), name, options);
};
builderMethods.graphEnum = function graphEnum(this: unknown, name: string) {
  return stateOf(this).enumNamed(name);
};
builderMethods.graphTypes = function graphTypes(this: unknown) {
  declareAll(stateOf(this));
};

const fieldMethods = RootFieldBuilder.prototype as unknown as Record<string, unknown>;
fieldMethods.graphNodeByKey = function graphNodeByKey(
  this: AnyFieldBuilder & WithBuilder,
  name: string,
  options: { description?: string } = {},
) {
  const state = stateOf(this.builder);
  const type = state.type(name);
  const description =
    options.description ?? state.describe(`The ${textIn(type.label, 'en').toLowerCase()} with this key.`, type.label);
  const args = { key: this.arg.string({ required: true, description: describe('The key of the node.', '键') }) };
  return idsField(this, 'one', {
    type: name,
    description,
    args: args as never,
    lookUp: 'key',
    ids: ({ key }: { key: string }) => nodeId(name, key),
  } as IdsOptions);
};
fieldMethods.graphNode = function graphNode(this: AnyFieldBuilder & WithBuilder, options: IdsOptions) {
  return idsField(this, 'one', options);
};
fieldMethods.graphNodes = function graphNodes(this: AnyFieldBuilder & WithBuilder, options: IdsOptions) {
  return idsField(this, 'list', options);
};
fieldMethods.graphResult = function graphResult(
  this: AnyFieldBuilder,
  { type, nullable = false, description, args, find }: GraphResultOptions<SchemaTypes, unknown, InputFieldMap>,
) {
  return graphField(this, type, nullable, description, { kind: 'rootResult', find: find as never }, args);
};
fieldMethods.graphConnection = function graphConnection(
  this: AnyFieldBuilder & WithBuilder,
  options: { type: string; description?: string },
) {
  const state = stateOf(this.builder);
  const { members, description, label } = state.type(options.type);
  const text = options.description ?? state.describe(`All of this: ${textIn(description, 'en')}`, label);
  return graphField(
    this,
    connectionType(state, options.type),
    false,
    text,
    { kind: 'rootPage', of: 'node', types: members },
    connectionArgs(this, state, options.type),
  );
};

fieldMethods.graphRelationships = function graphRelationships(this: AnyFieldBuilder & WithBuilder) {
  const state = stateOf(this.builder);
  return graphField(
    this,
    connectionType(state, 'Relationship'),
    false,
    describe('All relationships between entities, by `types` (all) and `where`.', '全部关系'),
    { kind: 'rootPage', of: 'relationship', types: domainTypes(state.ontology) },
    { ...connectionArgs(this, state, 'Relationship'), types: typesArg(this, state) },
  );
};

/** Field builders keep their builder for plugins. */
interface WithBuilder {
  readonly builder: unknown;
}

function idsField(
  t: AnyFieldBuilder & WithBuilder,
  form: 'one' | 'list',
  { type, description, args, atMost = MAX_IDS, lookUp, ids }: IdsOptions,
) {
  const relationshipTypes = lookUp === 'id' ? domainTypes(stateOf(t.builder).ontology) : [];
  const ref = typeof type === 'string' ? stateOf(t.builder).ref(type) : type;
  const output = form === 'one' ? ref : t.listRef(ref as never, { nullable: true } as never);
  return graphField(
    t,
    output,
    form === 'one',
    description,
    {
      kind: 'rootIds',
      form,
      atMost: form === 'one' ? 1 : atMost,
      ...(lookUp ? { lookUp: { by: lookUp, relationshipTypes } } : {}),
      ids,
    },
    args,
  );
}
