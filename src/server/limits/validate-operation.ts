import {
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  NoSchemaIntrospectionCustomRule,
  specifiedRules,
  validate,
} from 'graphql';

const maxErrors = 20;

/** What is wrong with a document, at most 20 errors. Without introspection, none of them suggests a name. */
export function validateOperation(schema: GraphQLSchema, document: DocumentNode, introspection = true): readonly GraphQLError[] {
  const rules = introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule];
  return validate(schema, document, rules, { maxErrors, hideSuggestions: !introspection });
}
