import { type ArticleGraph, literally, type Span, spansIn, touch } from './article-graph.js';
import type { NodeStatement } from './cited-graph.js';
import { each, type ReadingRule } from './rule.js';

/** Every number is the article's or says that it is derived. */
export const figureRules: readonly ReadingRule<ArticleGraph>[] = [
  {
    name: 'figures-are-printed-or-derived',
    sentence: 'The words that a figure cites have it as it is printed; what is not printed is DERIVED.',
    right: 'Mend `printed` or the evidence, or mark it DERIVED with formula and derivedFrom',
    check: (graph) =>
      each(graph.ofType('Observation'), (figure) => {
        const { printed, assertion } = figure.properties;
        if (printed === undefined) return assertion !== 'DERIVED' && 'is not printed, and not DERIVED';
        if (assertion === 'DERIVED') return 'is printed, and DERIVED';
        return !graph.wordsOf(figure).includes(String(printed)) && `is printed as ${printed}, which its words do not have`;
      }),
  },
  {
    name: 'a-printed-figure-is-told-once',
    sentence: 'One printed figure is one Observation.',
    right: 'Keep one of the two, with the evidence of both',
    check: (graph) => {
      const figures = graph.ofType('Observation').map((figure) => ({ ...figure, spans: printedAt(graph, figure) }));
      return each(figures, ({ id, spans }) => {
        const twin = figures.find(
          (other) => other.id < id && other.spans.some((span) => spans.some((each) => touch(each, span))),
        );
        return twin && `is printed where ${twin.id} is`;
      });
    },
  },
  {
    name: 'printed-numbers-are-terms',
    sentence:
      'Each number that the text of the article prints stands in the term of an evidence; its header has addresses of pictures.',
    right: 'Write the figure as an Observation, or cite it where it belongs',
    check: (graph) => {
      const terms = [...graph.places.values()].flatMap(({ start, words, term }) =>
        term === undefined ? [] : spansIn({ start, words }, literally(term)),
      );
      const texts = graph.paragraphs.filter(({ id }) => graph.nodes.get(id)?.properties.kind !== 'HEADER');
      return texts.flatMap((section) =>
        spansIn(section, NUMBER).map((number) => ({
          id: section.id,
          wrong: terms.some((term) => touch(term, number))
            ? undefined
            : `no term has ${number.words} at ${number.start}–${number.end}`,
        })),
      );
    },
  },
  {
    name: 'numbers-in-texts-are-printed',
    sentence: 'A number in a name or text of what is neither derived nor background is printed in the article.',
    right: 'Remove the number, or write what it follows from as a DERIVED figure',
    check: (graph) => {
      const printed = new Set(graph.article.slice(0, graph.article.length).match(NUMBER));
      return each(
        graph.nodeStatements.filter(({ type, properties: { assertion } }) => !STRUCTURE.has(type) && !COMPUTED.has(assertion)),
        ({ properties }) => {
          const text = TEXTS.map((name) => properties[`${name}Zh`] ?? '').join('\n');
          const other = text
            .replace(REFERENCE, '')
            .match(NUMBER)
            ?.find((number) => !printed.has(number));
          return other && `says ${other}, which the article does not print`;
        },
      );
    },
  },
];

const NUMBER = /\d+(?:\.\d+)?/g;
const TEXTS = ['name', 'description', 'reading', 'purpose', 'manner', 'qualifier'];
/** Parts of the article and congresses are numbered by ourselves. */
const STRUCTURE: ReadonlySet<string> = new Set(['ArticleSection']);
const COMPUTED: ReadonlySet<unknown> = new Set(['DERIVED', 'BACKGROUND', 'NOT_STATED']);
/** A part of the article by its number. */
const REFERENCE = /[答问]\d(?:[至、和]\d)*|第\d段/g;

function printedAt(graph: ArticleGraph, figure: NodeStatement): readonly Span[] {
  const { printed } = figure.properties;
  if (printed === undefined) return [];
  return graph.placesOf(figure.evidence).flatMap((place) => spansIn(place, literally(String(printed))));
}
