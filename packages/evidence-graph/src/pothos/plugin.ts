import SchemaBuilder, {
  BasePlugin,
  type EnumRef,
  type InputFieldMap,
  type PothosEnumValueConfig,
  type PothosInputFieldConfig,
  type PothosOutputFieldConfig,
  type PothosTypeConfig,
  RootFieldBuilder,
  type SchemaTypes,
  type UnionRef,
} from '@pothos/core';
import type { RootIdsField } from '../execution/field.js';
import { describe, shownDescription } from '../ontology/describe.js';
import { textIn } from '../ontology/language.js';
import { nodeId, subjectMatterTypes } from '../ontology/ontology.js';
import type { GraphBuilder, GraphTypes } from './builder.js';
import { connectionArgs, connectionType, typesArg } from './connection-types.js';
import type { HopDirection } from './enums.js';
import { type AnyFieldBuilder, graphField } from './graph-field.js';
import { withGraphFields } from './graph-fields.js';
import './global-types.js';
import { declareAll, declareType } from './ontology-types.js';
import { declareResult } from './result-fields.js';
import { ontologyOf, stateOf } from './state.js';

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
    return { ...config, description: shownDescription(config.description, ontologyOf(this.builder).languages) };
  }
}

const NAME = 'propertyGraph';
export default NAME;

/** The most ids that `node` and `nodes` take unless a field says otherwise. */
const MAX_IDS = 100;

SchemaBuilder.registerPlugin(NAME, PropertyGraphPlugin);

const builderMethods: GraphBuilder = SchemaBuilder.prototype;

builderMethods.graphNode = function graphNode(name, options) {
  const state = stateOf(this);
  declareType(state, name, options);
  return state.objectRef(name);
};

builderMethods.graphInterface = function graphInterface(name, options) {
  const state = stateOf(this);
  declareType(state, name, options);
  return state.interfaceRef(name);
};

builderMethods.graphFields = function graphFields(name, fields) {
  const state = stateOf(this);
  const add = (t: AnyFieldBuilder) => fields(withGraphFields(t, state, name));
  if (state.type(name).kind === 'interface') this.interfaceFields(state.interfaceRef(name), add);
  else this.objectFields(state.objectRef(name), add);
};

builderMethods.graphRef = function graphRef(name) {
  const state = stateOf(this);
  state.type(name);
  return state.objectRef(name);
};

builderMethods.graphResult = function graphResult(name, options) {
  return declareResult(stateOf(this), name, options);
};

function graphEnum(this: GraphBuilder, name: 'Direction'): EnumRef<GraphTypes, HopDirection>;
function graphEnum(this: GraphBuilder, name: string): EnumRef<GraphTypes, string>;
function graphEnum(this: GraphBuilder, name: string) {
  return stateOf(this).enumNamed(name);
}
builderMethods.graphEnum = graphEnum;

builderMethods.graphTypes = function graphTypes() {
  declareAll(stateOf(this));
};

const fieldMethods: RootFieldBuilder<GraphTypes, unknown> = RootFieldBuilder.prototype;

fieldMethods.graphNodeByKey = function graphNodeByKey(name, options = {}) {
  const state = stateOf(this.builder);
  const { label } = state.type(name);
  return idsField(this, 'one', {
    type: name,
    description: options.description ?? state.describe(`The ${textIn(label, 'en').toLowerCase()} with this key.`, label),
    args: { key: this.arg.string({ required: true, description: describe('The key of the node.', '键') }) },
    lookUp: 'key',
    ids: ({ key }: { key: string }) => nodeId(name, key),
  });
};

fieldMethods.graphNode = function graphNode(options) {
  return idsField(this, 'one', options);
};

fieldMethods.graphNodes = function graphNodes(options) {
  return idsField(this, 'list', options);
};

fieldMethods.graphResult = function graphResult({ type, nullable = false, description, args, once = false, find }) {
  return graphField(this, type, nullable, description, { kind: 'rootResult', once, find }, args);
};

fieldMethods.graphConnection = function graphConnection(options) {
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

fieldMethods.graphRelationships = function graphRelationships() {
  const state = stateOf(this.builder);
  return graphField(
    this,
    connectionType(state, 'Relationship'),
    false,
    describe('All relationships between entities, by `types` (all) and `where`.', '全部关系'),
    { kind: 'rootPage', of: 'relationship', types: subjectMatterTypes(state.ontology) },
    { ...connectionArgs(this, state, 'Relationship'), types: typesArg(this, state) },
  );
};

interface IdsOptions extends Pick<RootIdsField, 'ids'> {
  readonly type: string | UnionRef<GraphTypes, unknown>;
  readonly description?: string;
  readonly args?: InputFieldMap;
  readonly atMost?: number;
  readonly lookUp?: 'key' | 'id';
}

function idsField(
  t: RootFieldBuilder<GraphTypes, unknown>,
  form: 'one' | 'list',
  { type, description, args, atMost = MAX_IDS, lookUp, ids }: IdsOptions,
) {
  const state = stateOf(t.builder);
  const ref = typeof type === 'string' ? state.ref(type) : type;
  return graphField(
    t,
    form === 'one' ? ref : t.listRef(ref, { nullable: true }),
    form === 'one',
    description,
    {
      kind: 'rootIds',
      form,
      atMost: form === 'one' ? 1 : atMost,
      ...(lookUp ? { lookUp: { by: lookUp, relationshipTypes: lookUp === 'id' ? subjectMatterTypes(state.ontology) : [] } } : {}),
      ids,
    },
    args,
  );
}
