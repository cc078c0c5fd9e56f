import { type ArticleGraph, touch } from './article-graph.js';
import type { RelationshipStatement, Statement } from './cited-graph.js';
import { each, type ReadingRule } from './rule.js';
import { wordsRestedOn } from './words-rested-on.js';

/** Lists that the article leaves open by 等: what has such a list is related to each thing in it by an open-ended relationship. */
export const openListRules: readonly ReadingRule<ArticleGraph>[] = [
  {
    name: 'open-lists-are-told',
    sentence: 'Something that is open-ended, or a Silence, rests on each 等 that leaves a list open.',
    right: 'Write openEnded: true on the members of the list, or a Silence about the others',
    check: (graph) =>
      wordsRestedOn(
        graph,
        /等/g,
        ({ properties: { assertion, openEnded } }) => openEnded === true || assertion === 'NOT_STATED',
        'nothing open-ended rests on',
      ),
  },
  {
    name: 'members-of-open-lists-are-open-ended',
    sentence:
      'A relationship is open-ended where it leads from what has a list to what stands in it, and its words end the list in 等: for all in the list, and nothing else.',
    right: 'Write openEnded: true on the relationship to each thing in the list, and on no other',
    check: (graph) => {
      const open = graph.relationshipStatements.filter(isOpenEnded);
      return each(
        graph.relationshipStatements.filter(({ properties }) => 'openEnded' in properties),
        (relationship) => {
          if (isOpenEnded(relationship))
            return (
              wholesOf(graph, relationship).length === 0 &&
              'is open-ended, and leads to nothing in a list that its words end in 等'
            );
          const listed = pairsOf(relationship).filter((pair) => isListed(graph, relationship, pair, IN_CLAUSE));
          const fellow = open.find((other) => listed.some((pair) => isFellow(graph, other, relationship, pair)));
          return fellow && `stands in a list that ends in 等, as ${fellow.id} does, and is not open-ended`;
        },
      );
    },
  },
  {
    name: 'what-has-an-open-list-is-open-ended',
    sentence: 'What is open-ended has a list to the members of which open-ended relationships lead.',
    right: 'Write openEnded: true on these relationships, too, or remove it',
    check: (graph) => {
      const wholes = new Set(graph.relationshipStatements.filter(isOpenEnded).flatMap((each) => wholesOf(graph, each)));
      return each(
        graph.nodeStatements.filter(isOpenEnded),
        ({ id }) => !wholes.has(id) && 'is open-ended, and none of its lists is',
      );
    },
  },
];

const isOpenEnded = ({ properties }: Statement): boolean => properties.openEnded === true;

/** Where the part comes first; elsewhere what has the list does. */
const PART_FIRST: ReadonlySet<string> = new Set(['IN_SCHEME', 'PART_OF', 'CONCEPT_PART_OF', 'GROUP_PART_OF']);
/** An act has a list of means, and a means one of acts. */
const EITHER: ReadonlySet<string> = new Set(['USED_IN']);

type Pair = readonly [whole: string, part: string];

function pairsOf({ type, from, to }: Pick<RelationshipStatement, 'type' | 'from' | 'to'>): readonly Pair[] {
  const [forward, back]: [Pair, Pair] = [
    [from, to],
    [to, from],
  ];
  if (EITHER.has(type)) return [forward, back];
  return PART_FIRST.has(type) ? [back] : [forward];
}

const wholesOf = (graph: ArticleGraph, relationship: RelationshipStatement): readonly string[] =>
  pairsOf(relationship)
    .filter((pair) => isListed(graph, relationship, pair, IN_SENTENCE))
    .map(([whole]) => whole);

/** Whether the part stands in an open list of the cited words. */
function isListed(graph: ArticleGraph, { evidence, properties }: RelationshipStatement, [, part]: Pair, before: RegExp): boolean {
  const { topicZh } = properties;
  const terms = topicZh === undefined ? graph.termsOf(part) : [String(topicZh)];
  const things = graph
    .placesOf(evidence)
    .flatMap(({ words }) => [...words.matchAll(before)].flatMap(([, list = '']) => list.split(/[、，和]|以及/)));
  return things.some((thing) => terms.some((term) => names(term, thing)));
}

/** Whether two relationships of one type lead from the same whole, on the ground of the same words. */
function isFellow(graph: ArticleGraph, other: RelationshipStatement, { type, evidence }: RelationshipStatement, [whole]: Pair) {
  if (other.type !== type || !pairsOf(other).some(([each]) => each === whole)) return false;
  const places = graph.placesOf(evidence);
  return graph.placesOf(other.evidence).some((place) => places.some((each) => touch(each, place)));
}

/** What stands before 等: all that may belong to its list, and what does for certain. Before a number 等 closes a list. */
const IN_SENTENCE = /([^。；：？]+?)等(?!\d)/g;
const IN_CLAUSE = /([^，。；：？]+?)等(?!\d)/g;

/** A name of one character is that of the whole thing; one with a list of its own is taken apart with the list. */
const names = (term: string, thing: string): boolean =>
  term === thing || (term.length > 1 && thing.includes(term)) || (/[、和]/.test(term) && term.split(/[、和]/).includes(thing));
