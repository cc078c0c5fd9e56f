/** The IDs of the entities in an answer, each once, in its order: strings such as `Person:key` whose type is known. */
export function idsOf(answer: unknown, isType: (name: string) => boolean): string[] {
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) visit(item);
    else if (typeof value === 'object' && value !== null) for (const item of partsOf(value)) visit(item);
    else if (typeof value === 'string' && /^\w+:[^\s()]+$/.test(value) && isType(value.split(':', 1)[0] as string))
      found.add(value);
  };
  visit(answer);
  return [...found];
}

/** What an object has; of a quote, its section tells where it stands, and is nothing that the answer is about. */
function partsOf(value: object): unknown[] {
  const { section, ...others }: { readonly exact?: unknown; readonly section?: unknown } = value;
  return typeof others.exact === 'string' ? Object.values(others) : [...Object.values(others), section];
}
