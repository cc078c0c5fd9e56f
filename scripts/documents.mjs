import { writeFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import { parse, print, printSchema } from 'graphql';
import { namedExamples } from './named-examples.mjs';

const CONFIG = {
  immutableTypes: true,
  mergeFragmentTypes: true,
  scalars: { DateTime: 'string', FieldName: 'string', Value: 'string | number | boolean', YearMonth: 'string' },
};

/** Writes the examples as documents that know the types of their answers and variables, for clients in TypeScript: a module and its declarations. */
export async function writeDocuments(schema, folder) {
  const examples = namedExamples();
  const write = (name, lines) => writeFileSync(new URL(name, folder), `${lines.join('\n')}\n`);
  write('documents.js', [
    "import { parse } from 'graphql';",
    'const parsed = (text) => parse(text, { noLocation: true });',
    ...examples.map(({ name, document }) => `export const ${name} = /*#__PURE__*/ parsed(${JSON.stringify(print(document))});`),
  ]);
  write('documents.d.ts', [
    "import type { TypedDocumentNode } from '@graphql-typed-document-node/core';",
    await typesOf(schema, examples),
    ...examples.map(({ name }) => `export declare const ${name}: TypedDocumentNode<${name}Query, ${name}QueryVariables>;`),
  ]);
}

const typesOf = (schema, examples) =>
  codegen({
    filename: 'documents.d.ts',
    schema: parse(printSchema(schema)),
    documents: examples.map(({ file, document }) => ({ location: file, document })),
    plugins: [{ operations: {} }],
    pluginMap: { operations },
    config: CONFIG,
  });
