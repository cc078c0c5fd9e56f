/** A place in the source: code points from `start` up to, but without, `end`. */
export interface Span {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch of text throughout which the same spans hold. */
export interface Run {
  readonly start: number;
  readonly end: number;
  /** The IDs of the spans that cover it, the shortest first. */
  readonly ids: readonly string[];
}

/** Cuts what lies between `start` and `end` wherever a span starts or ends: the runs do not overlap, and make up the whole. */
export function runsOf(start: number, end: number, spans: readonly Span[]): Run[] {
  const within = spans.filter((span) => span.start < end && span.end > start && span.end > span.start);
  const cuts = new Set([start, end]);
  for (const span of within) for (const cut of [span.start, span.end]) if (cut > start && cut < end) cuts.add(cut);
  const sorted = [...cuts].sort((a, b) => a - b);
  const shortest = [...within].sort((a, b) => a.end - a.start - (b.end - b.start) || (a.id < b.id ? -1 : 1));
  return sorted.slice(1).map((to, index) => {
    const from = sorted[index] as number;
    return { start: from, end: to, ids: shortest.filter((span) => span.start <= from && span.end >= to).map(({ id }) => id) };
  });
}

/** A text that is addressed by Unicode code points, from where it stands in the source. */
export class CodePoints {
  readonly #points: readonly string[];
  /** As the points, but empty wherever a tag stands. */
  readonly #words: readonly string[];

  constructor(
    text: string,
    readonly start: number,
  ) {
    this.#points = [...text];
    this.#words = text.split(tag).flatMap((piece, index) => (index % 2 === 1 ? Array.from(piece, () => '') : [...piece]));
  }

  slice(start: number, end: number): string {
    return this.#points.slice(start - this.start, end - this.start).join('');
  }

  /** What stands there for readers: without the tags of the source's file, even where a slice holds but a part of one. */
  readable(start: number, end: number): string {
    return this.#words.slice(start - this.start, end - this.start).join('');
  }
}

const tag = /(<\/?[a-z][^<>]*>)/i;
