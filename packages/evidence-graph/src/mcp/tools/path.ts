import { languageValue } from '../../ontology/language.js';
import { citationData, distinctPlaces, evidenceFields, type PlaceAnswer, placeOf } from '../citations.js';
import { adviceIn } from '../look-up/absent.js';
import { operation } from '../model.js';
import { citationOutput, defineTool, identifier, listOf, record, upTo, yesNo } from '../tool.js';
import { compact, plain } from '../words.js';

interface PathArguments {
  readonly from: string;
  readonly to: string;
  readonly via?: readonly string[];
  readonly avoid?: readonly string[];
  readonly maxLength?: number;
  readonly first?: number;
}

interface Found {
  readonly paths: {
    readonly truncated: boolean;
    readonly paths: readonly {
      readonly sentence: string;
      readonly hops: readonly {
        readonly relationship: { readonly id: string; readonly ground?: string; readonly evidence?: readonly PlaceAnswer[] };
      }[];
    }[];
  };
}

/** Tells how two nodes are connected. */
export const path = defineTool<PathArguments>({
  name: 'path',
  title: 'Path',
  description: () => 'How two nodes are connected: the shortest paths between them, each as a sentence.',
  input: {
    from: identifier,
    to: identifier,
    via: listOf(identifier, 5),
    avoid: listOf(identifier, 100),
    maxLength: upTo(8, 6),
    first: upTo(10, 2),
  },
  required: ['from', 'to'],
  takesLanguage: true,
  output: { paths: listOf(record(['sentence', 'relationships'])), isComplete: yesNo, ...citationOutput },
  always: ['paths', 'isComplete'],
  isOffered: ({ model }) => model.connected.size > 0,

  async run({ maxLength = 6, first = 2, ...given }, { asker, model, language, signal }) {
    const cited = model.hasEvidence ? `ground: assertion ${evidenceFields}` : '';
    const body = `paths(from: $from, to: $to, via: $via, avoid: $avoid, maxLength: $maxLength, first: $first) { truncated
      paths { sentence(lang: $lang) hops { relationship { id ${cited} } } } }`;
    const types = { from: 'ID!', to: 'ID!', via: '[ID!]', avoid: '[ID!]', maxLength: 'Int', first: 'Int' };
    const variables = { ...given, maxLength, first, lang: languageValue(language) };
    const { data, extensions } = await asker.own<Found>(operation('Path', types, body), { variables, signal });
    const relationships = data.paths.paths.flatMap(({ hops }) => hops.map(({ relationship }) => relationship));
    const places = distinctPlaces(relationships.flatMap(({ evidence = [] }) => evidence.map(placeOf)));
    const paths = data.paths.paths.map(({ sentence, hops }) =>
      compact({
        sentence: plain(sentence, 1000),
        relationships: hops.map(({ relationship }) => relationship.id),
        grounds: [...new Set(hops.flatMap(({ relationship: { ground } }) => (ground && ground !== 'STATED' ? [ground] : [])))],
      }),
    );
    return {
      data: { paths, isComplete: !data.paths.truncated, ...citationData(places) },
      text: paths.length > 0 ? paths.map(({ sentence }) => String(sentence)) : [nothing(maxLength, extensions)],
      places,
    };
  },
});

function nothing(maxLength: number, extensions: Readonly<Record<string, unknown>>): string {
  const advice = adviceIn(extensions);
  return `No path of at most ${maxLength} hops is in this graph. That is no statement of the source.${advice ? ` ${plain(advice)}` : ''}`;
}
