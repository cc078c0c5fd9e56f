import type { ArticleGraph } from './article-graph.js';
import { each, type ReadingRule } from './rule.js';

/** What the cited words must hold for what is said on the ground of them. */
export const wordRules: readonly ReadingRule<ArticleGraph>[] = [
  {
    name: 'stated-words-name-both-ends',
    sentence: 'The words that a STATED relationship cites name or point to both of its ends.',
    right: 'Cite the words that name both, or mark it INFERRED and say why',
    check: (graph) =>
      each(
        graph.relationshipStatements.filter(({ properties }) => properties.assertion === 'STATED'),
        (relationship) => {
          const cited = new Set([...graph.wordsOf(relationship), ...pairsOf(graph.wordsOf(relationship))]);
          const unnamed = relationship.about.find((end) => !isNamed(graph, end, cited));
          return unnamed && `is STATED, and its words do not name ${unnamed}`;
        },
      ),
  },
  {
    name: 'extents-cite-their-words',
    sentence:
      'The words that a relationship cites have the word of its extent: 各, 均, 都 of ALL, 普遍 of GENERAL, 或 or a bracket of ALTERNATIVE.',
    right: 'Cite the words that say of how many it holds, or write extent: UNSPECIFIED',
    check: (graph) =>
      each(
        graph.relationshipStatements.filter(({ properties }) => String(properties.extent) in WORD_OF),
        (relationship) => {
          const extent = String(relationship.properties.extent);
          return !WORD_OF[extent]?.test(graph.wordsOf(relationship)) && `is of extent ${extent}, and its words do not say so`;
        },
      ),
  },
  {
    name: 'qualifiers-are-quoted',
    sentence: 'The words that a claim cites have the word that limits it.',
    right: 'Write the qualifier as the article has it, or cite the words that have it',
    check: (graph) =>
      each(
        graph.nodeStatements.filter(({ properties }) => properties.qualifierZh !== undefined),
        (claim) =>
          !graph.wordsOf(claim).includes(String(claim.properties.qualifierZh)) &&
          `has the qualifier ${claim.properties.qualifierZh}, which its words do not have`,
      ),
  },
  {
    name: 'temporal-order-cites-a-word-of-time',
    sentence: 'The words that an order in time cites have a word of time (后, 前, 再, 先, 开始).',
    right: 'Cite the words that put one before the other, or write basis: INFERRED or LISTED',
    check: (graph) =>
      each(
        graph.relationshipStatements.filter(({ properties }) => properties.basis === 'TEMPORAL'),
        (relationship) => !TIME.test(graph.wordsOf(relationship)) && 'is TEMPORAL, and its words have no word of time',
      ),
  },
];

/** 全国 with a number counts every one of them. */
const WORD_OF: Readonly<Record<string, RegExp>> = {
  ALL: /[各均都每]|所有|全部|一律|凡是|全国\d+个/,
  GENERAL: /普遍/,
  SOME_UNITS: /一些选举单位|有的/,
  SOME_REGIONS: /一些省区市/,
  ALTERNATIVE: /或|（/,
};

const TIME = /[前后再先]|然后|随后|开始|首先|基础上/;

/** By its name, another name, or a term that stands for it in the article; the source and its parts are there by what they say. */
const isNamed = (graph: ArticleGraph, id: string, cited: ReadonlySet<string>): boolean =>
  /^(?:Source|ArticleSection):/.test(id) || graph.termsOf(id).some((term) => [...pairsOf(term)].some((pair) => cited.has(pair)));

/** Its characters two by two: Chinese seldom names a thing twice by the same whole word. A name of one character is itself. */
function pairsOf(term: string): readonly string[] {
  const characters = [...term].filter((character) => /[\p{L}\p{N}]/u.test(character));
  return characters.length === 1 ? characters : characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
