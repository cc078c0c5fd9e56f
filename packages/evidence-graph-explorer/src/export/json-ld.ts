import type { Assertion, Localized, Scene, SceneNode, SceneRelationship } from '../scene/scene.js';
import { groupBy } from './group-by.js';
import { inLanguages } from './in-languages.js';
import { assertionLabels, messages } from './messages.js';
import type { ExportOptions } from './options.js';

/** `.invalid` is reserved: nothing else is ever named by it. */
const unnamed = 'https://graph.invalid/';

/**
 * The scene as JSON-LD 1.1, whole in itself: types, relationship types and grounds are described beside the nodes, with labels
 * in the languages of the graph. A node is named by the base IRI and its encoded ID, an own term by `ontology#` after the base.
 *
 * Each relationship is an `rdf:Statement`, which has an IRI and so can say on what ground it is held and what qualifies it. A statement
 * about a triple does not assert it: the triple itself, which is what queries look for, stands only where the words say it without
 * qualification. What is inferred, holds of some, or of one or another, would be told as more than it is.
 */
export function jsonLd(
  { nodes, relationships }: Scene,
  {
    languages,
    title,
    typeLabel,
    relationshipLabel,
    subClassOf,
    iri = unnamed,
  }: Pick<ExportOptions, 'languages' | 'title' | 'typeLabel' | 'relationshipLabel' | 'subClassOf' | 'iri'>,
): string {
  const text = (of: Localized) => inLanguages(of, languages);
  const qualifiersOf = (qualifiers: readonly Localized[]): object =>
    qualifiers.length === 0
      ? {}
      : { [qualifierTerm]: Object.fromEntries(languages.map(({ own, tag }) => [tag, qualifiers.map((each) => each[own])])) };
  const grounds = distinct([...nodes, ...relationships], ({ assertion }) => assertion).filter((ground) => ground !== null);
  const iriOf = (id: string): string => iri + encodeURIComponent(id);
  const outgoing = groupBy(relationships, ({ from }) => from);
  const described = (kind: string, label: Localized, name: string, more: object = {}): object => ({
    '@id': own(name),
    '@type': kind,
    'rdfs:label': text(label),
    ...more,
  });
  const document = {
    '@context': { ...context, [prefix]: `${iri}ontology#` },
    '@graph': [
      { '@id': iri, '@type': 'prov:Entity', 'dcterms:title': text(title) },
      ...(grounds.length > 0 ? [described('skos:ConceptScheme', messages.assertion, 'Assertion')] : []),
      ...grounds.map((name) => described('skos:Concept', assertionLabels[name], name, { 'skos:inScheme': own('Assertion') })),
      ...distinct(nodes, ({ type }) => type).map((name) =>
        described('rdfs:Class', typeLabel(name), name, { 'rdfs:subClassOf': subClassOf(name) ?? undefined }),
      ),
      ...distinct(relationships, ({ type }) => type).map((name) => described('rdf:Property', relationshipLabel(name), name)),
      ...nodes.map((node) => ({
        ...nodeObject(node, outgoing.get(node.id) ?? [], iriOf),
        'rdfs:label': text(node.name),
        ...qualifiersOf(node.qualifiers),
      })),
      ...relationships.map((relationship) => ({ ...statement(relationship, iriOf), ...qualifiersOf(relationship.qualifiers) })),
    ],
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

const prefix = 'graph';
const own = (name: string): string => `${prefix}:${name}`;
const assertionTerm = own('assertion');
const qualifierTerm = own('qualifiers');

const reference = { '@type': '@id' };
const byLanguage = { '@container': '@language' };

const context = {
  '@version': 1.1,
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  prov: 'http://www.w3.org/ns/prov#',
  dcterms: 'http://purl.org/dc/terms/',
  'rdfs:label': byLanguage,
  'dcterms:title': byLanguage,
  'rdfs:subClassOf': reference,
  'skos:inScheme': reference,
  'rdf:subject': reference,
  'rdf:predicate': reference,
  'rdf:object': reference,
  [assertionTerm]: reference,
  [qualifierTerm]: byLanguage,
};

function nodeObject(
  { id, type, assertion }: SceneNode,
  outgoing: readonly SceneRelationship[],
  iriOf: (id: string) => string,
): object {
  const plain = outgoing.filter((each) => (each.assertion ?? 'STATED') === 'STATED' && each.qualifiers.length === 0);
  const byType = groupBy(plain, (relationship) => relationship.type);
  const properties = [...byType].map(([key, some]) => [own(key), some.map(({ to }) => ({ '@id': iriOf(to) }))]);
  return {
    '@id': iriOf(id),
    '@type': own(type),
    ...ground(assertion),
    ...Object.fromEntries(properties),
  };
}

const statement = ({ id, type, from, to, assertion }: SceneRelationship, iriOf: (id: string) => string): object => ({
  '@id': iriOf(id),
  '@type': 'rdf:Statement',
  'rdf:subject': iriOf(from),
  'rdf:predicate': own(type),
  'rdf:object': iriOf(to),
  ...ground(assertion),
});

const ground = (assertion: Assertion | null): object => (assertion === null ? {} : { [assertionTerm]: own(assertion) });

const distinct = <T, K>(items: readonly T[], keyOf: (item: T) => K): K[] => [...new Set(items.map(keyOf))];
