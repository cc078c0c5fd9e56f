import { type GraphQLInputObjectType, getNamedType, isInputObjectType } from 'graphql';
import { graphInputOf } from './input.js';

/** How to ask for what has no value, where a condition is null: what there is for it differs from field to field. */
export function otherThanNull(type: GraphQLInputObjectType, name: string): string {
  const condition = adviceFor(type, name);
  return condition ? `, or ask for what has none with \`${condition}\`` : '';
}

function adviceFor(type: GraphQLInputObjectType, name: string): string | undefined {
  const kind = graphInputOf(type, name).input?.kind;
  if (kind === 'one') return `not: { ${name}: {} }`;
  if (kind === 'many') return `${name}: { none: {} }`;
  const inner = getNamedType(type.getFields()[name]?.type);
  const operators = isInputObjectType(inner) ? operatorOf(inner) : undefined;
  return operatorOf(type) ?? (operators && `${name}: { ${operators} }`);
}

/** The operator for what has no value, where operators are asked for; a localized value has it in each language. */
function operatorOf(type: GraphQLInputObjectType): string | undefined {
  const fields = type.getFields();
  if (fields.isNull) return 'isNull: true';
  if (fields.isEmpty) return 'isEmpty: true';
  const [first] = Object.keys(fields);
  return first !== undefined && graphInputOf(type, first).input?.kind === 'language' ? `${first}: { isNull: true }` : undefined;
}
