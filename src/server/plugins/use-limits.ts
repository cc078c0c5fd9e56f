import { NoSchemaIntrospectionCustomRule, specifiedRules, validate } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { assertShallow } from '../limits/assert-shallow.js';
import { parseOperation } from '../limits/parse-operation.js';
import type { Limits } from '../options.js';

const maxErrors = 20;

/** Parses and validates within the limits; Yoga's cache spares both for a document that it knows. */
export function useLimits({ limits, introspection }: { limits: Limits; introspection: boolean }): Plugin {
  const rules = introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule];
  const options = { maxErrors, hideSuggestions: !introspection };
  return {
    onParams({ params }) {
      assertShallow(params.variables, limits.maxNesting);
    },
    onParse({ setParseFn }) {
      setParseFn((source: Parameters<typeof parseOperation>[0]) => parseOperation(source, limits));
    },
    onValidate({ setValidationFn }) {
      setValidationFn((schema, document) => validate(schema, document, rules, options));
    },
  };
}
