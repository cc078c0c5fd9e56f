import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isUnionType,
} from 'graphql';

/** An operation with a variable for each argument of a field, or for each field of an input type. None must be given. */
export interface InputPlaces {
  readonly name: string;
  readonly source: string;
  readonly variables: readonly { readonly name: string; readonly type: string }[];
}

type Write = (text: string) => string;
type Input = GraphQLArgument | GraphQLInputField;

/** Operations that together have a variable for each argument and each input field of a schema. */
export function inputPlaces(schema: GraphQLSchema): InputPlaces[] {
  const fields = fieldsOf(schema);
  const places = fields.map(({ type, field, write }) => placesOf(`${type.name}.${field.name}`, field.args, write));
  const open = fields.flatMap(({ field, write }) => valuesOf(field.args, write));
  const seen = new Set<GraphQLInputType>();
  for (const { type, write } of open) {
    const named = getNamedType(type);
    if (!isInputObjectType(named) || seen.has(named)) continue;
    seen.add(named);
    const inputs = Object.values(named.getFields());
    const within: Write = (text) => write(isListType(nullable(type)) ? `[{ ${text} }]` : `{ ${text} }`);
    places.push(placesOf(named.name, inputs, within));
    open.push(...valuesOf(inputs, within));
  }
  return places;
}

/** How an operation gives one of the inputs a value. */
const valuesOf = (inputs: readonly Input[], write: Write): { type: GraphQLInputType; write: Write }[] =>
  inputs.map((input) => {
    const others = inputs.filter((each) => each !== input && isRequired(each)).map(written);
    return { type: input.type, write: (value) => write([`${input.name}: ${value}`, ...others].join(', ')) };
  });

function placesOf(name: string, inputs: readonly Input[], write: Write): InputPlaces {
  const variables = inputs.map((each) => `$${each.name}: ${each.type}${defaultOf(each)}`);
  const source = `query (${variables.join(', ')}) { ${write(inputs.map((each) => `${each.name}: $${each.name}`).join(', '))} }`;
  return { name, source, variables: inputs.map((each) => ({ name: each.name, type: String(each.type) })) };
}

const defaultOf = (input: Input): string =>
  input.name === 'first' || isNonNullType(input.type) ? ` = ${literalOf(input.type)}` : '';

interface Place {
  readonly type: GraphQLObjectType | GraphQLInterfaceType;
  readonly field: GraphQLField<unknown, unknown>;
  readonly write: Write;
}

/** Each field with arguments, and how an operation asks for it: where there is data, if it can be had without a key. */
function fieldsOf(schema: GraphQLSchema): Place[] {
  const places: Place[] = [];
  const seen = new Set<unknown>();
  const open = [{ type: schema.getQueryType() as ReturnType<typeof getNamedType>, write: (fields: string) => fields }];
  const deferred: typeof open = [];
  for (let at = open.shift(); at; at = open.shift() ?? deferred.shift()) {
    const { type, write } = at;
    if (!isCompositeType(type) || seen.has(type)) continue;
    seen.add(type);
    if (isAbstractType(type)) {
      for (const member of schema.getPossibleTypes(type))
        deferred.push({ type: member, write: (fields) => write(`... on ${member.name} { ${fields} }`) });
    }
    if (isUnionType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const target = getNamedType(field.type);
      const body = isCompositeType(target) ? ' { __typename }' : '';
      if (field.args.length > 0) places.push({ type, field, write: (args) => write(`${field.name}(${args})${body}`) });
      const args = field.args.filter((each) => each.name === 'first' || isRequired(each)).map(written);
      const list = args.length > 0 ? `(${args.join(', ')})` : '';
      const next = { type: target, write: (fields: string) => write(`${field.name}${list} { ${fields} }`) };
      (field.args.some(isRequired) ? deferred : open).push(next);
    }
  }
  return places;
}

const isRequired = ({ type, defaultValue }: Input): boolean => isNonNullType(type) && defaultValue === undefined;

const nullable = (type: GraphQLInputType): GraphQLInputType => (isNonNullType(type) ? type.ofType : type);

const written = (input: Input): string => `${input.name}: ${literalOf(input.type)}`;

/** A value that a type takes. */
function literalOf(given: GraphQLInputType): string {
  const type = nullable(given);
  if (isListType(type)) return `[${literalOf(type.ofType)}]`;
  if (isInputObjectType(type) && type.name !== 'Order')
    return `{ ${Object.values(type.getFields()).filter(isRequired).map(written).join(', ')} }`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  return { Int: '1', Float: '1', Boolean: 'true', FieldName: '"evidence"', Order: '{ type: ASC }' }[String(type)] ?? '"x"';
}
