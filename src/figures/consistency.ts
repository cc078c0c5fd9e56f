import type { GraphBuilder } from 'evidence-graph/graph';
import type { ontology } from '../ontology/index.js';
import { roundHalfUp } from './arithmetic.js';
import { recompute } from './recompute.js';

interface ConsistencyValues {
  readonly formula: string;
  readonly recomputed: number;
  readonly printed: string | null | undefined;
  readonly value: number;
  readonly agrees: boolean;
}

/** `Observation.consistency`: what a figure's formula gives, beside the figure. */
export function addConsistency(builder: GraphBuilder<typeof ontology>): void {
  const consistency = builder.objectRef<ConsistencyValues>('Consistency').implement({
    description: 'A figure beside what its formula gives. 核对',
    fields: (t) => ({
      formula: t.exposeString('formula', { nullable: false, description: 'How it is computed. 公式' }),
      recomputed: t.exposeFloat('recomputed', {
        nullable: false,
        description: 'What the formula gives, to 4 decimals; not rounded as the figure is. 复算值',
      }),
      assertion: t.field({
        type: builder.graphEnum('Assertion'),
        nullable: false,
        description: 'What the formula gives is derived. 断言性质',
        resolve: () => 'DERIVED',
      }),
      printed: t.exposeString('printed', {
        description: 'The figure as the article prints it; null where it is derived. 原文写法',
      }),
      value: t.exposeFloat('value', { nullable: false, description: 'The figure. 数值' }),
      agrees: t.exposeBoolean('agrees', {
        nullable: false,
        description:
          'Whether the formula gives the figure, rounded half up to its decimals, and within its bounds if it has some. 是否一致',
      }),
    }),
  });
  builder.graphFields('Observation', (t) => ({
    consistency: t.computed({
      type: consistency,
      description: 'Whether the figure agrees with its formula; null where it has none. 核对',
      restsOn: 'recomputedFrom',
      needs: ['value', 'formula', 'printed', 'decimals', 'lower', 'upper'],
      resolve: ({ formula, ...figure }): ConsistencyValues | null => {
        if (formula == null) return null;
        const { recomputed, agrees } = recompute({ ...figure, formula });
        return { formula, recomputed: roundHalfUp(recomputed, 4), printed: figure.printed, value: figure.value, agrees };
      },
    }),
  }));
}
