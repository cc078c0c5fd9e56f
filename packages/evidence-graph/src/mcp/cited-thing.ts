import type { Cited, CitedDataset, CitedPlace as CitedPart, CitedSource } from '../citation/index.js';
import type { Label } from '../ontology/language.js';
import { type CitedPlace, type PlaceAnswer as Place, placeOf } from './citations.js';
import { readNode } from './look-up/read-node.js';
import type { Model, NodeAnswer } from './model.js';
import type { ToolContext } from './tool.js';
import { plain } from './words.js';

interface SourceAnswer {
  readonly id: string;
  readonly name: string;
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  readonly printedDate: string | null;
  readonly language: string | null;
}

interface PlaceAnswer extends Place {
  readonly section: { readonly name: string; readonly source: SourceAnswer };
}

interface Answer extends NodeAnswer, Partial<Omit<PlaceAnswer, 'id'>>, Partial<Omit<SourceAnswer, 'id' | 'name'>> {
  readonly from?: NodeAnswer;
  readonly to?: NodeAnswer;
  readonly relationship?: string;
  readonly source?: SourceAnswer;
  readonly evidence?: readonly PlaceAnswer[];
  readonly ground?: string;
}

/** A thing of the graph as it is cited, and its places. */
export async function citedThing(id: string, context: ToolContext): Promise<{ cited: Cited; places: readonly CitedPlace[] }> {
  const { model, language } = context;
  const { asker, signal } = context;
  const answers = await Promise.all(model.languages.map(async (tag) => [tag, await answerIn(tag, id, context)] as const));
  const { data } = await asker.own<{ readonly datasetVersion: CitedDataset }>('{ datasetVersion { hash version } }', { signal });
  const label = (of: (answer: Answer, tag: string) => string): Label =>
    Object.fromEntries(answers.map(([tag, answer]) => [tag, plain(of(answer, tag))]));
  const answer = (answers.find(([tag]) => tag === language) ?? answers[0])?.[1] as Answer; // every ontology has a language
  const places = placesOf(answer, model).map(
    (place, index): CitedPart => ({
      name: label((each) => placesOf(each, model)[index]?.section.name ?? ''),
      start: place.start,
      end: place.end,
      ...(place.exact === undefined ? {} : { quote: plain(place.exact) }),
    }),
  );
  const { ground } = answer;
  return {
    cited: {
      id,
      source: sourceOf(answer, { label, model }),
      ...(isPlace(answer) || answer.type === 'Source' ? {} : { subject: label((each, tag) => subjectOf(each, tag, model)) }),
      ...(ground === undefined || ground === 'STATED'
        ? {}
        : { ground: label((_, tag) => model.valueLabel('Assertion', ground, tag)) }),
      places,
      dataset: data.datasetVersion,
    },
    places: placesOf(answer, model).map(placeOf),
  };
}

const OF_SOURCE = 'publisher publishedAt printedDate language';
const SOURCE = `id name(lang: $lang) ${OF_SOURCE}`;
const PLACE = `id start end section { name(lang: $lang) source { ${SOURCE} } }`;

function answerIn(tag: string, id: string, context: ToolContext): Promise<Answer> {
  const { model } = context;
  const evidence = `evidence { exact ${PLACE} }`;
  const fields = `${model.nodeFields}
    ... on Passage { ${PLACE} } ... on Evidence { exact }
    ... on ArticleSection { start end source { ${SOURCE} } }
    ... on Source { ${OF_SOURCE} }
    ... on Entity { ${evidence} }
    ... on Relationship { relationship: type ground: assertion from { ${model.nodeFields} } to { ${model.nodeFields} } ${evidence} }`;
  return readNode<Answer>({ name: 'Cite', id, fields }, { ...context, language: tag });
}

const isPlace = (answer: Answer): answer is Answer & PlaceAnswer => answer.section !== undefined;

/** A passage stands at itself, and a section, too. */
function placesOf(answer: Answer, model: Model): readonly PlaceAnswer[] {
  if (answer.type === 'Source') return [];
  if (isPlace(answer)) return [answer];
  const { id, start, end, source } = answer;
  if (source && start !== undefined && end !== undefined) {
    return [{ id, start, end, section: { name: model.nameOf(answer), source } }];
  }
  return answer.evidence ?? [];
}

function subjectOf(answer: Answer, tag: string, model: Model): string {
  const { from, to, relationship = '' } = answer;
  if (!from || !to) return model.nameOf(answer);
  return model.statement({ from, type: relationship, to }, tag);
}

/** The source that says it; the graph itself where none does. */
function sourceOf(
  answer: Answer,
  { label, model }: { label: (of: (answer: Answer, tag: string) => string) => Label; model: Model },
): CitedSource {
  const own = (each: Answer) => (each.type === 'Source' ? itself(each, model) : placesOf(each, model)[0]?.section.source);
  const source = own(answer);
  if (!source) return { kind: 'dataset', title: label((_, tag) => model.title(tag)) };
  const { id, publisher, publishedAt, printedDate, language } = source;
  return { id, title: label((each) => own(each)?.name ?? ''), publisher, publishedAt, printedDate, language };
}

function itself(answer: Answer, model: Model): SourceAnswer {
  const { id, publisher = null, publishedAt = null, printedDate = null, language = null } = answer;
  return { id, name: model.nameOf(answer), publisher, publishedAt, printedDate, language };
}
