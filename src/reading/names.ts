import type { CitedGraph, NodeStatement } from './cited-graph.js';
import { each, type ReadingRule } from './rule.js';

/** One thing has one name in each language, and no other thing has it as another name. */
export const nameRules: readonly ReadingRule<CitedGraph>[] = [
  {
    name: 'aliases-name-one-thing',
    sentence: 'An alias is another name of the same thing: no other thing has it as a name or an alias.',
    right: 'Remove the alias; it stays findable as the term of an evidence',
    check: ({ nodeStatements }) => {
      const owners = ownersOf(nodeStatements);
      return each(
        nodeStatements.filter(({ properties }) => properties.aliases !== undefined),
        ({ id, properties: { aliases } }) => {
          const sharers = [aliases].flat().flatMap((alias) => owners.get(fold(alias)) ?? []);
          const other = sharers.find((owner) => owner !== id);
          return other && `has an alias that ${other} has as a name, too`;
        },
      );
    },
  },
  {
    name: 'one-thing-is-one-node',
    sentence: 'Things of one Chinese name are one thing, and one node, but for those that the words tell apart.',
    right: 'Make one node of both, with the evidence of each, or say in the rule what tells them apart',
    check: ({ nodeStatements }) => {
      const first = new Map([...nodeStatements].reverse().map(({ id, properties }) => [properties.nameZh, id]));
      return each(nodeStatements, ({ id, properties: { nameZh } }) => {
        const other = first.get(nameZh);
        return other !== id && !TOLD_APART.has(String(nameZh)) && `has the name ${nameZh}, as ${other} has`;
      });
    },
  },
  {
    name: 'one-term-has-one-word',
    sentence: 'Things of one Chinese name have one English name, and things of one English name one Chinese name.',
    right: 'Use one word for both, or tell their names apart in both languages',
    check: ({ nodeStatements }) => {
      const words = nodeStatements.map((node) => ({
        ...node,
        zh: bare(node.properties.nameZh),
        en: bare(node.properties.nameEn),
      }));
      const [byZh, byEn] = [firstBy(words, 'zh'), firstBy(words, 'en')];
      return each(words, ({ zh, en }) => {
        const other = [byZh.get(zh), byEn.get(en)].find((first) => first && (first.zh !== zh || first.en !== en));
        return other && `is ${zh} / ${en}, and ${other.id} ${other.zh} / ${other.en}`;
      });
    },
  },
];

/** Names that stand for two things, and what tells them apart. */
const TOLD_APART: ReadonlyMap<string, string> = new Map([
  ['机关', 'the delegates who come from there (answer 2), and the places where inspection teams go (answer 3)'],
  ['电话', 'a way to reach members (answer 5), and a way to report (answer 7)'],
  ['信访', 'complaints whose results are used (answer 4), and a way to report (answer 7)'],
]);

const fold = (name: unknown): string => String(name).toLowerCase();

/** A bracket tells the sense of a word, and makes no other word of it. */
const bare = (name: unknown): string => fold(name).replace(/ ?[（(][^（()）]*[)）]$/, '');

const namesOf = ({ properties: { nameZh, nameEn, aliases } }: NodeStatement): string[] =>
  [nameZh, nameEn, aliases]
    .flat()
    .filter((name) => name !== undefined)
    .map(fold);

function ownersOf(nodes: readonly NodeStatement[]): ReadonlyMap<string, readonly string[]> {
  const owners = new Map<string, string[]>();
  for (const node of nodes) for (const name of namesOf(node)) owners.set(name, [...(owners.get(name) ?? []), node.id]);
  return owners;
}

const firstBy = <K extends 'zh' | 'en', T extends Readonly<Record<K, string>>>(
  things: readonly T[],
  key: K,
): ReadonlyMap<string, T> => new Map([...things].reverse().map((thing) => [thing[key], thing]));
