import type { CitedGraph } from './cited-graph.js';
import { each, type ReadingRule } from './rule.js';

/** Acts have actors, and questions ask. */
export const actRules: readonly ReadingRule<CitedGraph>[] = [
  {
    name: 'acts-have-an-actor',
    sentence: 'Someone performs each act, takes part in it, decides, proposes or submits in it, or a Silence is about it.',
    right: 'Relate the actor by PERFORMS or TAKES_PART_IN, or write a Silence that asks who acts',
    check: (graph) =>
      each(
        graph.ofType('Act'),
        ({ id }) => graph.to(id, ...ACTOR).length === 0 && !graph.isAskedAbout(id) && 'has no actor, and no Silence asks for one',
      ),
  },
  {
    name: 'questions-ask-about-something',
    sentence: 'Each question of the reporter asks about something in the graph.',
    right: 'Relate its topics by ASKS_ABOUT',
    check: (graph) =>
      each(
        graph.ofType('ArticleSection').filter(({ properties }) => properties.kind === 'QUESTION'),
        ({ id }) => graph.from(id, 'ASKS_ABOUT').length === 0 && 'asks about nothing',
      ),
  },
];

const ACTOR = ['PERFORMS', 'TAKES_PART_IN', 'DECIDES', 'PROPOSES', 'SUBMITS'];
