import { type ArticleGraph, literally } from './article-graph.js';
import type { RelationshipStatement } from './cited-graph.js';
import { each, type ReadingRule } from './rule.js';

/** What the words join by “or” holds of one or another. */
export const alternativeRules: readonly ReadingRule<ArticleGraph>[] = [
  {
    name: 'alternatives-share-a-condition',
    sentence:
      'Alternatives that the words say of each (都, 分别) have the condition that each does the one or the other, and share it.',
    right: 'Write the same condition on each relationship of the group',
    check: (graph) =>
      each(groupsOf(graph.relationshipStatements), ({ members }) => {
        const conditions = new Set(members.map(({ properties }) => properties.conditionZh));
        if (conditions.size > 1) return `is in the group ${members[0]?.properties.group}, whose conditions differ`;
        const isOfEach = members.some((member) => /都|分别/.test(graph.wordsOf(member)));
        return isOfEach && conditions.has(undefined) && `is said of each, and has no condition`;
      }),
  },
  {
    name: 'what-or-joins-is-alternative',
    sentence: 'Relationships whose ends the cited words join by 或 are ALTERNATIVE; grounds each of which suffices are not.',
    right: 'Write extent: ALTERNATIVE and a group on each of them',
    check: (graph) =>
      each(
        graph.relationshipStatements.filter(
          ({ type, evidence }) => !SUFFICES.has(type) && /或/.test(graph.wordsOf({ evidence })),
        ),
        (relationship) => {
          const other = joinedByOr(graph, relationship);
          return (
            relationship.properties.extent !== 'ALTERNATIVE' && other && `is not ALTERNATIVE, and 或 joins it to ${other.id}`
          );
        },
      ),
  },
];

/** 或 joins grounds of which each is enough; a question is about each thing that it names. */
const SUFFICES: ReadonlySet<string> = new Set(['EXCLUDES', 'SILENT_ON']);

interface Group {
  readonly id: string;
  readonly members: readonly RelationshipStatement[];
}

function groupsOf(relationships: readonly RelationshipStatement[]): Group[] {
  const groups = new Map<unknown, RelationshipStatement[]>();
  for (const each of relationships) {
    const { group } = each.properties;
    if (group !== undefined) groups.set(group, [...(groups.get(group) ?? []), each]);
  }
  return [...groups.values()].map((members) => ({ id: members[0]?.id ?? '', members }));
}

/** A relationship of the same kind from the same start whose end stands on the other side of 或 in a passage of both. */
function joinedByOr(graph: ArticleGraph, { id, type, from, to, evidence }: RelationshipStatement) {
  const passages = graph.placesOf(evidence).map(({ words }) => words);
  return graph.from(from, type).find((other) => {
    if (other.id === id || other.to === to) return false;
    const shared = graph.placesOf(other.evidence).map(({ words }) => words);
    const pattern = orBetween(graph.termsOf(to), graph.termsOf(other.to));
    return passages.some((words) => shared.includes(words) && pattern.test(words));
  });
}

function orBetween(some: readonly string[], others: readonly string[]): RegExp {
  const [a, b] = [anyOf(some), anyOf(others)];
  const or = '[^，。；]{0,8}或者?[^，。；]{0,4}';
  return new RegExp(`(?:${a})${or}(?:${b})|(?:${b})${or}(?:${a})`);
}

const anyOf = (terms: readonly string[]): string => terms.map((term) => literally(term).source).join('|');
