import type { Dataset } from '../dataset/dataset.js';
import type { Article } from './article.js';

/** How much of the article's claims the graph cites. */
export interface Coverage {
  readonly sentences: number;
  /** Sentences on which some fact rests. */
  readonly cited: number;
  /** Sentences on which none rests, for a reason that the graph gives. */
  readonly reasoned: number;
  /** Sentences on which none rests without a reason. */
  readonly uncovered: readonly Sentence[];
}

export interface Sentence {
  /** The id of the section it stands in. */
  readonly section: string;
  readonly start: number;
  readonly end: number;
}

const SENTENCE_END = new Set(['。', '？', '！']);
/** What stands about a sentence without saying anything: space, mark-up, closing quotes, and who speaks. */
const SILENT = /<[^>]*>|[\s”’）)]|^[问答]：/gu;

/** Every sentence of the article's sections, by what rests on it. */
export function coverageOf(dataset: Dataset, article: Article): Coverage {
  const spans = (ids: ReadonlySet<string> | undefined, type: string) =>
    dataset.nodes
      .filter((node) => node.type === type && (ids?.has(node.id) ?? true))
      .map(({ properties }) => [Number(properties.start), Number(properties.end)] as const);
  const cited = spans(citedEvidence(dataset), 'Evidence');
  const uncited = spans(undefined, 'UncitedPassage');
  const touches = (places: readonly (readonly [number, number])[], { start, end }: Sentence) =>
    places.some(([from, to]) => from < end && to > start);
  const sentences = sentencesOf(dataset, article);
  const bare = sentences.filter((sentence) => !touches(cited, sentence));
  const uncovered = bare.filter((sentence) => !touches(uncited, sentence));
  return {
    sentences: sentences.length,
    cited: sentences.length - bare.length,
    reasoned: bare.length - uncovered.length,
    uncovered,
  };
}

/** The evidence of facts: that a section is there says nothing of the words by which it begins. */
function citedEvidence({ nodes, relationships }: Dataset): ReadonlySet<string> {
  const sections = new Set(nodes.flatMap(({ id, type }) => (type === 'ArticleSection' ? [id] : [])));
  return new Set(
    relationships.flatMap(({ type, from, to, evidence }) => (type === 'EVIDENCED_BY' && !sections.has(from) ? [to] : evidence)),
  );
}

function sentencesOf({ nodes, relationships }: Dataset, article: Article): Sentence[] {
  const wholes = new Set(relationships.filter(({ type }) => type === 'SECTION_PART_OF').map(({ to }) => to));
  return nodes
    .filter(({ id, type }) => type === 'ArticleSection' && !wholes.has(id))
    .flatMap(({ id, properties }) =>
      splitSentences(id, Number(properties.start), [...article.slice(Number(properties.start), Number(properties.end))]),
    )
    .filter(({ start, end }) => article.slice(start, end).replace(SILENT, '') !== '')
    .sort((a, b) => a.start - b.start);
}

function splitSentences(section: string, offset: number, characters: readonly string[]): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const [index, character] of characters.entries()) {
    if (!SENTENCE_END.has(character) && index < characters.length - 1) continue;
    sentences.push({ section, start: offset + start, end: offset + index + 1 });
    start = index + 1;
  }
  return sentences;
}
