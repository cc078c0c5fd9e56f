import type { CitedGraph, Statement } from './cited-graph.js';
import { each, type ReadingRule } from './rule.js';

/** What is left open is asked. */
export const silenceRules: readonly ReadingRule<CitedGraph>[] = [
  {
    name: 'what-is-not-said-is-asked',
    sentence: 'Where a description, reading, condition or reason says that something is not said, a Silence is about that node.',
    right: 'Write a Silence about it, or leave the remark out',
    check: ({ statements, nodes, isAskedAbout }) =>
      each(
        statements.filter((statement) => saysNotSaid(statement) && statement.properties.assertion !== 'NOT_STATED'),
        ({ about }) =>
          !about.some((id) => nodes.has(id) && isAskedAbout(id)) && 'says that something is not said, and no Silence is about it',
      ),
  },
  {
    name: 'silences-ask',
    sentence: 'A Silence asks a question, in both languages, about at least one thing.',
    right: 'Write the question, and what it is about',
    check: (graph) =>
      each(graph.ofType('Silence'), ({ id, properties: { questionZh, questionEn } }) => {
        if (!/？$/.test(String(questionZh)) || !/\?$/.test(String(questionEn))) return 'asks no question';
        return graph.from(id, 'SILENT_ON').length === 0 && 'is about nothing';
      }),
  },
  {
    name: 'shares-have-a-base',
    sentence: 'A percentage has the base that it is a share of, or a Silence asks for it.',
    right: 'Write its base, or a Silence about it',
    check: (graph) =>
      each(
        graph.ofType('Observation').filter(({ properties }) => properties.unit === 'PERCENT'),
        ({ id }) =>
          graph.from(id, 'BASE').length === 0 && !graph.isAskedAbout(id) && 'is a share of nothing, and no Silence asks for it',
      ),
  },
];

const TEXTS = ['description', 'reading', 'condition', 'reason', 'purpose', 'manner'];
const NOT_SAID =
  /未说明|没有说|未写明|没有写|没有给出|未给出|未点名|没有点名|\bnot (?:said|stated|given|named)\b|\b(?:does|do|did) not say\b|\bunnamed\b/i;
const saysNotSaid = ({ properties }: Statement): boolean =>
  TEXTS.some((name) => NOT_SAID.test(`${properties[`${name}Zh`] ?? ''} ${properties[`${name}En`] ?? ''}`));
