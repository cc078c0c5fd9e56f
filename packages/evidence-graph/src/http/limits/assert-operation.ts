import { type DocumentNode, getOperationAST, type OperationDefinitionNode, OperationTypeNode } from 'graphql';
import { operationError } from '../../execution/operation.js';
import { requestError } from '../error.js';

/** The operation that is asked for. Refuses a request whose document has no such operation, and one by GET that does not only read. */
export function assertOperation(
  document: DocumentNode,
  operationName: string | undefined,
  method: string | undefined,
): OperationDefinitionNode {
  const operation = getOperationAST(document, operationName);
  if (!operation) throw operationError(document, operationName, 'with `operationName`');
  if (method === 'GET' && operation.operation !== OperationTypeNode.QUERY) {
    throw requestError('METHOD_NOT_ALLOWED', 405, 'Only queries can be sent by GET.', { allow: 'POST' });
  }
  return operation;
}
