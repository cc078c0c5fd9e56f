import { type ASTVisitor, type DocumentNode, GraphQLError, Kind, OperationTypeNode, type ValidationContext } from 'graphql';

/** Why no operation of a document can be chosen; `how` says by what the caller names one. */
export function operationError(document: DocumentNode, wanted: string | null | undefined, how: string): GraphQLError {
  const operations = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  const names = operations.flatMap(({ name }) => (name ? [name.value] : []));
  const wrong = wanted == null ? 'The document has several operations' : `The document has no operation "${wanted}"`;
  const choice = names.length > 0 ? `Choose one ${how}: ${names.join(', ')}.` : 'Leave the name out: its one operation has none.';
  const message =
    operations.length === 0 ? 'The document has no operation. Add one, such as { __typename }.' : `${wrong}. ${choice}`;
  return new GraphQLError(message, { extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } });
}

const plurals: Readonly<Record<OperationTypeNode, string>> = {
  [OperationTypeNode.QUERY]: 'queries',
  [OperationTypeNode.MUTATION]: 'mutations',
  [OperationTypeNode.SUBSCRIPTION]: 'subscriptions',
};

/** Refuses operations of a type that the schema has no root for, which the rules of graphql-js let through. */
export const KnownOperationTypesRule = (context: ValidationContext): ASTVisitor => ({
  OperationDefinition(node) {
    if (context.getSchema().getRootType(node.operation)) return;
    context.reportError(
      new GraphQLError(`There are no ${plurals[node.operation]} here. Send a query.`, {
        nodes: [node],
        extensions: { code: 'OPERATION_TYPE_NOT_SUPPORTED' },
      }),
    );
  },
});
