import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import type { Execute } from '../execution/execute.js';
import { addEvidence } from './add-evidence.js';
import { bibliographyEntry } from './bibliography.js';
import { takeCitations } from './collect.js';
import { isCited } from './directive.js';

/** An executor whose answers to operations with `@cite` say where everything in them stands. */
export function withCitations(schema: GraphQLSchema, execute: Execute): Execute {
  const documents = new WeakMap<DocumentNode, DocumentNode>();
  const extended = (document: DocumentNode): DocumentNode => {
    let known = documents.get(document);
    if (!known) {
      known = addEvidence(schema, document);
      documents.set(document, known);
    }
    return known;
  };
  return (request) => {
    if (!isCited(request.document, request.operationName)) return execute(request);
    const result = execute({ ...request, document: extended(request.document) });
    return result instanceof Promise ? result.then(cite) : cite(result);
  };
}

function cite(result: ExecutionResult): ExecutionResult {
  if (!result.data) return result;
  const { citations, sources } = takeCitations(result.data);
  return { ...result, extensions: { ...result.extensions, citations, bibliography: sources.map(bibliographyEntry) } };
}
