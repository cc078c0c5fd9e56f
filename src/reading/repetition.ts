import { type ArticleGraph, type Span, touch } from './article-graph.js';
import type { Checked, ReadingRule } from './rule.js';

/** What the article tells twice is one thing, with the evidence of both places. */
export const repetitionRules: readonly ReadingRule<ArticleGraph>[] = [
  {
    name: 'repeated-words-have-one-fact',
    sentence:
      'Where a clause of eight characters or more stands in two paragraphs, some fact rests on both places, or none on either.',
    right: 'Add the second place to the evidence of what rests on the first',
    check: (graph) => {
      const facts = factsOf(graph);
      return [...repeated(graph).entries()].flatMap(([words, places]) => compare(facts, words, places));
    },
  },
];

interface Clause extends Span {
  /** The paragraph that it stands in. */
  readonly section: string;
}

/** The clauses that stand more than once, by their bare words. */
function repeated({ paragraphs }: ArticleGraph): ReadonlyMap<string, readonly Clause[]> {
  const clauses = new Map<string, Clause[]>();
  for (const { id, start, words } of paragraphs) {
    let at = start;
    for (const clause of words.split(/(?<=[，。；：？！])/)) {
      const end = at + [...clause].length;
      const bare = clause.replace(/<[^>]*>|[^\p{L}\p{N}]/gu, '');
      if ([...bare].length >= SHORTEST) clauses.set(bare, [...(clauses.get(bare) ?? []), { section: id, start: at, end }]);
      at = end;
    }
  }
  return new Map([...clauses].filter(([, places]) => places.length > 1));
}

const SHORTEST = 8;

interface Fact extends Span {
  readonly id: string;
}

/** What rests on which places; that someone speaks in a part says nothing of what stands there. */
const factsOf = (graph: ArticleGraph): readonly Fact[] =>
  graph.statements
    .filter(({ id }) => !/^(?:ArticleSection:|Source:|SPEAKS_IN\()/.test(id))
    .flatMap(({ id, evidence }) => graph.placesOf(evidence).map(({ start, end }) => ({ id, start, end })));

function compare(facts: readonly Fact[], words: string, places: readonly Clause[]): Checked[] {
  const [first = new Set<string>(), ...others] = places.map(
    (place) => new Set(facts.filter((fact) => touch(fact, place)).map(({ id }) => id)),
  );
  return others.map((other, index) => {
    const isLinked = first.size + other.size === 0 || [...first].some((id) => other.has(id));
    const { section = '', start, end } = places[index + 1] ?? {};
    return {
      id: section,
      wrong: isLinked
        ? undefined
        : `repeats at ${start}–${end} the clause at ${places[0]?.start} (${words.slice(0, 8)}…), and no fact rests on both`,
    };
  });
}
