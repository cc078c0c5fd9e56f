/** The IDs of the entities in an answer, each once, in its order: strings such as `Person:key` whose type is known. */
export function idsOf(answer: unknown, isType: (name: string) => boolean): string[] {
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) visit(item);
    else if (typeof value === 'object' && value !== null) for (const item of Object.values(value)) visit(item);
    else if (typeof value === 'string' && /^\w+:[^\s()]+$/.test(value) && isType(value.split(':', 1)[0] as string))
      found.add(value);
  };
  visit(answer);
  return [...found];
}

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The first list of objects in an answer, as a table; nested values are put into words of JSON. Undefined where there is none. */
export function tableOf(answer: unknown): Table | undefined {
  const list = firstList(answer);
  if (!list) return undefined;
  const items = list.map((item) => flat(item));
  const columns = [...new Set(items.flatMap((item) => Object.keys(item)))];
  return { columns, rows: items.map((item) => columns.map((column) => textOf(item[column]))) };
}

type Item = Readonly<Record<string, unknown>>;

function firstList(value: unknown): Item[] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const isItem = (item: unknown): item is Item => typeof item === 'object' && item !== null && !Array.isArray(item);
  if (Array.isArray(value) && value.length > 0 && value.every(isItem)) return value;
  for (const inner of Object.values(value)) {
    const found = firstList(inner);
    if (found) return found;
  }
  return undefined;
}

/** Objects within an item become columns of their own, such as `node.name`; lists stay one value. */
function flat(item: Item, prefix = ''): Record<string, unknown> {
  return Object.assign(
    {},
    ...Object.entries(item).map(([name, value]) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? flat(value as Item, `${prefix}${name}.`)
        : { [`${prefix}${name}`]: value },
    ),
  );
}

const textOf = (value: unknown): string =>
  value === undefined || value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value);
