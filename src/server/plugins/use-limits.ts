import type { Plugin } from 'graphql-yoga';
import { assertShallow } from '../limits/assert-shallow.js';
import { parseOperation } from '../limits/parse-operation.js';
import { validateOperation } from '../limits/validate-operation.js';
import type { Limits } from '../options.js';

/** Parses and validates within the limits; Yoga's cache spares both for a document that it knows. */
export function useLimits({ limits, introspection }: { limits: Limits; introspection: boolean }): Plugin {
  return {
    onParams({ params }) {
      assertShallow(params.variables, limits.maxNesting);
    },
    onParse({ setParseFn }) {
      setParseFn((source: Parameters<typeof parseOperation>[0]) => parseOperation(source, limits));
    },
    onValidate({ setValidationFn }) {
      setValidationFn((schema, document) => validateOperation(schema, document, introspection));
    },
  };
}
