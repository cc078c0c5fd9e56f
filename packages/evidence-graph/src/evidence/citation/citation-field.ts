import type { DatasetVersion } from '../../dataset/dataset.js';
import type { Composition } from '../../execution/field.js';
import type { OfPath } from '../../fields/exploration-types.js';
import { describe } from '../../ontology/describe.js';
import { OntologyError } from '../../ontology/error.js';
import { addressOf } from '../../ontology/iri.js';
import type { Label } from '../../ontology/language.js';
import type { Ontology } from '../../ontology/ontology.js';
import type { GraphBuilder } from '../../pothos/builder.js';
import { addNodeField } from '../../pothos/composed-fields.js';
import type { Store } from '../../stores/store.js';
import { pathSentence } from '../../traversal/sentence.js';
import { farEnd, nearEnd } from '../../traversal/walk.js';
import type { Article } from '../article-text.js';
import { addAnswerCitations } from './answer-citations.js';
import { addCitationStyle } from './citation-style.js';
import { type CitedItem, CitedReader } from './cited-reader.js';

export interface CitationContext {
  readonly builder: GraphBuilder;
  readonly ontology: Ontology;
  readonly store: Pick<Store, 'datasetVersion'>;
  readonly article: Article | undefined;
  /** What the addresses of the graph begin with. */
  readonly baseUrl: string | undefined;
}

/** `citation` of everything that has an ID, and of paths: with the place in the source, the address, and which data it is of. */
export function addCitation({ builder, ontology, store, article, baseUrl }: CitationContext): OfPath {
  refuseTaken(ontology);
  const reader = new CitedReader(ontology, article);
  const of: Composition = { formOf: reader.formOf, plan: reader.plan, find: (signal) => store.datasetVersion(signal) };
  const styles = addCitationStyle(builder);
  const { styleArg, written } = styles;
  addNodeField(builder, 'citation', {
    type: 'String',
    description: describe('Its citation, with its place in the source, and which data it is of.', '引用'),
    args: styleArg,
    of,
    compose: (item, args, dataset) => {
      const cited = item as CitedItem; // as the reader plans it
      const address = baseUrl === undefined || cited.id === undefined ? undefined : addressOf(baseUrl, cited.id);
      return written({ ...cited, address, dataset: dataset as DatasetVersion }, args);
    },
  });
  addAnswerCitations({ builder, ontology, store, article, baseUrl }, styles);
  return (t) => ({
    citation: t.composed({
      type: 'String',
      description: describe('Its citation, with the places of all its relationships, and which data it is of.', '引用'),
      args: styleArg(t.arg),
      of,
      ids: ({ result }) => result.map(({ id }) => id),
      compose: ({ result, wording }, items, args, dataset) => {
        const subject: Label = Object.fromEntries(
          ontology.languages.map((language) => [language, pathSentence(wording, result, language)]),
        );
        const [first, last] = [result[0], result.at(-1)];
        const ends = first && last ? [nearEnd(first), farEnd(last), String(result.length)] : [];
        const address = baseUrl === undefined ? undefined : `${baseUrl}/#/graph?path=${ends.map(encodeURIComponent).join(',')}`;
        return written(
          { ...together(items as readonly CitedItem[], subject), address, dataset: dataset as DatasetVersion },
          args,
        );
      },
    }),
  });
}

/** Several things cited as one: in the source that says the first of them, at all their places. */
function together(items: readonly CitedItem[], subject: Label): CitedItem {
  const source = (items.find(({ source: { kind } }) => kind !== 'dataset') ?? items[0])?.source ?? {
    kind: 'dataset',
    title: subject,
  };
  return {
    id: items.map(({ id }) => id).join('+'),
    source,
    subject,
    ground: items.find(({ ground }) => ground)?.ground,
    places: items.flatMap(({ places = [] }) => places),
  };
}

/** Every node and relationship has the field: nothing else can be called so. */
function refuseTaken({ types, relationships }: Ontology): void {
  const takes = Object.values(types).filter(({ properties, relations }) => 'citation' in properties || 'citation' in relations);
  const relating = Object.values(relationships).filter(({ allProperties }) => 'citation' in allProperties);
  const faults = [...takes, ...relating].map(({ name }) => `${name}.citation is taken: everything has it. Choose another name`);
  if (faults.length > 0) throw new OntologyError(faults);
}
