import { loadDataset } from '../../src/dataset/index.js';
import { withEvidence } from '../../src/evidence/index.js';
import { createGraph } from '../../src/graph/index.js';
import { defineOntology, definersIn, many } from '../../src/ontology/index.js';
import { MemoryStore } from '../../src/stores/memory/index.js';

type Languages = readonly [string, ...string[]];

/** Ships that call at harbours, in any languages: each word is followed by its language. */
export function harboursIn<const L extends Languages>(...languages: L) {
  const { node, relationship } = definersIn(...(languages as Languages));
  const said = (word: string) => languages.map((language) => `${word} ${language}`) as [string, ...string[]];
  return defineOntology(
    withEvidence({
      name: 'Harbours',
      languages,
      interfaces: {},
      nodes: {
        Ship: node({ label: said('ship'), description: said('A ship'), plural: 'ships', implements: ['Entity'] }),
        Harbour: node({ label: said('harbour'), description: said('A harbour'), plural: 'harbours', implements: ['Entity'] }),
      },
      relationships: {
        CALLS_AT: relationship('Ship', 'Harbour', {
          label: said('calls at'),
          inverse: said('is called at by'),
          forward: many('callsAt', 10),
          back: many('calledAtBy', 10),
        }),
      },
    }),
  );
}

const text = (languages: readonly string[], word: string): string =>
  languages.length === 1 ? word : `{ ${languages.map((language) => `${language}: ${word} ${language}`).join(', ')} }`;

/** A graph of one ship that calls at one harbour, with a source. */
export function harbourGraph<const L extends Languages>(...languages: L) {
  const ontology = harboursIn(...languages);
  const digest = '0123456789abcdef';
  const seed = `
Source: { log: { name: ${text(languages, 'Log')}, assertion: BACKGROUND, attribution: ${text(languages, 'Ours')}, publisher: Us, length: 9, sections: [p1] } }
ArticleSection: { p1: { name: ${text(languages, 'First')}, kind: PARAGRAPH, start: 0, end: 9, evidence: [all] } }
Evidence: { all: { section: p1, start: 0, end: 9, exact: Argo, digest: "${digest}" } }
Ship: { argo: { name: ${text(languages, 'Argo')}, evidence: [all], callsAt: [{ to: north, evidence: [all], condition: ${text(languages, 'Tide')} }] } }
Harbour: { north: { name: ${text(languages, 'North')}, evidence: [all] } }
`;
  const dataset = loadDataset(ontology, [{ name: 'seed.yaml', bytes: new TextEncoder().encode(seed) }]);
  return createGraph({ ontology, store: new MemoryStore(ontology, dataset) });
}
