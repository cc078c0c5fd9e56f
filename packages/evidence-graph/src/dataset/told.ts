import { type Label, storedTexts } from '../ontology/language.js';
import { type EntityType, nameProperty, type Ontology, relationshipProperties } from '../ontology/ontology.js';
import { hasEvidence, PROOF, placeTypes, STANDING, toldRelationships, toldTypes } from '../ontology/told.js';
import type { NodeRecord, PropertyValues } from './dataset.js';
import type { Records } from './records.js';
import { relationshipId } from './relationship-id.js';

/** What is told of a node or a relationship: its type, its name or ends, `properties.…`, its evidence, and where that stands. */
export type Told = Readonly<Record<string, unknown>>;

type ToldItem = readonly [id: string, told: Told];

/** What a dataset tells, in the order of the IDs, as exports tell it: places in the source with what rests on them. */
export function* toldOf(ontology: Ontology, records: Records): Generator<ToldItem> {
  const teller = new Teller(ontology, records);
  yield* merged(teller.nodes(), teller.relationships());
}

interface Place {
  readonly id: string;
  readonly exact: unknown;
  readonly start: unknown;
  readonly end: unknown;
  section: string;
}

class Teller {
  readonly #types: ReadonlyMap<string, EntityType>;
  readonly #subjectMatter: ReadonlySet<string>;
  readonly #structure: ReadonlySet<string>;
  readonly #places = new Map<string, Place>();
  readonly #proofs = new Map<string, string[]>();

  constructor(
    private readonly ontology: Ontology,
    private readonly records: Records,
  ) {
    const { subjectMatter, structure } = toldRelationships(ontology);
    this.#types = new Map(toldTypes(ontology).map((type) => [type.name, type]));
    this.#subjectMatter = new Set(subjectMatter);
    this.#structure = new Set(structure.map(({ name }) => name));
    if (hasEvidence(ontology)) this.#findPlaces();
  }

  #findPlaces(): void {
    const types = placeTypes(this.ontology);
    for (const { id, type, properties } of this.records.nodes) {
      const { exact, start, end } = properties;
      if (types.includes(type)) this.#places.set(id, { id, exact, start, end, section: '' });
    }
    for (const { type, from, to } of this.records.relationships) {
      const place = type === STANDING ? this.#places.get(from) : undefined;
      if (place) place.section = to;
      if (type === PROOF) this.#proofs.set(from, [...(this.#proofs.get(from) ?? []), to]);
    }
  }

  *nodes(): Generator<ToldItem> {
    for (const node of this.records.nodes) {
      const type = this.#types.get(node.type);
      if (!type) continue;
      const name = nameProperty(this.ontology, type);
      const { [name ?? '']: _, ...properties } = type.properties;
      const own = { type: node.type, name: this.#nameOf(node, name), ...this.#values(node.properties, properties) };
      yield [node.id, { ...own, ...this.#evidence(this.#proofs.get(node.id) ?? []) }];
    }
  }

  *relationships(): Generator<ToldItem> {
    const properties = relationshipProperties(this.ontology);
    let last = '';
    for (const { id, type, from, to, evidence, ...own } of this.records.relationships) {
      if (this.#subjectMatter.has(type)) {
        const rests = this.ontology.definition.relationshipEvidence ? evidence : [];
        yield [id, { type, from, to, ...this.#values(own.properties, properties), ...this.#evidence(rests) }];
      } else if (this.#structure.has(type)) {
        const plain = relationshipId(type, from, to, undefined);
        if (plain !== last) yield [plain, { type, from, to, ...this.#evidence([]) }];
        last = plain;
      }
    }
  }

  #nameOf({ key, properties }: NodeRecord, name: string | undefined): Label {
    const { languages } = this.ontology;
    const text = name === undefined ? undefined : properties[name];
    if (typeof text === 'string') return Object.fromEntries(languages.map((each) => [each, text]));
    const texts = name === undefined ? {} : textsIn(properties, name, languages);
    return Object.keys(texts).length > 0 ? texts : { [languages[0] ?? 'en']: key };
  }

  #values(values: PropertyValues, properties: EntityType['properties']): Told {
    const { languages } = this.ontology;
    return Object.fromEntries(
      Object.entries(properties).flatMap(([name, { kind }]) => {
        const value = kind === 'localized' ? textsIn(values, name, languages) : values[name];
        const isEmpty = value === undefined || (typeof value === 'object' && Object.keys(value).length === 0);
        return isEmpty ? [] : [[`properties.${name}`, value]];
      }),
    );
  }

  #evidence(ids: readonly string[]): Told {
    const places = [...new Set(ids)].sort().flatMap((id) => this.#places.get(id) ?? []);
    return {
      evidence: places.map(({ id, exact }) => ({ id, exact })),
      places: places.map(({ id, start, end, section }) => ({ id, start, end, section })),
    };
  }
}

const textsIn = (values: PropertyValues, name: string, languages: readonly string[]): Label =>
  Object.fromEntries(
    storedTexts(name, languages).flatMap(([language, stored]) => {
      const text = values[stored];
      return typeof text === 'string' ? [[language, text]] : [];
    }),
  );

/** Both in the order of their IDs. */
function* merged(nodes: Iterator<ToldItem>, relationships: Iterator<ToldItem>): Generator<ToldItem> {
  let [node, relationship] = [nodes.next(), relationships.next()];
  while (!node.done || !relationship.done) {
    const isNode = !node.done && (relationship.done || node.value[0] < relationship.value[0]);
    if (isNode && !node.done) {
      yield node.value;
      node = nodes.next();
    } else if (!relationship.done) {
      yield relationship.value;
      relationship = relationships.next();
    }
  }
}
