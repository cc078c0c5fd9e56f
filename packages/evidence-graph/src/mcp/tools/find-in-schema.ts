import { findSlices } from '../schema/find.js';
import { count, defineTool, listOf, record, text, upTo } from '../tool.js';
import { compact, plain } from '../words.js';

interface FindArguments {
  readonly words: string;
  readonly first?: number;
}

/** Finds types, fields and values by words: a slice of the schema, and not the whole. */
export const findInSchema = defineTool<FindArguments>({
  name: 'find_in_schema',
  title: 'Find in the schema',
  description: () =>
    'Find types, fields and enum values of the GraphQL schema by words or by coordinate, such as Person.name, each with a query that gets there. The name of an input type, such as PersonWhere, gives its fields.',
  input: { words: { type: 'string', minLength: 1, maxLength: 200 }, first: upTo(15, 5) },
  required: ['words'],
  takesLanguage: false,
  output: {
    total: count,
    slices: listOf(record(['coordinate', 'signature'], { coordinate: text, signature: text, description: text, query: text })),
  },
  always: ['total', 'slices'],
  isOffered: ({ asker }) => asker.introspection,

  async run({ words, first = 5 }, { asker }) {
    const { total, slices } = findSlices(asker.schema, words, first);
    const list = slices.map(({ coordinate, signature, description, query }) =>
      compact({ coordinate, signature, description: plain(description, 200), query }),
    );
    return {
      data: { total, slices: list },
      text:
        list.length > 0
          ? list.map(({ coordinate, query }) => `${coordinate}${query ? `: ${query}` : ''}`)
          : ['The schema has nothing of these words. Try other words.'],
    };
  },
});
