import type { Dataset } from '../dataset/dataset.js';
import type { Article } from './article.js';

/** How much of the article's claims the graph cites. */
export interface Coverage {
  readonly clauses: number;
  /** Clauses on which some fact rests. */
  readonly cited: number;
  /** Clauses on which none rests, for a reason that the graph gives. */
  readonly reasoned: number;
  /** Clauses on which none rests without a reason. */
  readonly uncovered: readonly Clause[];
}

export interface Clause {
  /** The id of the section it stands in. */
  readonly section: string;
  readonly start: number;
  readonly end: number;
}

/** A sign at which a clause ends; one of Latin script only before a space or a quote, as in “at 3.5, for 1,200”. */
const CLAUSE_END = /^(?:[。？！；：，]|[.?!;:,](?:[\s"'”’)]|$))/;
/** What stands about a clause without saying anything: space, mark-up, closing quotes, and who speaks. */
const SILENT = /<[^>]*>|[\s"'”’）)]|[问答]：/gu;

/** Every clause of the article's sections, by what rests on it. */
export function coverageOf(dataset: Dataset, article: Article): Coverage {
  const spans = (ids: ReadonlySet<string> | undefined, type: string) =>
    dataset.nodes
      .filter((node) => node.type === type && (ids?.has(node.id) ?? true))
      .map(({ properties }) => [Number(properties.start), Number(properties.end)] as const);
  const cited = spans(citedEvidence(dataset), 'Evidence');
  const uncited = spans(undefined, 'UncitedPassage');
  const touches = (places: readonly (readonly [number, number])[], { start, end }: Clause) =>
    places.some(([from, to]) => from < end && to > start);
  const clauses = clausesOf(dataset, article);
  const bare = clauses.filter((clause) => !touches(cited, clause));
  const uncovered = bare.filter((clause) => !touches(uncited, clause));
  return {
    clauses: clauses.length,
    cited: clauses.length - bare.length,
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

function clausesOf({ nodes, relationships }: Dataset, article: Article): Clause[] {
  const wholes = new Set(relationships.filter(({ type }) => type === 'SECTION_PART_OF').map(({ to }) => to));
  return nodes
    .filter(({ id, type }) => type === 'ArticleSection' && !wholes.has(id))
    .flatMap(({ id, properties }) =>
      splitClauses(id, Number(properties.start), [...article.slice(Number(properties.start), Number(properties.end))]),
    )
    .filter(({ start, end }) => article.slice(start, end).replace(SILENT, '') !== '')
    .sort((a, b) => a.start - b.start);
}

function splitClauses(section: string, offset: number, characters: readonly string[]): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  for (const [index, character] of characters.entries()) {
    const isEnd = CLAUSE_END.test(`${character}${characters[index + 1] ?? ''}`);
    if (!isEnd && index < characters.length - 1) continue;
    clauses.push({ section, start: offset + start, end: offset + index + 1 });
    start = index + 1;
  }
  return clauses;
}
