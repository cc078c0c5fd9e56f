import { userInputError } from '../execution/error.js';
import { describe } from '../ontology/describe.js';
import type { GraphBuilder } from '../pothos/builder.js';
import type { EvidenceIndex } from './evidence-index.js';
import type { EvidenceOntology } from './with-evidence.js';

/** `Query.factsAt`: from a span of the article to what the graph says on the ground of it. */
export function addFacts(builder: GraphBuilder<EvidenceOntology>, index: EvidenceIndex): void {
  builder.queryField('factsAt', (t) =>
    t.graphNodes({
      type: 'Node',
      description: describe(
        'The entities and relationships whose evidence shares at least one code point with the span, in the order of the article.',
        '某处原文所支持的事实',
      ),
      args: {
        start: t.arg.int({ required: true, description: describe('The first Unicode code point, counted from 0.', '起点') }),
        end: t.arg.int({ required: true, description: describe('The code point after the last.', '终点') }),
      },
      atMost: 1000,
      ids: ({ start, end }) => {
        if (start < 0 || start >= end)
          throw userInputError(`The span ${start}–${end} is empty: \`start\` is 0 or more and less than \`end\`.`);
        return index.factsAt(start, end);
      },
    }),
  );
}
