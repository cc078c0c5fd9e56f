import type { ExportedEvidence, ExportedGraph, ExportedItem, Value, Vocabulary as Words } from 'evidence-graph/export';
import type { PropertyTerm, Vocabulary } from '../ontology/vocabulary.js';
import type { Localized, Scene, SceneNode, SceneRelationship } from '../scene/scene.js';
import { inLanguages } from './in-languages.js';
import type { ExportOptions } from './options.js';
import { type Told, termsOfType, typesOf, valuesIn } from './told.js';

/** The scene as every format takes it, with all that the graph has told of it, by ID. */
export function sceneGraph(
  { nodes, relationships }: Scene,
  told: ReadonlyMap<string, Told>,
  { vocabulary, colorOf, positions, iri }: Pick<ExportOptions, 'vocabulary' | 'colorOf' | 'positions' | 'iri'>,
): ExportedGraph {
  const { dialect } = vocabulary;
  const text = (of: Localized) => inLanguages(of, dialect.languages);
  const itemOf = (item: SceneNode | SceneRelationship, terms: readonly PropertyTerm[]): ExportedItem => {
    const answer = told.get(item.id) ?? {};
    const properties: Readonly<Record<string, Value>> = valuesIn(answer, terms, dialect);
    const qualifiers = item.qualifiers.map(text);
    return { id: item.id, type: item.type, properties, qualifiers, evidence: evidenceIn(answer, text) };
  };
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const endOf = (id: string) => {
    const { type = '', name = { zh: id, en: id } } = byId.get(id) ?? {};
    return { id, type, name: text(name) };
  };
  return {
    vocabulary: wordsOf(vocabulary, nodes, relationships),
    iri,
    isDrawn: true,
    nodes: () =>
      nodes.map((node) => ({
        ...itemOf(node, termsOfType(vocabulary, node.type)),
        name: text(node.name),
        color: colorOf(node.type),
        position: positions.get(node.id),
      })),
    relationships: () =>
      relationships.map((relationship) => ({
        ...itemOf(relationship, vocabulary.relationships.get(relationship.type)?.properties ?? []),
        label: text(vocabulary.relationshipLabel(relationship.type)),
        from: endOf(relationship.from),
        to: endOf(relationship.to),
      })),
  };
}

const evidenceIn = ({ evidence = [] }: Told, text: (of: Localized) => Record<string, string>): ExportedEvidence[] =>
  evidence.map(({ id, start, end, exact, passage, section }) => ({
    ...{ id, start, end, exact, passage },
    section: { id: section.id, name: text(section) },
    source: { name: text(section.source) },
  }));

/** The words of what is shown, in the languages of the graph. */
function wordsOf(vocabulary: Vocabulary, nodes: readonly SceneNode[], relationships: readonly SceneRelationship[]): Words {
  const { dialect } = vocabulary;
  const text = (of: Localized) => inLanguages(of, dialect.languages);
  const wordOf = (name: string, label: Localized, terms: readonly PropertyTerm[]) => {
    return { name, label: text(label), properties: terms.map((term) => ({ ...term, label: text(term.label) })) };
  };
  return {
    title: text(vocabulary.title),
    languages: dialect.languages.map(({ tag }) => tag),
    hasEvidence: dialect.hasEvidence,
    types: typesOf(nodes).map((type) => ({
      ...wordOf(type, vocabulary.typeLabel(type), termsOfType(vocabulary, type)),
      subClassOf: vocabulary.types.get(type)?.subClassOf ?? undefined,
    })),
    relationshipTypes: typesOf(relationships).map((type) =>
      wordOf(type, vocabulary.relationshipLabel(type), vocabulary.relationships.get(type)?.properties ?? []),
    ),
    enums: vocabulary.enums.map(({ name, label, values }) => ({
      name,
      label: text(label),
      values: values.map((value) => ({ name: value.name, label: text(value.label) })),
    })),
  };
}
