import type { CitedGraph, Statement } from './cited-graph.js';
import { each, type ReadingRule } from './rule.js';

/** A reason or description that names a part of the article rests on a place in it. */
export const referenceRules: readonly ReadingRule<CitedGraph>[] = [
  {
    name: 'texts-cite-the-parts-they-name',
    sentence: 'A reason, description or reading that names a part of the article (answer 3, the addendum) cites a place in it.',
    right: 'Add that place to its evidence',
    check: (graph) =>
      each(
        graph.statements
          .map((statement) => ({ ...statement, named: partsNamed(statement) }))
          .filter(({ named }) => named.size > 0),
        ({ named, evidence }) => {
          const cited = partsCited(graph, evidence);
          const missing = [...named].filter((part) => !cited.has(part));
          return missing.length > 0 && `names ${missing.join(', ')} and cites no place there`;
        },
      ),
  },
];

const TEXTS = ['reason', 'description', 'reading'];
const NAMED: readonly (readonly [pattern: RegExp, part: string])[] = [
  [/答(\d)/g, 'answer'],
  [/\banswers? (\d)/gi, 'answer'],
  [/问(\d)/g, 'question'],
  [/\bquestions? (\d)/gi, 'question'],
  [/导语|\bthe introduction\b/gi, 'introduction'],
  [/附文|\bthe addendum\b/gi, 'addendum'],
];

function partsNamed({ properties }: Statement): ReadonlySet<string> {
  const text = TEXTS.flatMap((name) => [properties[`${name}Zh`] ?? '', properties[`${name}En`] ?? '']).join('\n');
  return new Set(NAMED.flatMap(([pattern, part]) => [...text.matchAll(pattern)].map(([, number]) => partName(part, number))));
}

/** The parts that hold the places of some evidence, with the wholes that these lie in. */
function partsCited(graph: CitedGraph, evidence: readonly string[]): ReadonlySet<string> {
  return new Set(
    evidence.flatMap((place) =>
      graph.sectionsOf(place).map((section) => {
        const { kind, number } = graph.nodes.get(section)?.properties ?? {};
        return partName(String(kind).toLowerCase(), number);
      }),
    ),
  );
}

const partName = (part: string, number: unknown): string => (number === undefined ? part : `${part} ${number}`);
