import type { Dataset } from 'evidence-graph/dataset';
import type { Article } from 'evidence-graph/evidence';
import { CitedGraph, type Statement } from './cited-graph.js';

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Place extends Span {
  readonly id: string;
  /** The words between its ends. */
  readonly words: string;
  /** The short term that stands in it; none in what is left uncited. */
  readonly term: string | undefined;
}

export interface Section extends Span {
  readonly id: string;
  readonly words: string;
}

/** A dataset beside the text that it is of. */
export class ArticleGraph extends CitedGraph {
  readonly places: ReadonlyMap<string, Place>;
  /** The sections that have no parts. */
  readonly paragraphs: readonly Section[];

  constructor(
    dataset: Dataset,
    readonly article: Article,
  ) {
    super(dataset);
    const spanOf = (id: string): Span & { words: string } => {
      const { start, end } = this.nodes.get(id)?.properties ?? {};
      return { start: Number(start), end: Number(end), words: article.slice(Number(start), Number(end)) };
    };
    this.places = new Map(
      dataset.nodes
        .filter(({ type }) => type === 'Evidence' || type === 'UncitedPassage')
        .map(({ id, properties: { exact } }) => [
          id,
          { id, ...spanOf(id), term: exact === undefined ? undefined : String(exact) },
        ]),
    );
    this.paragraphs = this.ofType('ArticleSection')
      .filter(({ id }) => this.to(id, 'SECTION_PART_OF').length === 0)
      .map(({ id }) => ({ id, ...spanOf(id) }))
      .sort((a, b) => a.start - b.start);
  }

  placesOf = (ids: readonly string[]): readonly Place[] => ids.flatMap((id) => this.places.get(id) ?? []);

  /** What the article calls a node: its name, its other names, and the terms that stand for it. */
  termsOf(id: string): readonly string[] {
    const { nameZh, aliases } = this.nodes.get(id)?.properties ?? {};
    const names = [nameZh, aliases].flat().filter((name) => name !== undefined);
    const evidence = this.from(id, 'EVIDENCED_BY').map(({ to }) => to);
    return [...names.map(String), ...this.placesOf(evidence).flatMap(({ term }) => term ?? [])];
  }

  /** All the words that a statement cites. */
  wordsOf = ({ evidence }: Pick<Statement, 'evidence'>): string =>
    this.placesOf(evidence)
      .map(({ words }) => words)
      .join('\n');
}

/** Whether two spans have a code point in common. */
export const touch = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Where a pattern stands in a section, in code points. */
export function spansIn({ start, words }: Pick<Section, 'start' | 'words'>, pattern: RegExp): (Span & { words: string })[] {
  return [...words.matchAll(pattern)].map((match) => {
    const from = start + [...words.slice(0, match.index)].length;
    return { start: from, end: from + [...match[0]].length, words: match[0] };
  });
}

/** Matches a text as it stands. */
export const literally = (text: string): RegExp => new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'g');
