import type { Step } from './template.js';

/** What a path leads to from a value; undefined where it leads nowhere, and nothing where no item is as it asks. */
export const valuesAt = (steps: readonly Step[], start: unknown): readonly unknown[] =>
  steps.reduce<readonly unknown[]>(follow, [start]);

function follow(values: readonly unknown[], step: Step): unknown[] {
  switch (step.kind) {
    case 'field':
      return values.map((value) => fieldOf(value, step.name));
    case 'at':
      return values.map((value) => (Array.isArray(value) ? value[step.position] : undefined));
    case 'each':
      return values.flat();
    case 'where':
      return values.flat().filter((value) => (String(step.path.reduce(fieldOf, value)) === step.value) === step.isEqual);
  }
}

export const fieldOf = (value: unknown, name: string): unknown =>
  isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;
