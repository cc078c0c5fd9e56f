import type { EnumRef, InterfaceRef, ObjectRef, ScalarRef, SchemaTypes } from '@pothos/core';
import { valueFromASTUntyped } from 'graphql';
import { typeExtensions } from '../execution/field.js';
import type { EnumDefinition, Label, Property } from '../ontology/define.js';
import type { EntityType, Ontology } from '../ontology/ontology.js';
import { DATE_TIME, FIELD_NAME, type ScalarDefinition, VALUE, YEAR_MONTH } from './scalars.js';

export type Builder = PothosSchemaTypes.SchemaBuilder<SchemaTypes>;
type OutputRef = ObjectRef<SchemaTypes, unknown> | InterfaceRef<SchemaTypes, unknown>;

/** The GraphQL types that a builder has of its ontology; each is made when it is first used. */
export class GraphState {
  readonly #refs = new Map<string, OutputRef>();
  readonly #enums = new Map<string, EnumRef<SchemaTypes, string>>();
  readonly #scalars = new Map<string, ScalarRef<SchemaTypes, unknown, unknown>>();
  readonly #once = new Map<string, unknown>();
  readonly declared = new Set<string>();

  constructor(
    readonly builder: Builder,
    readonly ontology: Ontology,
  ) {}

  /** Whether the ontology has relationships that can be read as such. */
  get hasDomain(): boolean {
    return Object.values(this.ontology.relationships).some(({ domain }) => domain);
  }

  type(name: string): EntityType {
    const type = this.ontology.types[name];
    if (!type) throw new Error(`The ontology has no type ${name}; it has ${Object.keys(this.ontology.types).join(', ')}.`);
    return type;
  }

  /** The reference to a node type, an interface, `Node` or `Relationship`. */
  ref(name: string): OutputRef {
    let ref = this.#refs.get(name);
    if (!ref) {
      const isInterface = name === 'Node' || this.ontology.types[name]?.kind === 'interface';
      ref = isInterface ? this.builder.interfaceRef(name) : this.builder.objectRef(name);
      this.#refs.set(name, ref);
    }
    return ref;
  }

