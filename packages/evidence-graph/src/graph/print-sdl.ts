import {
  type DefinitionNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  type InputValueDefinitionNode,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  print,
  printSchema,
} from 'graphql';

/**
 * The schema as SDL, to be read: nothing is described twice. A field that a type has of an interface is described at the interface, and
 * an argument that many fields have at the head, fields of inputs nowhere; what is not described where it stands shares lines. Introspection
 * gives every description.
 */
export function printSdl(schema: GraphQLSchema): string {
  const definitions = parse(printSchema(schema)).definitions.map(withoutInputDescriptions);
  const common = commonArguments(definitions);
  const head = [...common.values()].map(({ name, description }) => `#   ${name.value}: ${description?.value}`);
  const printed = definitions.map((definition) => printDefinition(definition, inheritedBy(schema, definition), common));
  return `${['# Arguments that many fields have', ...head].join('\n')}\n\n${printed.join('\n\n')}\n`;
}

type Field = FieldDefinitionNode | InputValueDefinitionNode;
type Arguments = ReadonlyMap<string, InputValueDefinitionNode>;

/** As many fields must have an argument for it to be described at the head. */
const MANY = 10;
const WIDTH = 170;

function commonArguments(definitions: readonly DefinitionNode[]): Arguments {
  const counts = new Map<string, { readonly argument: InputValueDefinitionNode; count: number }>();
  for (const definition of definitions) {
    if (!('fields' in definition)) continue;
    for (const argument of (definition.fields ?? []).flatMap(argumentsOf)) {
      const counted = counts.get(keyOf(argument));
      if (counted) counted.count += 1;
      else if (argument.description) counts.set(keyOf(argument), { argument, count: 1 });
    }
  }
  return new Map([...counts].filter(([, { count }]) => count >= MANY).map(([key, { argument }]) => [key, argument]));
}

/** The fields that a definition has of an interface, with the same description. */
function inheritedBy(schema: GraphQLSchema, definition: DefinitionNode): ReadonlySet<string> {
  const type = 'name' in definition && definition.name ? schema.getType(definition.name.value) : undefined;
  if (!isObjectType(type) && !isInterfaceType(type)) return new Set();
  return new Set(
    type
      .getInterfaces()
      .flatMap((each) => Object.values(each.getFields()).map(({ name, description }) => `${name} ${description}`)),
  );
}

/** Conditions have the fields of the type that they are of, and operators that say what they mean. */
function withoutInputDescriptions(definition: DefinitionNode): DefinitionNode {
  if (definition.kind !== Kind.INPUT_OBJECT_TYPE_DEFINITION) return definition;
  return { ...definition, fields: (definition.fields ?? []).map(({ description: _, ...field }) => field) };
}

function printDefinition(definition: DefinitionNode, inherited: ReadonlySet<string>, common: Arguments): string {
  if (!('fields' in definition) || !definition.fields?.length) return besideValues(onOneLine(print(definition)));
  const { fields, ...rest } = definition;
  const head = onOneLine(print({ ...rest, fields: [] } as DefinitionNode));
  const body: string[] = [];
  let line = '';
  const endLine = () => {
    if (line !== '') body.push(line);
    line = '';
  };
  for (const field of fields) {
    const isInherited = inherited.has(keyOf(field));
    const text = printField(field, isInherited, common);
    if (text.includes('\n')) {
      endLine();
      body.push(text);
    } else if (line !== '' && line.length + text.length + 2 <= WIDTH) line += `, ${text}`;
    else {
      endLine();
      line = `  ${text}`;
    }
  }
  endLine();
  const [only] = body;
  const short = `${head} { ${only?.trim()} }`;
  if (body.length === 1 && only && !only.includes('\n') && (short.split('\n').at(-1) as string).length <= WIDTH) return short;
  return `${head} {\n${body.join('\n')}\n}`;
}

/** A field; on several lines where it is described. */
function printField(field: Field, isInherited: boolean, common: Arguments): string {
  const { description, ...undescribed } = field;
  const args = argumentsOf(field).map((argument) => {
    if (!isInherited && !common.has(keyOf(argument))) return argument;
    const { description: _, ...plain } = argument;
    return plain;
  });
  const kept = isInherited || !description ? undescribed : field;
  const text = print(('arguments' in field ? { ...kept, arguments: args } : kept) as Field);
  return text.includes('\n') ? onOneLine(text.replace(/^/gm, '  ')) : text;
}

const argumentsOf = (field: Field): readonly InputValueDefinitionNode[] => ('arguments' in field && field.arguments) || [];

const keyOf = ({ name, description }: Field): string => `${name.value} ${description?.value}`;

/** The description of an enum value stands beside it. */
const besideValues = (text: string): string => text.replace(/^( +)(""".+""")\n +(\w+)$/gm, '$1$2 $3');

/** The printer breaks a description of more than 70 characters over three lines. */
const onOneLine = (text: string): string => text.replace(/^( *)"""\n *(.+)\n *"""$/gm, '$1"""$2"""');
