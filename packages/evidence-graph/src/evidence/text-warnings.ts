import { type GraphQLSchema, Kind, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import type { WarningsOf } from '../execution/prepared-operations.js';
import type { Warning } from '../execution/warnings.js';
import { TEXT_FIELDS } from './passages.js';

const NO_ARTICLE: Warning = {
  code: 'ARTICLE_NOT_GIVEN',
  message:
    'The words of the article are null here: the graph was started without its text. Give it with --article FILE or ARTICLE_FILE.',
};

/** Says of an operation that its answer lacks the article's words because the text is not given. */
export const textWarnings =
  (schema: GraphQLSchema): WarningsOf =>
  (operation, fragments) => {
    const types = new TypeInfo(schema);
    let found = false;
    const visitor = visitWithTypeInfo(types, {
      Field: ({ name }) => {
        found ||= TEXT_FIELDS[types.getParentType()?.name ?? ''] === name.value;
      },
    });
    visit({ kind: Kind.DOCUMENT, definitions: [operation, ...Object.values(fragments)] }, visitor);
    return found ? [NO_ARTICLE] : [];
  };
