import {
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  printSchema,
  visit,
} from 'graphql';

/**
 * The schema as SDL, without what would stand in it dozens of times: a field that a type has of an interface is described at the
 * interface. Introspection gives every description.
 */
export function printSdl(schema: GraphQLSchema): string {
  const document = visit(parse(printSchema(schema)), {
    [Kind.OBJECT_TYPE_DEFINITION]: (node) => withoutInherited(schema, node),
  });
  return `${print(document).replace(LONG_DESCRIPTION, '$1"""$2"""')}\n`;
}

/** The printer breaks what is longer than 70 characters over three lines. */
const LONG_DESCRIPTION = /^( *)"""\n *(.+)\n *"""$/gm;

function withoutInherited(schema: GraphQLSchema, node: ObjectTypeDefinitionNode): ObjectTypeDefinitionNode {
  const type = schema.getType(node.name.value);
  if (!isObjectType(type)) return node;
  const described = new Set(
    type.getInterfaces().flatMap((each) => (isInterfaceType(each) ? Object.values(each.getFields()).map(keyOf) : [])),
  );
  const fields = (node.fields ?? []).map((field) => {
    const { description, ...undescribed } = field;
    return described.has(keyOf({ name: field.name.value, description: description?.value })) ? undescribed : field;
  });
  return { ...node, fields };
}

const keyOf = ({ name, description }: { readonly name: string; readonly description?: string | null | undefined }): string =>
  `${name} ${description}`;
