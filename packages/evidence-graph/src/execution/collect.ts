import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  isAbstractType,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { directiveValues } from './graphql-js.js';

export interface Selections {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The fields that apply to an object type, by response key (CollectFields of the GraphQL specification). */
export function collectFields(
  selections: Selections,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const visited = new Set<string>();
  const visit = (set: SelectionSetNode): void => {
    for (const node of set.selections) {
      if (!isIncluded(selections, node)) continue;
      if (node.kind === 'Field') {
        const key = node.alias?.value ?? node.name.value;
        const same = fields.get(key);
        if (same) same.push(node);
        else fields.set(key, [node]);
        continue;
      }
      if (node.kind === 'FragmentSpread') {
        if (visited.has(node.name.value)) continue;
        visited.add(node.name.value);
      }
      const fragment = node.kind === 'FragmentSpread' ? selections.fragments[node.name.value] : node;
      if (fragment && applies(selections.schema, fragment.typeCondition?.name.value, type)) visit(fragment.selectionSet);
    }
  };
  sets.forEach(visit);
  return fields;
}

function isIncluded({ variables }: Selections, node: SelectionNode): boolean {
  if (!node.directives?.length) return true;
  return (
    directiveValues(GraphQLSkipDirective, node, variables)?.if !== true &&
    directiveValues(GraphQLIncludeDirective, node, variables)?.if !== false
  );
}

function applies(schema: GraphQLSchema, condition: string | undefined, type: GraphQLObjectType): boolean {
  if (condition === undefined || condition === type.name) return true;
  const conditional = schema.getType(condition);
  return isAbstractType(conditional) && schema.isSubType(conditional, type);
}
