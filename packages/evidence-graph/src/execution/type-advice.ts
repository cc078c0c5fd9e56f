import {
  type GraphQLFieldMap,
  type GraphQLInputObjectType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** More names than these are no help in a message. */
const MOST_PLACES = 4;
const MOST_NAMES = 20;
const LEAST_PART = 4;

/** Where a field stands that is asked for one level too high; or that what looks like a connection is none. */
export function selectedField(type: GraphQLNamedType | undefined, name: string): string | undefined {
  if (!type) return undefined;
  if (name === 'nodes' || name === 'edges') return `${type.name} is no connection: ask for its fields without \`${name}\`.`;
  const leads = Object.values(fieldsOf(type)).filter(
    ({ args, type: inner }) => !args.some(isRequiredArgument) && name in fieldsOf(getNamedType(inner)),
  );
  const asked = leads.map((lead) => `\`${lead.name} { ${name} }\``);
  return places(asked, 'Ask for') ?? fieldLike(type, name);
}

/** A field whose name holds the one asked for; spelling alone prefers shorter names. */
function fieldLike(type: GraphQLNamedType, name: string): string | undefined {
  const fields = Object.keys(fieldsOf(type)).filter((field) => field.toLowerCase().includes(name.toLowerCase()));
  if (name.length < LEAST_PART || fields.length === 0 || fields.length > MOST_PLACES) return undefined;
  return `Did you mean ${fields.map((field) => `\`${field}\``).join(' or ')}?`;
}

/** The arguments that a field takes. */
export function argumentsThere(type: GraphQLNamedType | undefined, field: string): string | undefined {
  const args = type && fieldsOf(type)[field]?.args;
  if (!args) return undefined;
  return args.length > 0 ? `It takes ${listed(args.map(({ name }) => name))}.` : 'It takes no arguments.';
}

/** Where a condition stands that is given one level too high, or what there is instead. */
export function inputField(schema: GraphQLSchema, typeName: string, name: string): string | undefined {
  const type = schema.getType(typeName);
  if (!isInputObjectType(type)) return undefined;
  const fields = type.getFields();
  if (fields.related && fields.count) return orderKey(schema, name);
  const leads = Object.values(fields).filter((field) => {
    const inner = getNamedType(field.type);
    return inner !== type && isInputObjectType(inner) && name in inner.getFields();
  });
  const conditions = leads.map((lead) => `\`${lead.name}: { ${name}: … }\``);
  const isOperator = leads.some((lead) => lead.name === 'key');
  return (
    places(conditions, 'Give') ??
    membersOf(type) ??
    (isOperator ? `Give it to one of its fields, such as \`key: { ${name}: … }\`.` : undefined)
  );
}

/** What an object is made of, where another value stands. */
export function inputObject(type: GraphQLNamedType | undefined): string | undefined {
  if (!isInputObjectType(type)) return undefined;
  const names = Object.keys(type.getFields());
  const example = names.find((name) => !LOGICAL.has(name));
  return names.length > MOST_NAMES ? `Give an object, such as \`{ ${example}: … }\`.` : `Give an object with ${listed(names)}.`;
}

/** An enum value that stands in quotes. */
export function enumValue(type: GraphQLNamedType | undefined, value: string): string | undefined {
  if (!isEnumType(type) || !type.getValue(value)) return undefined;
  return `Write it without quotes: \`${value}\`.`;
}

/** The values of a short enum. */
export function enumValues(type: GraphQLNamedType | undefined): string | undefined {
  if (!isEnumType(type)) return undefined;
  const names = type.getValues().map(({ name }) => name);
  return names.length > MOST_NAMES ? undefined : `It has ${listed(names)}.`;
}

const LOGICAL = new Set(['and', 'or', 'not']);

/** An order by what a field leads to: how many, or a value of the one. */
function orderKey(schema: GraphQLSchema, name: string): string | undefined {
  const field = Object.values(schema.getTypeMap())
    .map((type) => fieldsOf(type)[name])
    .find((each) => each && Object.keys(fieldsOf(getNamedType(each.type))).length > 0);
  if (!field) return undefined;
  const isMany = 'totalCount' in fieldsOf(getNamedType(field.type));
  const key = isMany ? `count: { field: "${name}", order: DESC }` : `related: { field: "${name}", by: { key: ASC } }`;
  return `Give it as \`{ ${key} }\`.`;
}

function membersOf(type: GraphQLInputObjectType): string | undefined {
  const names = Object.keys(type.getFields());
  return names.length > MOST_NAMES ? undefined : `It has ${listed(names)}.`;
}

const places = (all: readonly string[], verb: string): string | undefined =>
  all.length === 0 || all.length > MOST_PLACES ? undefined : `${verb} it as ${all.join(' or ')}.`;

const fieldsOf = (type: GraphQLNamedType): GraphQLFieldMap<unknown, unknown> =>
  isObjectType(type) || isInterfaceType(type) ? type.getFields() : NO_FIELDS;

/** Without a prototype, as graphql-js has them: a name such as `constructor` is in none. */
const NO_FIELDS: GraphQLFieldMap<unknown, unknown> = Object.create(null);

const listed = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');
