import { columnsOf } from './lanes.js';
import type { Stage, Step } from './procedure-reader.js';

/** The steps of a stage as the stage lists them. */
export function stepsOf(stage: Stage, steps: readonly Step[]): Step[] {
  const known = new Map(steps.map((step) => [step.id, step]));
  return stage.steps.nodes.flatMap(({ id }) => known.get(id) ?? []);
}

/** The steps of no stage: those with a place in the order, by that place; and those that stand apart from it too. */
export function stepsOutside(steps: readonly Step[]): { readonly ordered: Step[]; readonly apart: Step[] } {
  const columns = columnsOf(steps);
  const outside = steps.filter(({ stage }) => stage === null);
  return {
    ordered: outside
      .filter(({ id }) => columns.has(id))
      .sort((a, b) => (columns.get(a.id) as number) - (columns.get(b.id) as number)),
    apart: outside.filter(({ id }) => !columns.has(id)),
  };
}
