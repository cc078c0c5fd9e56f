import type { EnumRef, InterfaceRef, ObjectRef, ScalarRef, SchemaTypes } from '@pothos/core';
import { valueFromASTUntyped } from 'graphql';
import { typeExtensions } from '../execution/field.js';
import type { EnumDefinition, Property } from '../ontology/define.js';
import { type Label, textIn } from '../ontology/language.js';
import type { EntityType, Ontology } from '../ontology/ontology.js';
import { DIRECTION, LANGUAGE, languageEnum, relationshipTypeEnum, SORT_DIRECTION } from './enums.js';
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

  /** A text with what the ontology calls the thing in each language besides English, on one line. */
  describe(text: string, label: Label): string {
    const others = this.ontology.languages.filter((language) => language !== 'en').map((language) => label[language] ?? '');
    return [...new Set([text, ...others])].filter((each) => each !== '').join(' ');
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
      const values = Object.entries(definition.values).map(([value, { label, description }]) => [
        value,
        { value, description: this.describe(`${textIn(label, 'en')}: ${description}`, label) },
      ]);
      ref = this.builder.enumType(definition.name, {
        description: this.describe(definition.description, definition.label),
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
    if (name === LANGUAGE) return this.language();
    const definition = this.ontology.enums[name];
    if (!definition) throw new Error(`The ontology has no enum ${name}; it has ${Object.keys(this.ontology.enums).join(', ')}.`);
    return this.enum(definition, true);
  }

  language(): EnumRef<SchemaTypes, string> {
    return this.once(LANGUAGE, () => this.enum(languageEnum(this.ontology.languages)));
  }

  direction(): EnumRef<SchemaTypes, string> {
    return this.enum(DIRECTION);
  }

  sortDirection(): EnumRef<SchemaTypes, string> {
    return this.enum(SORT_DIRECTION);
  }

  relationshipType(): EnumRef<SchemaTypes, string> {
    return this.once('RelationshipType', () => this.enum(relationshipTypeEnum(this.ontology)));
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
