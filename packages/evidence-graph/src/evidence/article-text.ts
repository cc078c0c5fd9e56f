/** The article's text as the operator gives it, addressed by Unicode code points. */
export interface Article {
  /** Of the bytes of the file. */
  readonly sha256: string;
  readonly length: number;
  /** The text between two code points. */
  slice(start: number, end: number): string;
}

export function articleOf(text: string, sha256: string): Article {
  const points = [...text];
  return { sha256, length: points.length, slice: (start, end) => points.slice(start, end).join('') };
}
