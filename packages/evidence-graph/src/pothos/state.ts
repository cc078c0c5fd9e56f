import type { EnumRef, InterfaceRef, ObjectRef, ScalarRef } from '@pothos/core';
import { valueFromASTUntyped } from 'graphql';
import { typeExtensions } from '../execution/field.js';
import type { EnumDefinition, Property } from '../ontology/define.js';
import { type Label, textIn } from '../ontology/language.js';
import type { EntityType, Ontology } from '../ontology/ontology.js';
import type { GraphBuilder, GraphTypes } from './builder.js';
import { DIRECTION, LANGUAGE, languageEnum, RELATIONSHIP_TYPE, relationshipTypeEnum, SORT_DIRECTION } from './enums.js';
import type { GraphParent } from './field-methods.js';
import { DATE_TIME, FIELD_NAME, type ScalarDefinition, VALUE, YEAR_MONTH } from './scalars.js';

type EnumOf = EnumRef<GraphTypes, string>;
type ScalarOf = ScalarRef<GraphTypes, unknown, unknown>;
type ObjectOf = ObjectRef<GraphTypes, GraphParent>;
type InterfaceOf = InterfaceRef<GraphTypes, GraphParent>;

/** The GraphQL types that a builder has of its ontology; each is made when it is first used. */
export class GraphState {
  readonly #enums = new Map<string, EnumOf>();
  readonly #scalars = new Map<string, ScalarOf>();
  readonly #once = new Map<string, unknown>();
  readonly declared = new Set<string>();

  constructor(
    readonly builder: GraphBuilder,
    readonly ontology: Ontology,
  ) {}

  /** Whether the ontology has relationships that can be read as such. */
  get hasDomain(): boolean {
    return Object.values(this.ontology.relationships).some(({ isSubjectMatter }) => isSubjectMatter);
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
  ref(name: string): ObjectOf | InterfaceOf {
    const isInterface = name === 'Node' || this.ontology.types[name]?.kind === 'interface';
    return isInterface ? this.interfaceRef(name) : this.objectRef(name);
  }

  /** The reference to a node type, or `Relationship`. */
  objectRef(name: string): ObjectOf {
    return this.once(`ref ${name}`, () => this.builder.objectRef<GraphParent>(name));
  }

  /** The reference to an interface, or `Node`. */
  interfaceRef(name: string): InterfaceOf {
    return this.once(`ref ${name}`, () => this.builder.interfaceRef<GraphParent>(name));
  }

  /** Makes a thing at its first use. */
  once<T>(name: string, make: () => T): T {
    if (!this.#once.has(name)) this.#once.set(name, make());
    return this.#once.get(name) as T; // made by the line above, under the same name
  }

  enum(definition: EnumDefinition, isProperty = false): EnumOf {
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
      });
      this.#enums.set(definition.name, ref);
    }
    return ref;
  }

  /** The GraphQL type of one value of a property. */
  scalar({ kind, enum: definition }: Property): 'Int' | 'Float' | 'Boolean' | 'String' | EnumOf | ScalarOf {
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
  value(): ScalarOf {
    return this.#scalarOf(VALUE);
  }

  /** The name of a field, as an argument. */
  fieldName(): ScalarOf {
    return this.#scalarOf(FIELD_NAME);
  }

  /** An enum of the ontology, or one that comes with it. */
  enumNamed(name: string): EnumOf {
    if (name === LANGUAGE) return this.language();
    if (name === DIRECTION.name) return this.direction();
    if (name === RELATIONSHIP_TYPE) return this.relationshipType();
    const definition = this.ontology.enums[name];
    if (!definition) throw new Error(`The ontology has no enum ${name}; it has ${Object.keys(this.ontology.enums).join(', ')}.`);
    return this.enum(definition, true);
  }

  language(): EnumOf {
    return this.once(LANGUAGE, () => this.enum(languageEnum(this.ontology.languages)));
  }

  direction(): EnumOf {
    return this.enum(DIRECTION);
  }

  sortDirection(): EnumOf {
    return this.enum(SORT_DIRECTION);
  }

  relationshipType(): EnumOf {
    return this.once(RELATIONSHIP_TYPE, () => this.enum(relationshipTypeEnum(this.ontology)));
  }

  #scalarOf({ name, description, specifiedBy, kind, parse }: ScalarDefinition): ScalarOf {
    let ref = this.#scalars.get(name);
    if (!ref) {
      ref = this.builder.scalarType(name, {
        description,
        ...(specifiedBy ? { specifiedByURL: specifiedBy } : {}),
        serialize: (stored) => stored,
        parseValue: (given) => parse(given),
        parseLiteral: (node, variables) => parse(valueFromASTUntyped(node, variables), node),
        extensions: typeExtensions({ kind }),
      });
      this.#scalars.set(name, ref);
    }
    return ref;
  }
}

const states = new WeakMap<object, GraphState>();

/** The ontology of a builder that has the plugin. */
export function ontologyOf({ options: { propertyGraph } }: { options: { propertyGraph?: { ontology: Ontology } } }): Ontology {
  if (!propertyGraph) throw new Error('Give the builder `propertyGraph: { ontology }`.');
  return propertyGraph.ontology;
}

/** The state of a builder that has the plugin. */
export function stateOf(builder: GraphBuilder): GraphState {
  let state = states.get(builder);
  if (!state) {
    state = new GraphState(builder, ontologyOf(builder));
    states.set(builder, state);
  }
  return state;
}
