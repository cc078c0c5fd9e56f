import type { Cited } from 'evidence-graph/citation';
import type { Explorer } from '../explorer.js';
import { inLanguages } from '../export/in-languages.js';
import type { TextLanguage } from '../ontology/dialect.js';
import type { Localized } from '../scene/scene.js';
import { startScene } from '../state/state.js';
import type { EvidenceDetails, Grounds } from './details.js';

/** What of a place in the source is cited, with its term as the quote. */
export function citedOf(evidence: EvidenceDetails, languages: readonly TextLanguage[]): Cited {
  const { id, section, start, end, exact } = evidence;
  const { publisher, publishedAt, language } = section.source;
  const text = (of: Localized) => inLanguages(of, languages);
  return {
    id,
    source: { title: text(section.source), publisher, publishedAt, language },
    places: [{ name: text(section), start, end, quote: exact }],
  };
}

/** A thing that can be cited. */
export interface Citable {
  readonly id: string;
  readonly name: Localized;
  readonly grounds: Grounds;
  /** IDs of the nodes that have to be in the scene for it to be seen there. */
  readonly nodes: readonly string[];
}

/** What of the state shows a thing in the graph. */
export const inGraph = ({ id, nodes }: Citable) => ({ view: 'graph', selected: id, scene: { ...startScene, added: nodes } });

/** What is cited: the thing at one of its places; where it has none, the thing itself in the graph. */
export function citedIn(explorer: Explorer, told: Citable, place: EvidenceDetails | undefined): Cited {
  const { vocabulary } = explorer;
  const { languages } = vocabulary.dialect;
  const text = (of: Localized) => inLanguages(of, languages);
  const { assertion } = told.grounds;
  const address = explorer.linkTo(place ? { view: 'source', evidence: place.id, selected: told.id } : inGraph(told));
  return {
    ...(place ? citedOf(place, languages) : { source: { kind: 'dataset', title: text(vocabulary.title) } }),
    id: told.id,
    subject: text(told.name),
    ...(assertion === null || assertion === 'STATED' ? {} : { ground: text(vocabulary.valueLabel('Assertion', assertion)) }),
    dataset: explorer.dataset,
    ...(address === null ? {} : { address, accessed: new Date().toISOString().slice(0, 10) }),
  };
}
