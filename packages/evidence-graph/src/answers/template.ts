/** A text with places in it that the result of an operation fills. */
export type Template = readonly (string | Placeholder)[];

export interface Placeholder {
  /** As it is written, without its braces. */
  readonly source: string;
  /** Whether it stands for how many there are, and not for what they are. */
  readonly isCount: boolean;
  readonly steps: readonly Step[];
}

/** One step from a value on: to a field, to every item of a list, to one item, or to the items that have a value, or have it not. */
export type Step =
  | { readonly kind: 'field'; readonly name: string }
  | { readonly kind: 'each' }
  | { readonly kind: 'at'; readonly position: number }
  | { readonly kind: 'where'; readonly path: readonly string[]; readonly isEqual: boolean; readonly value: string };

/** A template cannot be read. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
}

/** Reads a template such as `{units.count} units: {units.nodes[].name}`. Throws a {@link TemplateError}. */
export function parseTemplate(text: string): Template {
  return text.split(/(\{[^{}]*\})/).map((part) => {
    if (part.startsWith('{') && part.endsWith('}')) return placeholder(part.slice(1, -1));
    if (/[{}]/.test(part)) throw new TemplateError(`A brace stands alone in “${part.trim()}”`);
    return part;
  });
}

function placeholder(source: string): Placeholder {
  const isCount = source.startsWith('#');
  return { source, isCount, steps: stepsOf(`.${source.slice(isCount ? 1 : 0)}`, `{${source}}`) };
}

/** Reads a path such as `units.nodes[kind=REGION]`. Throws a {@link TemplateError}. */
export const parsePath = (path: string): Step[] => stepsOf(`.${path}`, path);

const STEP = /\.(?<field>[A-Za-z_]\w*)|\[(?:(?<position>\d*)|(?<path>\w+(?:\.\w+)*)(?<sign>!?=)(?<value>[^\]=]+))\]/y;

function stepsOf(path: string, written: string): Step[] {
  const steps: Step[] = [];
  for (let end = 0; end < path.length; ) {
    STEP.lastIndex = end;
    const found = STEP.exec(path)?.groups;
    if (!found) throw new TemplateError(`${written} is no path`);
    end = STEP.lastIndex;
    steps.push(stepOf(found));
  }
  return steps;
}

function stepOf({ field, position, path, sign, value }: Readonly<Record<string, string | undefined>>): Step {
  if (field !== undefined) return { kind: 'field', name: field };
  if (path !== undefined && value !== undefined) return { kind: 'where', path: path.split('.'), isEqual: sign === '=', value };
  return position ? { kind: 'at', position: Number(position) } : { kind: 'each' };
}
