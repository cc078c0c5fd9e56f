import {
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  NoSchemaIntrospectionCustomRule,
  specifiedRules,
  validate,
} from 'graphql';
import { withAdvice } from './advice.js';
import type { Execute } from './execute.js';
import { KnownOperationTypesRule, operationError } from './operation.js';

const maxErrors = 20;
const rules = [...specifiedRules, KnownOperationTypesRule];
const closedRules = [...rules, NoSchemaIntrospectionCustomRule];

/** The documents of each schema that are known to be valid: none is validated twice, whoever asks. */
const validDocuments = new WeakMap<GraphQLSchema, WeakSet<DocumentNode>>();

/** What is wrong with a document, at most 20 errors, each with a code. Without introspection, none of them suggests a name. */
export function validateDocument(schema: GraphQLSchema, document: DocumentNode, introspection = true): readonly GraphQLError[] {
  const valid = validDocumentsOf(schema);
  if (introspection && valid.has(document)) return [];
  const options = { maxErrors, hideSuggestions: !introspection };
  const errors = validate(schema, document, introspection ? rules : closedRules, options);
  for (const { extensions } of errors) extensions.code ??= 'GRAPHQL_VALIDATION_FAILED';
  if (errors.length === 0) valid.add(document);
  return introspection ? errors.map((error) => withAdvice(schema, error)) : errors;
}

/** An executor that refuses documents which are not valid, and names of operations which they do not have. */
export function withValidation(schema: GraphQLSchema, execute: Execute): Execute {
  return (request) => {
    const { document, operationName } = request;
    const errors = validateDocument(schema, document);
    if (errors.length > 0) return { errors };
    if (!getOperationAST(document, operationName)) {
      return { errors: [operationError(document, operationName, 'with `operationName`')] };
    }
    return execute(request);
  };
}

function validDocumentsOf(schema: GraphQLSchema): WeakSet<DocumentNode> {
  let known = validDocuments.get(schema);
  if (!known) {
    known = new WeakSet();
    validDocuments.set(schema, known);
  }
  return known;
}
