import type { CitedGraph } from './cited-graph.js';
import { each, type ReadingRule } from './rule.js';

/** Claims and requirements are data: numbered, about something, and leading on. */
export const claimRules: readonly ReadingRule<CitedGraph>[] = [
  {
    name: 'features-are-numbered',
    sentence:
      'The features of the delegates have the numbers 1 to 6; those of one number stand in one paragraph, and no other has it.',
    right: 'Write the number by which the article lists it',
    check: (graph) => {
      const features = graph.ofType('Claim').filter(({ properties }) => properties.kind === 'FEATURE');
      const numbers = new Set(features.map(({ properties }) => properties.number));
      const gap = FEATURE_NUMBERS.find((number) => !numbers.has(number));
      return each(features, ({ id, properties: { number } }) => {
        if (!FEATURE_NUMBERS.includes(Number(number))) return `has the number ${number ?? 'none'}, not one of 1 to 6`;
        if (gap !== undefined) return `is one of the features, of which none has the number ${gap}`;
        const others = features.filter((other) => other.id !== id && other.properties.number === number);
        const apart = others.find(
          (other) => !sectionsOf(graph, id).some((section) => sectionsOf(graph, other.id).includes(section)),
        );
        return apart && `has the number ${number}, as ${apart.id} of another paragraph has`;
      });
    },
  },
  {
    name: 'features-show-something',
    sentence: 'Each feature SHOWS what the article says that all of them show.',
    right: 'Relate it to that claim by SHOWS',
    check: (graph) =>
      each(
        graph.ofType('Claim').filter(({ properties }) => properties.kind === 'FEATURE'),
        ({ id }) => graph.from(id, 'SHOWS').length === 0 && 'shows nothing',
      ),
  },
  {
    name: 'claims-are-about-something',
    sentence: 'Each claim CONCERNS something, or other claims show it.',
    right: 'Relate it to what it is about by CONCERNS',
    check: (graph) =>
      each(
        graph.ofType('Claim'),
        ({ id }) => graph.from(id, 'CONCERNS').length + graph.to(id, 'SHOWS').length === 0 && 'is about nothing',
      ),
  },
  {
    name: 'requirements-are-demanded',
    sentence: 'Someone or something demands each requirement, or a Silence is about it.',
    right: 'Relate who or what demands it by SET_REQUIREMENT, or write a Silence that asks who does',
    check: (graph) =>
      each(
        graph.ofType('Requirement'),
        ({ id }) =>
          graph.to(id, 'SET_REQUIREMENT').length === 0 &&
          !graph.isAskedAbout(id) &&
          'is demanded by no one, and no Silence asks by whom',
      ),
  },
  {
    name: 'requirements-lead-on',
    sentence:
      'A requirement leads to what is reported of it: what carries it out, its outcome, or a claim about it; or to a Silence.',
    right: 'Relate it by CARRIED_OUT_BY or HAS_OUTCOME, write a claim that CONCERNS it, or a Silence about it',
    check: (graph) =>
      each(graph.ofType('Requirement'), ({ id }) => !isReported(graph, id) && !graph.isAskedAbout(id) && 'leads to nothing'),
  },
  {
    name: 'what-meets-a-demand-cites-it',
    sentence: 'What carries out a requirement, or is its outcome, cites words that demand it.',
    right: 'Cite the place where it is demanded, too',
    check: (graph) =>
      each(
        graph.relationshipStatements.filter(({ type }) => type === 'CARRIED_OUT_BY' || type === 'HAS_OUTCOME'),
        ({ from, evidence }) => {
          const demanded = graph.from(from, 'EVIDENCED_BY').map(({ to }) => to);
          return !evidence.some((cited) => demanded.some((place) => overlap(graph, cited, place))) && `cites no place of ${from}`;
        },
      ),
  },
];

const FEATURE_NUMBERS = [1, 2, 3, 4, 5, 6];

const sectionsOf = (graph: CitedGraph, id: string): readonly string[] =>
  graph.from(id, 'EVIDENCED_BY').flatMap(({ to }) => graph.from(to, 'IN_SECTION').map((each) => each.to));

function overlap(graph: CitedGraph, ...places: readonly string[]): boolean {
  const spans = places.map((place) => graph.nodes.get(place)?.properties ?? {});
  return Math.max(...spans.map(({ start }) => Number(start))) < Math.min(...spans.map(({ end }) => Number(end)));
}

const isReported = (graph: CitedGraph, id: string): boolean =>
  graph.from(id, 'CARRIED_OUT_BY', 'HAS_OUTCOME').length > 0 ||
  graph.to(id, 'CONCERNS').some(({ from }) => graph.nodes.get(from)?.type === 'Claim');
