import { ontology } from '../ontology/index.js';
import type { ArticleGraph } from './article-graph.js';
import type { CitedGraph, RelationshipStatement, Statement } from './cited-graph.js';
import { each, type ReadingRule } from './rule.js';
import { wordsRestedOn } from './words-rested-on.js';

/** What is yet to come is told as such. */
export const futureRules: readonly ReadingRule<CitedGraph>[] = [
  {
    name: 'what-is-to-come-has-its-modality',
    sentence: 'What a text of the graph says is yet to come is FUTURE, or joined to something by a relationship that is.',
    right: 'Write modality: FUTURE, and leave the remark out',
    check: (graph) => {
      const joined = new Set(graph.relationshipStatements.filter(isToCome).flatMap(({ about }) => about));
      return each(
        graph.statements.filter(({ properties }) => properties.assertion !== 'NOT_STATED'),
        (statement) =>
          saysToCome(statement) &&
          !isToCome(statement) &&
          !joined.has(statement.id) &&
          'says that something is yet to come, and is not FUTURE',
      );
    },
  },
  {
    name: 'acts-to-come-are-to-come-for-all',
    sentence:
      'Who performs what is yet to come, what it produces and applies to, is told as yet to come, too; and nothing else is.',
    right: 'Write modality: FUTURE on both the act and the relationship, or on neither',
    check: (graph) =>
      each(
        graph.relationshipStatements.filter(({ type }) => TENSED.has(type)),
        (relationship) => {
          const act = actOf(relationship);
          const { properties = {} } = graph.nodes.get(act) ?? {};
          if (isToCome(relationship) === isToCome({ properties })) return undefined;
          return isToCome(relationship) ? `is FUTURE, and ${act} is not` : `is not FUTURE, and ${act} is`;
        },
      ),
  },
];

/** What is yet to come rests on words of the future, and they on it. */
export const futureWordRules: readonly ReadingRule<ArticleGraph>[] = [
  {
    name: 'what-is-to-come-cites-its-word',
    sentence: 'What is FUTURE cites words of what is to come (还要, 将, 召开).',
    right: 'Cite the words that put it in the future, or remove the modality',
    check: (graph) =>
      each(
        graph.statements.filter(isToCome),
        (statement) => !FUTURE_WORDS.test(graph.wordsOf(statement)) && 'is FUTURE, and its words do not say so',
      ),
  },
  {
    name: 'words-of-what-is-to-come-are-told',
    sentence: 'Something that is FUTURE rests on each word of what is to come (还要, 将出席, 召开前, 胜利召开).',
    right: 'Write modality: FUTURE on what the words tell as yet to come',
    check: (graph) => wordsRestedOn(graph, TO_COME, isToCome, 'nothing FUTURE rests on'),
  },
];

const isToCome = ({ properties: { modality, convening } }: Pick<Statement, 'properties'>): boolean =>
  modality === 'FUTURE' || convening === 'FUTURE';

const TEXTS = ['description', 'condition', 'reason', 'purpose', 'manner'];
const SAYS_TO_COME = /将来的事|文章发表时[尚还]|\b(?:is|was|had) (?:as )?(?:yet|still) to\b|\byet to (?:come|take place)\b/;
const saysToCome = ({ properties }: Statement): boolean =>
  TEXTS.some((name) => SAYS_TO_COME.test(`${properties[`${name}Zh`] ?? ''} ${properties[`${name}En`] ?? ''}`));

/** The relationships that have words for what is yet to come: they tell who does an act, to whom, with what result. */
const TENSED: ReadonlySet<string> = new Set(
  Object.values(ontology.relationships)
    .filter(({ labelledBy }) => labelledBy.some(({ property }) => property === 'modality'))
    .map(({ name }) => name),
);
/** The act is where most of them start or end; of two acts one after the other it is the later one. */
const STARTS_AT_ACT: ReadonlySet<string> = new Set(['PRODUCES', 'APPLIES_TO']);
const actOf = ({ type, from, to }: RelationshipStatement): string => (STARTS_AT_ACT.has(type) ? from : to);

const FUTURE_WORDS = /还要|将|召开/;
/** Not 将 alone, which also puts an object before its verb. */
const TO_COME = /还要|将出席|召开前|胜利召开/g;
