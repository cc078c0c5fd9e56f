import { type DocumentNode, type ExecutionResult, type GraphQLSchema, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import type { Execute } from '../execution/execute.js';
import { type Warning, withWarnings } from '../execution/warnings.js';
import { TEXT_FIELDS } from './passages.js';

const NO_ARTICLE: Warning = {
  code: 'ARTICLE_NOT_GIVEN',
  message:
    'The words of the article are null here: the graph was started without its text. Give it with --article FILE or ARTICLE_FILE.',
};

/** An executor that says in `extensions.warnings` where an answer lacks the article's words because the text is not given. */
export function withTextWarnings(schema: GraphQLSchema, execute: Execute): Execute {
  const known = new WeakMap<DocumentNode, boolean>();
  return (request) => {
    let asks = known.get(request.document);
    if (asks === undefined) {
      asks = asksForText(schema, request.document);
      known.set(request.document, asks);
    }
    if (!asks) return execute(request);
    const result = execute(request);
    return result instanceof Promise ? result.then(warn) : warn(result);
  };
}

const warn = (result: ExecutionResult): ExecutionResult => withWarnings(result, [NO_ARTICLE]);

function asksForText(schema: GraphQLSchema, document: DocumentNode): boolean {
  const types = new TypeInfo(schema);
  let found = false;
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: ({ name }) => {
        found ||= TEXT_FIELDS[types.getParentType()?.name ?? ''] === name.value;
      },
    }),
  );
  return found;
}
