import type { ArticleGraph } from './article-graph.js';
import type { NodeStatement } from './cited-graph.js';
import { each, type ReadingRule } from './rule.js';

/** Where the article speaks of something can be asked of that thing. */
export const mentionRules: readonly ReadingRule<ArticleGraph>[] = [
  {
    name: 'parts-mention-what-they-name',
    sentence:
      'What the words that a relationship of it cites name has evidence in that part of the article: the introduction, a question, an answer or the addendum.',
    right: 'Add a place in that part, with the name as its term, to its evidence',
    check: (graph) => {
      const namesakes = namesByType(graph);
      const told = toldIn(graph);
      return each(
        graph.nodeStatements.filter(({ type, properties }) => properties.assertion === 'STATED' && !OF_THE_SOURCE.has(type)),
        (node) => {
          const mentioned = new Set(node.evidence.map((place) => partOf(graph, place)));
          const unmentioned = [...(told.get(node.id) ?? [])].find(
            (place) => !mentioned.has(partOf(graph, place)) && isNamedIn(graph, node, place, namesakes),
          );
          return unmentioned && `is named at ${unmentioned}, and has no evidence in ${partOf(graph, unmentioned)}`;
        },
      );
    },
  },
];

const OF_THE_SOURCE: ReadonlySet<string> = new Set(['ArticleSection', 'Source']);

/** The places on which relationships of each node rest; an open question may rest on words that do not name what it is about. */
function toldIn(graph: ArticleGraph): ReadonlyMap<string, ReadonlySet<string>> {
  const told = new Map<string, Set<string>>();
  for (const { about, evidence, properties } of graph.relationshipStatements) {
    if (properties.assertion === 'NOT_STATED') continue;
    for (const end of about) {
      const places = told.get(end) ?? new Set();
      told.set(end, places);
      for (const place of evidence) places.add(place);
    }
  }
  return told;
}

/** The widest section that a place stands in. */
const partOf = (graph: ArticleGraph, place: string): string | undefined => graph.sectionsOf(place).at(-1);

const namesOf = ({ properties: { nameZh, aliases } }: NodeStatement): string[] =>
  [nameZh, aliases]
    .flat()
    .map(String)
    .filter((name) => /^\p{Script=Han}{2,}$/u.test(name));

function namesByType(graph: ArticleGraph): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const node of graph.nodeStatements) names.set(node.type, [...(names.get(node.type) ?? []), ...namesOf(node)]);
  return names;
}

/** Whether a place has a name of a node that is no part of a longer name of its kind: 基层党组织 is another kind than 党组织. */
function isNamedIn(
  graph: ArticleGraph,
  node: NodeStatement,
  place: string,
  namesakes: ReadonlyMap<string, readonly string[]>,
): boolean {
  const own = namesOf(node);
  const words = graph.wordsOf({ evidence: [place] });
  return own.some((name) => {
    const longer = (namesakes.get(node.type) ?? []).filter(
      (other) => other !== name && other.includes(name) && !own.includes(other),
    );
    return longer.reduce((left, other) => left.replaceAll(other, ' '), words).includes(name);
  });
}
