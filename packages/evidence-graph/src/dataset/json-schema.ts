import type { Property } from '../ontology/define.js';
import { textIn } from '../ontology/language.js';
import type { EntityType, Ontology, Relation, RelationshipType } from '../ontology/ontology.js';
import { KEY_PATTERN } from './key.js';

type JsonSchema = Readonly<Record<string, unknown>>;

/** The JSON Schema of an authored file, for editors: what the loader takes, short of what it checks over all files together. */
export function seedJsonSchema(ontology: Ontology): JsonSchema {
  const shared = sharedProperties(ontology);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Seed file',
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      ontology.nodeTypes.map((type) => [
        type.name,
        {
          type: 'object',
          description: textIn(type.description, 'en'),
          propertyNames: { pattern: KEY_PATTERN },
          additionalProperties: { $ref: `#/$defs/${type.name}` },
        },
      ]),
    ),
    $defs: {
      ...Object.fromEntries([...shared.definitions].map(([property, name]) => [name, propertySchema(property, shared)])),
      ...Object.fromEntries(ontology.nodeTypes.map((type) => [type.name, entitySchema(type, shared)])),
      ...Object.fromEntries(
        Object.values(ontology.relationships).flatMap((type) => [
          [definitionOf(type.name, 'OUT'), referenceSchema(ontology, type, 'OUT', shared)],
          [definitionOf(type.name, 'IN'), referenceSchema(ontology, type, 'IN', shared)],
        ]),
      ),
    },
  };
}

/** The languages of texts, and the properties that many types have, by the name of their definition. */
interface Shared {
  readonly languages: readonly string[];
  readonly definitions: ReadonlyMap<Property, string>;
}

function sharedProperties({ interfaceTypes, definition, languages }: Ontology): Shared {
  const owners = [
    ...interfaceTypes.map(({ name, properties }) => [name, properties] as const),
    ['relationship', definition.relationshipProperties] as const,
  ];
  const definitions = owners.flatMap(([owner, properties]) =>
    Object.entries(properties).map(([name, property]) => [property, `${owner}.${name}`] as const),
  );
  return { languages, definitions: new Map(definitions) };
}

function entitySchema({ properties, relations }: EntityType, shared: Shared): JsonSchema {
  // A relationship that is required may be written at its other end.
  const required = Object.entries(properties)
    .filter(([, property]) => isMandatory(property))
    .map(([name]) => name);
  return {
    type: 'object',
    additionalProperties: false,
    properties: {
      ...propertySchemas(properties, shared),
      ...Object.fromEntries(
        Object.values(relations).map(({ name, relationship, direction, many, atMost }) => {
          const reference = { $ref: `#/$defs/${definitionOf(relationship, direction)}` };
          return [name, many ? { type: 'array', maxItems: atMost, items: reference } : reference];
        }),
      ),
    },
    ...(required.length > 0 ? { required } : {}),
  };
}

/** A relationship is written at either of its ends. */
const definitionOf = (relationship: string, direction: Relation['direction']): string =>
  direction === 'OUT' ? relationship : `${relationship}.inverse`;

function referenceSchema(
  ontology: Ontology,
  type: RelationshipType,
  direction: Relation['direction'],
  shared: Shared,
): JsonSchema {
  const [start, label, end] = direction === 'OUT' ? [type.from, type.label, type.to] : [type.to, type.inverse, type.from];
  const target = ontology.types[end];
  const key = target?.kind === 'node' ? { type: 'string' } : { type: 'string', pattern: `^(${target?.members.join('|')}):` };
  const { relationshipEvidence } = ontology.definition;
  const evidence =
    type.isSubjectMatter && relationshipEvidence
      ? { evidence: { type: 'array', maxItems: relationshipEvidence.atMost, items: { type: 'string' } } }
      : {};
  const mandatory = Object.entries(type.allProperties)
    .filter(([, property]) => isMandatory(property))
    .map(([name]) => name);
  const map = {
    type: 'object',
    additionalProperties: false,
    properties: {
      to: key,
      key: { type: 'string', pattern: KEY_PATTERN },
      ...evidence,
      ...propertySchemas(type.allProperties, shared),
    },
    required: ['to', ...mandatory],
  };
  return { description: `${start} ${textIn(label, 'en')} ${end}`, anyOf: [key, map] };
}

const propertySchemas = (properties: Readonly<Record<string, Property>>, shared: Shared): JsonSchema =>
  Object.fromEntries(
    Object.entries(properties).map(([name, property]) => {
      const definition = shared.definitions.get(property);
      return [name, definition === undefined ? propertySchema(property, shared) : { $ref: `#/$defs/${definition}` }];
    }),
  );

const propertySchema = (property: Property, { languages }: Shared): JsonSchema => ({
  description: property.description,
  ...valueSchema(property, languages),
});

function valueSchema(property: Property, languages: readonly string[]): JsonSchema {
  const value = scalarSchema(property, languages);
  return property.list ? { type: 'array', items: value } : value;
}

function scalarSchema({ kind, enum: definition }: Property, languages: readonly string[]): JsonSchema {
  switch (kind) {
    case 'string':
    case 'dateTime':
      return { type: 'string', minLength: 1, ...(kind === 'dateTime' ? { format: 'date-time' } : {}) };
    case 'localized': {
      const text = { type: 'string', minLength: 1 };
      const texts = Object.fromEntries(languages.map((language) => [language, text]));
      const each = { type: 'object', additionalProperties: false, properties: texts, required: languages };
      return languages.length === 1 ? { anyOf: [text, each] } : each;
    }
    case 'int':
      return { type: 'integer' };
    case 'float':
      return { type: 'number' };
    case 'boolean':
      return { type: 'boolean' };
    case 'yearMonth':
      return { type: 'string', pattern: '^\\d{4}-(0[1-9]|1[0-2])$' };
    case 'enum':
      return { enum: Object.keys(definition?.values ?? {}) };
  }
}

const isMandatory = ({ required, list, default: byDefault }: Property): boolean => required && !list && byDefault === undefined;