  /** Makes a thing at its first use. */
  once<T>(name: string, make: () => T): T {
    if (!this.#once.has(name)) this.#once.set(name, make());
    return this.#once.get(name) as T; // made by the line above, under the same name
  }

  enum(definition: EnumDefinition, isProperty = false): EnumRef<SchemaTypes, string> {
    let ref = this.#enums.get(definition.name);
    if (!ref) {
      const values = Object.entries<Label & { description: string }>(definition.values).map(([value, label]) => [
        value,
        { value, description: describe(`${label.en}: ${label.description}`, label.zh) },
      ]);
      const description = describe(definition.description, definition.label.zh);
      ref = this.builder.enumType(definition.name, {
        description,
        values: Object.fromEntries(values),
        ...(isProperty ? { extensions: typeExtensions({ kind: 'propertyEnum' }) } : {}),
      }) as EnumRef<SchemaTypes, string>;
      this.#enums.set(definition.name, ref);
    }
    return ref;
  }

  /** The GraphQL type of one value of a property. */
  scalar({ kind, enum: definition }: Property): unknown {
    switch (kind) {
      case 'enum':
        return this.enum(definition as EnumDefinition, true); // enumOf gives every enum property its definition
      case 'int':
        return 'Int';
      case 'float':
        return 'Float';
      case 'boolean':
        return 'Boolean';
      case 'yearMonth':
        return this.#scalarOf(YEAR_MONTH);
      case 'dateTime':
        return this.#scalarOf(DATE_TIME);
      case 'string':
      case 'localized':
        return 'String';
    }
  }

  /** Any single value that is stored. */
  value(): unknown {
    return this.#scalarOf(VALUE);
  }

  /** The name of a field, as an argument. */
  fieldName(): unknown {
    return this.#scalarOf(FIELD_NAME);
  }

  /** An enum of the ontology, or the languages. */
  enumNamed(name: string): EnumRef<SchemaTypes, string> {
    if (name === LANGUAGE.name) return this.language();
    const definition = this.ontology.enums[name];
    if (!definition) throw new Error(`The ontology has no enum ${name}; it has ${Object.keys(this.ontology.enums).join(', ')}.`);
    return this.enum(definition, true);
  }

  language(): EnumRef<SchemaTypes, string> {
    return this.enum(LANGUAGE);
  }

  direction(): EnumRef<SchemaTypes, string> {
    return this.enum(DIRECTION);
  }

  sortDirection(): EnumRef<SchemaTypes, string> {
    return this.enum(SORT_DIRECTION);
  }

  relationshipType(): EnumRef<SchemaTypes, string> {
    return this.once('RelationshipType', () => {
      const domain = Object.values(this.ontology.relationships).filter((each) => each.domain);
      const values = domain.map(({ name, label, from, to }) => [name, { ...label, description: `${from} → ${to}.` }]);
      return this.enum({
        name: 'RelationshipType',
        label: { zh: '关系类型', en: 'Relationship type' },
        description: 'What a relationship says of its two ends.',
        values: Object.fromEntries(values),
      });
    });
  }

  #scalarOf({ name, description, specifiedBy, kind, parse }: ScalarDefinition): ScalarRef<SchemaTypes, unknown, unknown> {
    let ref = this.#scalars.get(name);
    if (!ref) {
      ref = this.builder.scalarType(name as never, {
        description,
        ...(specifiedBy ? { specifiedByURL: specifiedBy } : {}),
        serialize: (stored) => stored,
        parseValue: (given) => parse(given) as never,
        parseLiteral: (node, variables) => parse(valueFromASTUntyped(node, variables), node) as never,
        extensions: typeExtensions({ kind }),
      }) as unknown as ScalarRef<SchemaTypes, unknown, unknown>;
      this.#scalars.set(name, ref);
    }
    return ref;
  }
}

const states = new WeakMap<object, GraphState>();

/** The state of a builder that has the plugin. */
export function stateOf(builder: unknown): GraphState {
  const key = builder as Builder & { options: { propertyGraph?: { ontology: Ontology } } };
  let state = states.get(key);
  if (!state) {
    const ontology = key.options.propertyGraph?.ontology;
    if (!ontology) throw new Error('Give the builder `propertyGraph: { ontology }`.');
    state = new GraphState(key, ontology);
    states.set(key, state);
  }
  return state;
}

/** A description in both languages, on one line. */
export const describe = (en: string, zh: string): string => `${en} ${zh}`;

const LANGUAGE: EnumDefinition = {
  name: 'Language',
  label: { zh: '语言', en: 'Language' },
  description: 'A language of names and descriptions.',
  values: {
    ZH: { zh: '中文', en: 'Chinese', description: 'names as in the source.' },
    EN: { zh: '英文', en: 'English', description: 'names by the official translations.' },
  },
};

const SORT_DIRECTION: EnumDefinition = {
  name: 'SortDirection',
  label: { zh: '排序方向', en: 'Sort direction' },
  description: 'From which end an order runs; nulls are last ascending and first descending.',
  values: {
    ASC: { zh: '升序', en: 'Ascending', description: 'From the least.' },
    DESC: { zh: '降序', en: 'Descending', description: 'From the greatest.' },
  },
};

const DIRECTION: EnumDefinition = {
  name: 'Direction',
  label: { zh: '方向', en: 'Direction' },
  description: 'In which direction relationships are followed.',
  values: {
    OUT: { zh: '由此出发', en: 'Outgoing', description: 'those that start here.' },
    IN: { zh: '指向此处', en: 'Incoming', description: 'those that end here.' },
    BOTH: { zh: '双向', en: 'Both', description: 'those that start or end here.' },
  },
};
