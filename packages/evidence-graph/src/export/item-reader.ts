import type { Label } from '../ontology/language.js';
import { type EntityType, exactLabel, type Ontology } from '../ontology/ontology.js';
import type { ExportedEnd, ExportedEvidence, ExportedNode, ExportedRelationship } from './model.js';
import { type Answer, type Naming, namingOf } from './naming.js';
import { qualifiersOf } from './qualifiers.js';
import { propertySelection } from './selection.js';
import { type PropertyTerm, type RelationshipTerm, type Vocabulary, vocabularyOf } from './vocabulary.js';

/** What queries select of nodes and relationships to tell them, and how they are read. */
export class ItemReader {
  readonly naming: Naming;

  constructor(
    readonly ontology: Ontology,
    readonly vocabulary: Vocabulary = vocabularyOf(ontology),
  ) {
    this.naming = namingOf(ontology);
  }

  node(type: EntityType) {
    const { vocabulary } = this;
    const terms = vocabulary.types.find(({ name }) => name === type.name)?.properties ?? [];
    const { selection, valuesOf } = propertySelection(terms, vocabulary.languages);
    const evidence = vocabulary.hasEvidence && type.relations.evidence ? this.#evidence : '';
    return {
      fields: `${this.naming.selection} ${selection} ${evidence}`,
      read: (answer: Answer): ExportedNode => {
        const properties = valuesOf(answer);
        return {
          id: String(answer.id),
          type: type.name,
          name: this.naming.nameOf(answer),
          properties,
          qualifiers: qualifiersOf(properties, terms, vocabulary),
          evidence: this.#evidenceOf(answer),
        };
      },
    };
  }

  /** Places in the source by themselves: each rests on itself, and goes by the term in it where it has one. */
  place(type: EntityType) {
    const { fields, read } = this.node(type);
    const words = type.properties.exact ? 'exact passage' : '';
    return {
      fields: `${fields} start end ${words} ${this.#section}`,
      read: (answer: Answer): ExportedNode => {
        const own = { exact: '', passage: null, ...answer };
        const [language = 'en'] = this.ontology.languages;
        const name = own.exact === '' ? this.naming.nameOf(answer) : { [language]: String(own.exact) };
        return { ...read(answer), name, evidence: this.#evidenceOf({ evidence: [own] }) };
      },
    };
  }

  /** Relationships of some types; their properties have one field for each name. */
  relationship(types: readonly RelationshipTerm[]) {
    const { vocabulary, ontology } = this;
    const all = uniqueTerms(types);
    const { selection, valuesOf } = propertySelection(all, vocabulary.languages);
    const evidence = ontology.definition.relationshipEvidence && vocabulary.hasEvidence ? this.#evidence : '';
    const byName = new Map(types.map((type) => [type.name, type]));
    return {
      fields: `id relationship: type from { ${this.naming.selection} } to { ${this.naming.selection} } ${selection} ${evidence}`,
      read: (answer: Answer): ExportedRelationship => {
        const type = String(answer.relationship);
        const { label = {}, properties: terms = [] } = byName.get(type) ?? {};
        const properties = valuesOf(answer);
        const exact = ontology.relationships[type] && exactLabel(ontology.relationships[type], properties);
        return {
          id: String(answer.id),
          type,
          label: exact?.label ?? label,
          ...this.endsOf(answer.from as Answer, answer.to as Answer),
          properties,
          qualifiers: qualifiersOf(properties, terms, vocabulary),
          evidence: this.#evidenceOf(answer),
        };
      },
    };
  }

  endsOf(from: Answer, to: Answer): Pick<ExportedRelationship, 'from' | 'to'> {
    return { from: this.endOf(from), to: this.endOf(to) };
  }

  endOf(answer: Answer): ExportedEnd {
    return { id: String(answer.id), type: String(answer.type), name: this.naming.nameOf(answer) };
  }

  get #evidence(): string {
    return `evidence { id start end exact passage ${this.#section} }`;
  }

  get #section(): string {
    const { selection } = this.naming;
    return `section { ${selection} source { ${selection} } }`;
  }

  #evidenceOf({ evidence }: Answer): ExportedEvidence[] {
    const named = (answer: Answer): { id: string; name: Label } => ({ id: String(answer.id), name: this.naming.nameOf(answer) });
    const places = ((evidence ?? []) as readonly EvidenceAnswer[]).map(({ section, id, start, end, exact, passage }) => {
      return { id, start, end, exact, passage, section: named(section), source: named(section.source) };
    });
    // What proves several properties is one place.
    return [...new Map(places.map((place) => [place.id, place])).values()];
  }
}

type EvidenceAnswer = Omit<ExportedEvidence, 'section' | 'source'> & { readonly section: Answer & { readonly source: Answer } };

const uniqueTerms = (types: readonly RelationshipTerm[]): PropertyTerm[] => [
  ...new Map(types.flatMap(({ properties }) => properties.map((term) => [term.name, term] as const))).values(),
];
