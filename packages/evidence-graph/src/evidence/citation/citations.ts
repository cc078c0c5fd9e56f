import type { GraphQLObjectType } from 'graphql';
import type { Attachment } from '../../execution/attachment.js';
import { isRelationshipType } from '../../execution/field.js';
import type { CollectedField } from '../../execution/item-selection.js';
import { andThen } from '../../execution/promise.js';
import { stored } from '../../plan/shape.js';
import type { Store } from '../../stores/store.js';
import { bibliographyEntry } from './bibliography.js';
import { type Collected, collectCitations, type Grounded } from './collect.js';
import { asksForCitations } from './directive.js';
import { addInputs, addPlaces, evidenceOf, isPlace, relationOf, textsOf } from './selection.js';

/** The relation from a figure to those it is computed from. */
const INPUTS = 'derivedFrom';

/** Reads beside an answer with `@cite` where everything in it stands, and lists it in the answer's extensions. */
export const citationsIn = (store: Pick<Store, 'datasetVersion'>): Attachment => ({
  isTold: asksForCitations,
  formOf: (type) => [isPlace(type) ? 'place' : evidenceOf(type) ? 'evidence' : '', relationOf(type, INPUTS) ? INPUTS : ''].join(),
  plan(builder, type, fields) {
    const of = isRelationshipType(type) ? 'relationship' : 'node';
    const column = (name: string) => builder.column(stored(of, name));
    const id = column('id');
    const assertion = evidenceOf(type) ? column('assertion') : undefined;
    const attribution = textsOf(type, 'attribution').map(([language, stored]) => [language, column(stored)] as const);
    const places = addPlaces(builder, type);
    const inputs = inputsOf(type, fields).map((name) => addInputs(builder, type, name));
    return (row): Grounded => {
      const texts = attribution.flatMap(([language, at]) => (row[at] === null ? [] : [[language, row[at] as string] as const]));
      return {
        id: row[id] as string,
        assertion: assertion === undefined ? null : (row[assertion] as string | null),
        attribution: texts.length > 0 ? Object.fromEntries(texts) : undefined,
        places: places(row),
        inputs: inputs.flatMap((read) => read(row)),
      };
    };
  },
  collect: collectCitations,
  finish(result, collected) {
    const { citations, sources, uncited } = collected as Collected; // as it collects it
    return andThen(store.datasetVersion(), (dataset) => {
      const bibliography = sources.map((source) => bibliographyEntry(source, dataset));
      const told = { citations, bibliography, dataset, ...(uncited.length > 0 ? { uncited } : {}) };
      return { ...result, extensions: { ...result.extensions, ...told } };
    });
  },
});

/** The relations to what an item, or what is asked of it, is computed from. */
function inputsOf(type: GraphQLObjectType, fields: readonly CollectedField[]): string[] {
  const names = fields.flatMap(({ field }) => (field?.kind === 'computed' && field.restsOn ? [field.restsOn] : []));
  return [...new Set([INPUTS, ...names])].filter((name) => relationOf(type, name));
}
