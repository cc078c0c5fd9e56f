import { ontology } from '../ontology/index.js';
import { type ArticleGraph, literally, type Place, spansIn, touch } from './article-graph.js';
import type { NodeStatement } from './cited-graph.js';
import { each, type ReadingRule } from './rule.js';
import { wordBounds } from './word-bounds.js';

/** A place is a short passage of one paragraph, and its term a whole one. */
export const placeRules: readonly ReadingRule<ArticleGraph>[] = [
  {
    name: 'passages-are-of-one-paragraph',
    sentence: 'A passage has no markup and no end of a line.',
    right: 'Cite the words alone, within one paragraph',
    check: ({ places }) =>
      each([...places.values()], ({ words }) => /[<>\n]/.test(words) && 'holds markup, or more than one paragraph'),
  },
  {
    name: 'passages-are-short',
    sentence:
      'The evidence of a fact has at most 200 code points and three sentences: a whole answer proves nothing that a clause of it should.',
    right: 'Cite the clause that says it',
    check: (graph) =>
      each(citedPlaces(graph), ({ start, end, words }) => {
        if (end - start > MAX_LENGTH) return `has ${end - start} code points`;
        const sentences = words.split(/[。？！]/).filter((sentence) => sentence !== '').length;
        return sentences > MAX_SENTENCES && `holds ${sentences} sentences`;
      }),
  },
  {
    name: 'passages-begin-and-end-at-words',
    sentence: 'A passage begins and ends between words.',
    right: 'Move its start or end to the edge of the word',
    check: (graph) => {
      const bounds = wordBounds(graph);
      return each(
        [...graph.places.values()],
        ({ start, end }) => !(bounds.has(start) && bounds.has(end)) && 'begins or ends within a word',
      );
    },
  },
  {
    name: 'terms-are-placed',
    sentence: 'An evidence tells where in its passage the term begins.',
    right: 'Give exactStart, the first code point of the term in the article',
    check: (graph) =>
      each(
        [...graph.places.values()].filter(({ term }) => term !== undefined),
        ({ id }) => graph.nodes.get(id)?.properties.exactStart === undefined && 'does not say where its term begins',
      ),
  },
  {
    name: 'terms-are-whole',
    sentence: 'The term of an evidence is a whole one: it begins and ends between words, or names something.',
    right: 'Take the whole term',
    check: (graph) => {
      const bounds = wordBounds(graph);
      const names = new Set(
        graph.nodeStatements.flatMap(({ properties: { nameZh, aliases, printed } }) => [nameZh, aliases, printed].flat()),
      );
      return each(
        [...graph.places.values()].filter(({ term }) => term !== undefined),
        (place) => {
          const isWhole = names.has(place.term) || isBetween(place, bounds);
          return !isWhole && `has the term ${place.term}, which is cut within a word`;
        },
      );
    },
  },
  {
    name: 'uncited-passages-are-not-cited',
    sentence: 'No fact rests on a passage that is left uncited for a reason.',
    right: 'Remove the UncitedPassage, or shorten it',
    check: (graph) => {
      const cited = citedPlaces(graph);
      return each(
        graph.placesOf([...graph.nodes.keys()]).filter(({ term }) => term === undefined),
        (passage) => cited.some((place) => touch(place, passage)) && 'is cited',
      );
    },
  },
  {
    name: 'properties-are-proved',
    sentence: 'The evidence of a purpose, manner or time, and of what is yet to come, names the property that it proves.',
    right: 'Write the evidence as { to: KEY, property: NAME }',
    check: (graph) =>
      each(
        graph.nodeStatements.flatMap((node) => PROVED.filter((name) => isGiven(node, name)).map((name) => ({ ...node, name }))),
        ({ id, name }) =>
          !graph.from(id, 'EVIDENCED_BY').some(({ properties }) => properties.property === name) &&
          `has a ${name} that no evidence proves`,
      ),
  },
];

const MAX_LENGTH = 200;
const MAX_SENTENCES = 3;
const PROVED = ['purpose', 'manner', 'startedIn', 'completedIn', 'publishedAt', 'modality', 'convening'];
/** What goes without saying needs no proof. */
const isGiven = ({ type, properties }: NodeStatement, name: string): boolean =>
  (name in properties && properties[name] !== ontology.types[type]?.properties[name]?.default) || `${name}Zh` in properties;

/** The places on which facts rest; sections and the source rest on their own words. */
function citedPlaces(graph: ArticleGraph): readonly Place[] {
  const facts = [
    ...graph.nodeStatements.filter(({ type }) => type !== 'ArticleSection' && type !== 'Source'),
    ...graph.relationshipStatements.filter(({ type }) => type !== 'SPEAKS_IN'),
  ];
  return graph.placesOf([...new Set(facts.flatMap(({ evidence }) => evidence))]);
}

const isBetween = (place: Place, bounds: ReadonlySet<number>): boolean =>
  spansIn(place, literally(place.term ?? '')).some(({ start, end }) => bounds.has(start) && bounds.has(end));
