import { type ArticleGraph, literally, spansIn } from './article-graph.js';
import type { RelationshipStatement } from './cited-graph.js';
import { each, type ReadingRule } from './rule.js';

/** A list has the order in which the article tells it. */
export const orderRules: readonly ReadingRule<ArticleGraph>[] = [
  {
    name: 'lists-follow-the-telling',
    sentence:
      'The members of an ordered list come as the article tells them: each has a place at or behind one of the member before it.',
    right: 'Write the list in the order of the article, or cite the place where it stands there',
    check: (graph) =>
      [...listsIn(graph.relationshipStatements)].flatMap((members) => {
        let last = -1;
        return each(members, (member) => {
          const places = termPlaces(graph, member);
          const next = places.find((place) => place >= last);
          const before = last;
          last = next ?? last;
          return next === undefined && `stands at ${places.join(', ')}, and what is told before it at ${before}`;
        });
      }),
  },
];

/** The relationships of each ordered list, by their order. */
function listsIn(relationships: readonly RelationshipStatement[]): Iterable<readonly RelationshipStatement[]> {
  const lists = new Map<string, RelationshipStatement[]>();
  const order = ({ properties }: RelationshipStatement) => Number(properties.order);
  for (const relationship of relationships) {
    if (relationship.properties.order === undefined || relationship.evidence.length === 0) continue;
    const key = `${relationship.type} ${relationship.from}`;
    lists.set(key, [...(lists.get(key) ?? []), relationship]);
  }
  return [...lists.values()].map((members) => members.sort((a, b) => order(a) - order(b)));
}

/** Where the terms of a relationship's evidence stand, in code points. */
function termPlaces(graph: ArticleGraph, { evidence }: RelationshipStatement): readonly number[] {
  return graph
    .placesOf(evidence)
    .flatMap((place) => spansIn(place, literally(place.term ?? '')).map(({ start }) => start))
    .sort((a, b) => a - b);
}
