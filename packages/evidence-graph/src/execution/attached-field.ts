import type { FragmentDefinitionNode, GraphQLSchema, OperationDefinitionNode, SelectionSetNode } from 'graphql';
import { graphFieldOf } from './field.js';

/** Whether an operation has a root field, wherever fragments have put it, that is made of what is attached to the answer. */
export function hasAttachedField(
  schema: GraphQLSchema,
  { operation, selectionSet }: OperationDefinitionNode,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
): boolean {
  const fields = schema.getRootType(operation)?.getFields() ?? {};
  const visited = new Set<string>();
  const isIn = ({ selections }: SelectionSetNode): boolean =>
    selections.some((each) => {
      if (each.kind === 'Field') {
        const field = fields[each.name.value];
        return field !== undefined && graphFieldOf(field)?.kind === 'rootAttached';
      }
      if (each.kind === 'InlineFragment') return isIn(each.selectionSet);
      const name = each.name.value;
      if (visited.has(name)) return false;
      visited.add(name);
      return isIn((fragments[name] as FragmentDefinitionNode).selectionSet); // the document is valid
    });
  return isIn(selectionSet);
}
