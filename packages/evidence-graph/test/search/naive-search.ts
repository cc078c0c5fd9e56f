import type { Dataset, NodeRecord } from '../../src/dataset/dataset.js';
import type { Ontology } from '../../src/ontology/ontology.js';
import { formsOf } from '../../src/text/folded.js';
import { writingsOf } from '../../src/text/spellings.js';

/** What a search finds, in its order: by the definition, word for word, of every node on its own. */
export function naiveSearch(
  ontology: Ontology,
  dataset: Dataset,
  query: string,
  types: readonly string[],
): [id: string, tier: string][] {
  const { search } = ontology.definition;
  if (!search) return [];
  const forms = (text: unknown): string[] => (typeof text === 'string' ? formsOf(text).map((form) => form.text) : []);
  const ofProperty = ({ properties }: NodeRecord, name: string): string[] =>
    [properties[name], properties[`${name}Zh`], properties[`${name}En`]].flat().flatMap(forms);
  const termsOf = ({ id }: NodeRecord): string[] =>
    dataset.relationships
      .filter(({ type, from }) => type === search.terms?.relationship && from === id)
      .flatMap(({ to }) => forms(dataset.nodes.find((node) => node.id === to)?.properties[search.terms?.property ?? '']));

  /** What is counted is left out where the number stands alone before it. */
  const counted = (form: string): string[] => form.match(/^\d+(\.\d+)?(?=[个名人位项条种类岁]$)/)?.slice(0, 1) ?? [];
  const whole: readonly string[] = writingsOf(query);
  const words = (whole.some((form) => counted(form).length > 0) ? query.trim().replace(/\s+/g, '\0') : query)
    .replace(/(?<=\d)\s+(?=%|percent\b)/g, '\0')
    .split(/\s+/)
    .map((word) => writingsOf(word.replaceAll('\0', ' ')))
    .filter(([first]) => first !== '');
  /** Whether a name has two or three words that, without their spaces, are the one that is looked for. */
  const runsTogether = (name: string, word: string) => {
    const parts = name.split(' ');
    return (
      /^[a-z0-9]{4,}$/.test(word) &&
      parts.some((_, at) => [2, 3].some((size) => parts.slice(at, at + size).join('') === word && at + size <= parts.length))
    );
  };
  const have = (texts: readonly string[], names: readonly string[], values: readonly string[]) =>
    words.every(
      (word) =>
        word.some((form) => texts.some((text) => text.includes(form)) || names.some((name) => runsTogether(name, form))) ||
        word.flatMap(counted).some((number) => values.includes(number)),
    );
  return dataset.nodes
    .filter(({ type }) => types.includes(type))
    .flatMap((node): { node: NodeRecord; tier: string }[] => {
      const names = ofProperty(node, search.name);
      const aliases = ofProperty(node, search.aliases ?? '');
      const titles = [...names, ...aliases];
      const values = (search.values ?? []).flatMap((value) => ofProperty(node, value));
      const terms = termsOf(node);
      const texts = search.texts.flatMap((text) => ofProperty(node, text));
      if (!have([...titles, ...forms(node.id), ...values, ...texts, ...terms], titles, values)) return [];
      const wholes = [[...names, ...forms(node.id)], aliases, values, terms];
      const meant = (all: readonly string[]) => (all === values ? [...whole, ...whole.flatMap(counted)] : whole);
      const equal = wholes.findIndex((all) => all.some((each) => meant(all).includes(each)));
      if (equal !== -1) return [{ node, tier: `${equal} EXACT` }];
      if (names.some((name) => whole.some((form) => name.startsWith(form)))) return [{ node, tier: '4 PREFIX' }];
      if (aliases.some((alias) => whole.some((form) => alias.startsWith(form)))) return [{ node, tier: '5 ALIAS' }];
      const begins = words.every((word) =>
        word.some((form) => titles.some((title) => ` ${title}`.includes(` ${form}`) || runsTogether(title, form))),
      );
      return [{ node, tier: begins ? '6 CONTAINS' : have(titles, titles, []) ? '7 CONTAINS' : '8 OTHER' }];
    })
    .sort((a, b) => order(a.tier, b.tier) || order(a.node.key, b.node.key) || order(a.node.id, b.node.id))
    .map(({ node, tier }) => [node.id, tier.slice(2)]);
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
