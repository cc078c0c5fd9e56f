import type { DocumentNode, GraphQLError } from 'graphql';
import type { Plugin, YogaInitialContext } from 'graphql-yoga';
import { validateDocument } from '../../execution/validation.js';
import { assertOperation } from '../limits/assert-operation.js';
import { assertShallow } from '../limits/assert-shallow.js';
import { parseOperation } from '../limits/parse-operation.js';
import type { Limits } from '../options.js';

/** What the short way hands over with a request whose document it has validated: what is wrong with it. */
export interface Validated {
  readonly errors?: readonly GraphQLError[];
}

/** Parses and validates within the limits; Yoga's cache spares both for a document that it knows. */
export function useLimits({ limits, introspection, onValid }: LimitOptions): Plugin<YogaInitialContext & Validated> {
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
    onValidate({ context, setValidationFn }) {
      setValidationFn((schema, document) => {
        const errors = context.errors ?? validateDocument(schema, document, introspection);
        if (errors.length === 0) onValid?.(document);
        return errors;
      });
    },
  };
}

export interface LimitOptions {
  readonly limits: Limits;
  readonly introspection: boolean;
  /** Is told of each valid document. */
  readonly onValid?: ((document: DocumentNode) => void) | undefined;
}
