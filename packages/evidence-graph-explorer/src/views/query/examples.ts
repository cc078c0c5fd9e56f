import type { AnswerItems } from 'evidence-graph/answers';
import type { Localized } from '../../scene/scene.js';

/** An operation to start from, as `examples.json` has it. */
export interface Example {
  readonly id: string;
  readonly title: Localized;
  /** Its subject; without one it shows how to ask. */
  readonly group?: {
    readonly name: string;
    readonly title: Readonly<Record<string, string>>;
    readonly family: string | null;
  } | null;
  /** In each language, a template over its result. */
  readonly answer?: Readonly<Record<string, string>> | null;
  /** What its answer goes through one by one. */
  readonly items?: AnswerItems | null;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly query: string;
}

/** Variables as they are shown and linked to; nothing where there are none. */
export const variablesText = (variables: Example['variables']): string =>
  Object.keys(variables).length > 0 ? JSON.stringify(variables, null, 2) : '';

/** The examples that stand beside the graph; none where there are none. Rejects where nothing answers. */
export async function readExamples(place: URL): Promise<readonly Example[]> {
  const response = await fetch(new URL('examples.json', place));
  const found: unknown = response.ok ? await response.json().catch(() => []) : [];
  return Array.isArray(found) ? found.filter(isExample) : [];
}

/** Something else may have that name beside the graph. */
const isExample = (found: Partial<Example> | null): found is Example =>
  typeof found?.id === 'string' && typeof found.query === 'string' && isObject(found.title) && isObject(found.variables);

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;
