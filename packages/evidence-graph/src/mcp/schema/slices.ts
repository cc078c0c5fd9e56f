import {
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
} from 'graphql';

/** A part of the schema that stands for itself. */
export interface Slice {
  /** Such as `Person.name`. */
  readonly coordinate: string;
  /** As the schema declares it, long lists of arguments cut. */
  readonly signature: string;
  readonly description: string;
  /** The type to get to, and the field to select there; null for a type or a value. */
  readonly type: string;
  readonly field: string | null;
  /** Whether it stands in arguments: it is found by the name of its type alone. */
  readonly isInput?: boolean;
}

/** Every type, field and value, each once: a field of an interface stands for those of its types. */
export const slicesOf = (schema: GraphQLSchema): Slice[] =>
  Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !/(Connection|Edge|PageInfo)$/.test(type.name))
    .flatMap((type) => {
      if (isEnumType(type)) return enumSlices(type);
      if (isInputObjectType(type)) return inputSlices(type);
      return isObjectType(type) || isInterfaceType(type) ? typeSlices(type) : [];
    });

function typeSlices(type: GraphQLObjectType | GraphQLInterfaceType): Slice[] {
  const inherited = new Set(type.getInterfaces().flatMap((each) => Object.keys(each.getFields())));
  const kind = isInterfaceType(type) ? 'interface' : 'type';
  const implemented = type.getInterfaces().map(({ name }) => name);
  const signature = `${kind} ${type.name}${implemented.length > 0 ? ` implements ${implemented.join(' & ')}` : ''}`;
  const own = Object.values(type.getFields()).filter(({ name }) => !inherited.has(name));
  return [
    { coordinate: type.name, signature, description: type.description ?? '', type: type.name, field: null },
    ...own.map((field) => ({
      coordinate: `${type.name}.${field.name}`,
      signature: signatureOf(field),
      description: field.description ?? '',
      type: type.name,
      field: field.name,
    })),
  ];
}

const enumSlices = (type: GraphQLEnumType): Slice[] =>
  type.getValues().map(({ name, description }) => ({
    coordinate: `${type.name}.${name}`,
    signature: `enum ${type.name}`,
    description: description ?? type.description ?? '',
    type: type.name,
    field: null,
  }));

const inputSlices = (type: GraphQLInputObjectType): Slice[] =>
  Object.values(type.getFields()).map((field) => ({
    coordinate: `${type.name}.${field.name}`,
    signature: `${field.name}: ${field.type}`,
    description: field.description ?? '',
    type: type.name,
    field: null,
    isInput: true,
  }));

/** So many characters of arguments are told. */
const MAX_ARGUMENTS = 90;

function signatureOf({ name, args, type }: GraphQLField<unknown, unknown>): string {
  if (args.length === 0) return `${name}: ${type}`;
  const whole = args.map((each) => `${each.name}: ${each.type}`).join(', ');
  const names = args.map((each) => each.name).join(', ');
  return `${name}(${whole.length > MAX_ARGUMENTS ? names : whole}): ${type}`;
}
