import type { Citation } from '../evidence/citation/collect.js';
import { languageValue, textIn } from '../ontology/language.js';
import { type CitedPlace, MAX_PLACES, PLACE_FIELDS, type PlaceAnswer, placeOf } from './citations.js';
import { operation } from './model.js';
import { MAX_SILENCES, type Silence, silenceFields } from './silences.js';
import type { ToolContext } from './tool.js';
import { plain } from './words.js';

/** What the data of an answer rests on, and what of it is left open. */
export interface Grounds {
  /** The first of them. */
  readonly places: readonly CitedPlace[];
  /** How many there are. */
  readonly count: number;
  readonly silences: readonly Silence[];
}

type Ground = (PlaceAnswer & { readonly type: 'Evidence' }) | (Silence & { readonly type: 'Silence' });

/** The places and silences that data names by their IDs, or that `@cite` lists beside it. */
export async function groundsIn(
  { data, extensions }: { readonly data: unknown; readonly extensions: { readonly citations?: readonly Citation[] } },
  { asker, model, language, signal }: ToolContext,
): Promise<Grounds> {
  if (!model.hasEvidence) return { places: [], count: 0, silences: [] };
  const ids = [...idsIn(data)];
  const idsOf = (type: Ground['type']) => ids.filter((id) => id.startsWith(`${type}:`));
  const evidence = idsOf('Evidence');
  const { citations } = extensions;
  const wanted = [...(citations ? [] : evidence.slice(0, MAX_PLACES)), ...idsOf('Silence').slice(0, MAX_SILENCES)];
  const body = `nodes(ids: $ids) { type: __typename ... on Evidence { ${PLACE_FIELDS} } ... on Silence { ${silenceFields} } }`;
  const variables = { ids: wanted, lang: languageValue(language) };
  const answer =
    wanted.length === 0 ? [] : await read(asker.own(operation('Grounds', { ids: '[ID!]!' }, body), { variables, signal }));
  return {
    places: citations
      ? citations.map((each) => citedPlace(each, language))
      : answer.flatMap((each) => (each.type === 'Evidence' ? [placeOf(each)] : [])),
    count: citations ? citations.length : evidence.length,
    silences: answer.flatMap((each) => (each.type === 'Silence' ? [each] : [])),
  };
}

async function read(
  asked: Promise<{ readonly data: { readonly nodes: readonly (Ground | null)[] } }>,
): Promise<readonly Ground[]> {
  return (await asked).data.nodes.filter((each) => each !== null);
}

function citedPlace({ evidence, section, start, end, exact }: Citation, language: string): CitedPlace {
  const { id: _, ...names } = section;
  return { id: evidence, place: plain(textIn(names, language)), ...(exact === null ? {} : { term: plain(exact) }), start, end };
}

/** The IDs that data has, in their order, each once. */
function idsIn(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value !== 'object' || value === null) return found;
  for (const [name, each] of Object.entries(value)) {
    if (name === 'id' && typeof each === 'string') found.add(each);
    else idsIn(each, found);
  }
  return found;
}
