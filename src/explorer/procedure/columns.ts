import type { Stage, Step } from './procedure-reader.js';
import { inOrder } from './step-order.js';

export interface NumberedStep {
  readonly step: Step;
  /** Its column and its place there, such as `1.2`. */
  readonly number: string;
}

/** The steps of one stage, or those of none. */
export interface Column {
  readonly number: number;
  readonly stage: Stage | null;
  readonly steps: readonly NumberedStep[];
}

/** A column for each stage, with its steps as the order has them and else as the stage lists them; last, one for the steps of no stage. */
export function columnsOf(stages: readonly Stage[], steps: readonly Step[]): Column[] {
  const known = new Map(steps.map((step) => [step.id, step]));
  const ofStages = stages.map((stage) => ({ stage, steps: stage.steps.nodes.flatMap(({ id }) => known.get(id) ?? []) }));
  const placed = new Set(ofStages.flatMap((column) => column.steps));
  const others = steps.filter((step) => !placed.has(step));
  const all = [...ofStages, ...(others.length > 0 ? [{ stage: null, steps: others }] : [])];
  return all.map((column, index) => ({
    number: index + 1,
    stage: column.stage,
    steps: inOrder(column.steps).map((step, place) => ({ step, number: `${index + 1}.${place + 1}` })),
  }));
}
