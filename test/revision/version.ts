import type { Change, Span } from '../../packages/evidence-graph/src/evidence/revision/judge.js';

/** A part of a version: words of the old text from a code point on, or other words, perhaps instead of some. */
interface Piece {
  readonly points: readonly string[];
  readonly from?: number;
  readonly instead?: Span;
}

interface LaidOut {
  readonly written: readonly string[];
  /** Where each character is in the version. */
  readonly offsets: readonly number[];
  readonly from: number | undefined;
  readonly instead: Span | undefined;
  readonly size: number;
}

/** How a character is written in a version; with what is written behind it. */
export type Writing = (character: string, index: number, points: readonly string[]) => string;

/** A version of a text that knows by its making where everything of the old text is: what a comparison must find out. */
export class Version {
  readonly #old: readonly string[];
  #pieces: readonly Piece[];
  #writing: Writing = (character) => character;
  /** The pieces as they are written, until one changes. */
  #laid: readonly LaidOut[] | undefined;

  constructor(text: string) {
    this.#old = [...text];
    this.#pieces = [{ points: this.#old, from: 0 }];
  }

  /** The end of the old text. */
  get end(): number {
    return this.#old.length;
  }

  /** Where words stand in the old text; they must. */
  find(words: string, behind = 0): Span {
    const index = this.#old.slice(behind).join('').indexOf(words);
    if (index < 0) throw new Error(`“${words}” does not stand in the text: mend the edit`);
    const start = behind + [...this.#old.slice(behind).join('').slice(0, index)].length;
    return { start, end: start + [...words].length };
  }

  /** Other words instead of some. */
  replace(words: string, others: string): this {
    const instead = this.find(words);
    return this.#splice(instead, [{ points: [...others], instead }]);
  }

  insert(words: string, at: number): this {
    return this.#splice({ start: at, end: at }, [{ points: [...words] }]);
  }

  drop = (span: Span): this => this.#splice(span, []);

  /** Takes a part out and puts it elsewhere. */
  move(span: Span, at: number): this {
    const part = { points: this.#old.slice(span.start, span.end), from: span.start };
    return this.drop(span).#splice({ start: at, end: at }, [part]);
  }

  repeat(span: Span, at: number): this {
    return this.#splice({ start: at, end: at }, [{ points: this.#old.slice(span.start, span.end), from: span.start }]);
  }

  written(writing: Writing): this {
    this.#writing = writing;
    this.#laid = undefined;
    return this;
  }

  get text(): string {
    return this.#laidOut()
      .map(({ written }) => written.join(''))
      .join('');
  }

  /** What became of a place, and where it may be: several places where it is repeated. */
  fateOf(place: Span): { readonly change: Change; readonly spans: readonly Span[] } {
    const laidOut = this.#laidOut();
    const holding = laidOut.filter(({ from, size }) => from !== undefined && from <= place.start && place.end <= from + size);
    if (holding.length > 0) {
      const spans = holding.map(({ offsets, written, from = 0 }) => {
        const [first, last] = [place.start - from, place.end - 1 - from];
        return {
          start: offsets[first] ?? 0,
          end: (offsets[last] ?? 0) + [...(written[last] ?? '').replace(/[\s\u200b]+$/, '')].length,
        };
      });
      const isSame = spans.some(({ start, end }) => start === place.start && end === place.end);
      return { change: isSame ? 'SAME' : 'MOVED', spans };
    }
    const touches = ({ start, end }: Span) => start < place.end && place.start < end;
    const isLeft = laidOut.some(
      ({ from, size, instead }) =>
        (from !== undefined && touches({ start: from, end: from + size })) || (instead !== undefined && touches(instead)),
    );
    return { change: isLeft ? 'CHANGED' : 'GONE', spans: [] };
  }

  /** Each piece as it is written, and where its characters are. */
  #laidOut(): readonly LaidOut[] {
    let end = 0;
    this.#laid ??= this.#pieces.map(({ points, from, instead }) => {
      const written = points.map((each, index) => this.#writing(each, index, points));
      const offsets = written.map((each) => {
        const start = end;
        end += [...each].length;
        return start;
      });
      return { written, offsets, from, instead, size: points.length };
    });
    return this.#laid;
  }

  /** Puts pieces in the place of a span of the old text, where that was left in its place. */
  #splice(span: Span, pieces: readonly Piece[]): this {
    let isDone = false;
    this.#laid = undefined;
    this.#pieces = this.#pieces.flatMap((piece) => {
      const { from, points } = piece;
      if (isDone || from === undefined || span.start < from || span.end > from + points.length) return [piece];
      isDone = true;
      const [start, end] = [span.start - from, span.end - from];
      const rest: Piece[] = [{ points: points.slice(0, start), from }, ...pieces, { points: points.slice(end), from: span.end }];
      return rest.filter((each) => each.points.length > 0);
    });
    if (!isDone) throw new Error('The edit is in no one part of the text: mend it');
    return this;
  }
}
