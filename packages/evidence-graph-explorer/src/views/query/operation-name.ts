/** The name of an operation; undefined where it has none. */
export const operationName = (query: string): string | undefined =>
  /^\s*(?:query|mutation|subscription)\s+(\w+)/m.exec(query)?.[1];
