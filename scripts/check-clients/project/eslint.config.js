import { readFileSync } from 'node:fs';
import graphql from '@graphql-eslint/eslint-plugin';
import { buildSchema, isObjectType } from 'graphql';

const { 'flat/schema-recommended': recommended, 'flat/schema-relay': relay } = graphql.configs;
const types = Object.values(buildSchema(readFileSync('schema.graphql', 'utf8')).getTypeMap());
/** Values that stand where they are asked for: they are no objects with an identity. */
const values = types.filter((type) => isObjectType(type) && !type.getFields().id).map(({ name }) => name);

export default [
  {
    files: ['**/*.graphql'],
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema: './schema.graphql' } } },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      ...recommended.rules,
      ...relay.rules,
      '@graphql-eslint/strict-id-in-types': ['error', { exceptions: { types: values } }],
      // Lists that the article bounds, such as the places of an evidence, need no pages.
      '@graphql-eslint/relay-edge-types': [
        'error',
        { withEdgeSuffix: true, shouldImplementNode: true, listTypeCanWrapOnlyEdgeType: false },
      ],
      // A search goes forward from the best hit.
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
      // `Connection` is the interface of all connections.
      '@graphql-eslint/relay-connection-types': 'off',
      // Relations and the types of the ontology have the names that the ontology gives them.
      '@graphql-eslint/no-typename-prefix': 'off',
      '@graphql-eslint/naming-convention': 'off',
    },
  },
];
