/** Texts in one cell; as JSON where they could not be told apart again. */
export function joined(texts: readonly string[], between: string): string {
  const cell = texts.join(between);
  return texts.length === 0 || (texts.join('\0') === cell.split(between).join('\0') && !isJson(cell))
    ? cell
    : JSON.stringify(texts);
}

/** The texts that {@link joined} has put into a cell. */
export function parted(cell: string, between: string): string[] {
  if (cell === '') return [];
  return isJson(cell) ? JSON.parse(cell) : cell.split(between);
}

const isJson = (cell: string): boolean => cell.startsWith('["');
