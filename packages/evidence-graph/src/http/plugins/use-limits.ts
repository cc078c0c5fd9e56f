import { type DocumentNode, getOperationAST, OperationTypeNode } from 'graphql';
import type { Plugin, YogaInitialContext } from 'graphql-yoga';
import { operationError } from '../../execution/operation.js';
import { validateDocument } from '../../execution/validation.js';
import { requestError } from '../error.js';
import { assertShallow } from '../limits/assert-shallow.js';
import { parseOperation } from '../limits/parse-operation.js';
import type { Limits } from '../options.js';

/** Parses and validates within the limits; Yoga's cache spares both for a document that it knows. */
export function useLimits({ limits, introspection }: { limits: Limits; introspection: boolean }): Plugin<YogaInitialContext> {
  return {
    onParams({ params }) {
      assertShallow(params.variables, limits.maxNesting);
    },
    onParse({ setParseFn }) {
      setParseFn((source: Parameters<typeof parseOperation>[0]) => parseOperation(source, limits));
      return ({ result, context: { request, params } }) => {
        if (result && !(result instanceof Error)) assertOperation(result, params.operationName, request.method);
      };
    },
    onValidate({ setValidationFn }) {
      setValidationFn((schema, document) => validateDocument(schema, document, introspection));
    },
  };
}

function assertOperation(document: DocumentNode, operationName: string | undefined, method: string): void {
  const operation = getOperationAST(document, operationName);
  if (!operation) throw operationError(document, operationName, 'with `operationName`');
  if (method === 'GET' && operation.operation !== OperationTypeNode.QUERY) {
    throw requestError('METHOD_NOT_ALLOWED', 405, 'Only queries can be sent by GET.', { allow: 'POST' });
  }
}
