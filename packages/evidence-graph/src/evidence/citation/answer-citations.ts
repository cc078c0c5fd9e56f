import type { Cited } from '../../citation/index.js';
import type { DatasetVersion } from '../../dataset/dataset.js';
import { describe } from '../../ontology/describe.js';
import { addAnswerField } from '../../pothos/composed-fields.js';
import type { CitationContext } from './citation-field.js';
import type { CitationStyles } from './citation-style.js';
import { datasetSource } from './cited-reader.js';
import type { Collected } from './collect.js';

/** `Query.answerCitations`: each source of everything else in the answer once, with all places on which that rests. */
export function addAnswerCitations(
  { builder, ontology, store, baseUrl }: CitationContext,
  { styleArg, written }: CitationStyles,
): void {
  addAnswerField(builder, 'answerCitations', {
    type: ['String'],
    description: describe(
      'The citations of this answer: each of its sources, with every place on which the answer rests, and which data it is of; the graph itself where no source says any of it.',
      '整个答案的引用',
    ),
    args: styleArg,
    find: (signal) => store.datasetVersion(signal),
    compose: (collected, args, dataset) => {
      const { citations, sources } = collected as Collected; // as the citations of the graph are
      const cited = sources.map((source): Cited => {
        const places = citations.filter((each) => each.source === source.id);
        return { source, places: places.map(({ section: { id: _, ...name }, start, end }) => ({ name, start, end })) };
      });
      const whole = cited.length > 0 ? cited : [{ source: datasetSource(ontology) }];
      return whole.map((each) => written({ ...each, address: baseUrl, dataset: dataset as DatasetVersion }, args));
    },
  });
}
