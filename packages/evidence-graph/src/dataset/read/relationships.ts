import { nodeId, type Ontology, type Relation, type RelationshipType } from '../../ontology/ontology.js';
import type { DraftRelationship } from '../draft.js';
import type { Place } from '../fault.js';
import { type Entry, type Located, type LocatedMap, textOf } from '../formats/located.js';
import { withTexts } from './cell-value.js';
import { entriesOf, itemsOf, namePlaceOf, own, readKey, type Tell } from './entries.js';
import { PropertyReader } from './properties.js';

/** What a relationship says besides its type and the nodes at its ends. */
type Said = Pick<DraftRelationship, 'key' | 'properties' | 'evidence' | 'place'>;

/** Reads relationships: at either of their ends, or as records of their own. */
export class RelationshipReader {
  constructor(
    private readonly ontology: Ontology,
    private readonly tell: Tell,
  ) {}

  /** Those that an entity has over one of its relations. */
  *readRelation(id: string, relation: Relation, { value, place }: Entry): Generator<DraftRelationship, void> {
    const type = this.ontology.relationships[relation.relationship] as RelationshipType; // linked by defineOntology
    const list = value.kind === 'cell' && !relation.many ? undefined : itemsOf(value);
    if (relation.many !== (list !== undefined)) {
      this.tell(
        place,
        `${relation.name} is ${relation.many ? 'a list' : 'a single one'}`,
        relation.many ? 'Write - before each item' : 'Write one item, without -',
      );
      return;
    }
    for (const [index, item] of (list ?? [value]).entries()) {
      const reference = this.#readReference(relation, type, item, list ? item.place : place);
      if (!reference) continue;
      const { end, ...said } = reference;
      const ends = relation.direction === 'OUT' ? { from: id, to: end } : { from: end, to: id };
      const order = relation.ordered && said.properties.order === undefined ? { order: index + 1 } : {};
      yield { type, ...ends, ...said, properties: { ...said.properties, ...order } };
    }
  }

  /** One that is written with both of its ends. */
  readRecord(type: RelationshipType, record: LocatedMap): DraftRelationship | undefined {
    const { ends, said } = this.#readMap(
      type,
      { from: type.from, to: type.to },
      withTexts(record, type.allProperties),
      record.place,
    );
    const { from, to } = ends;
    return from === undefined || to === undefined ? undefined : { type, from, to, ...said };
  }

  /** A reference is the other end's key, or a map with the key as `to` and what the relationship has of its own. */
  #readReference(
    { target }: Relation,
    type: RelationshipType,
    item: Located,
    place: Place,
  ): (Said & { readonly end: string }) | undefined {
    if (item.kind === 'scalar' || item.kind === 'cell') {
      const end = this.#targetId(target, textOf(item), item.place);
      const properties = new PropertyReader(this.ontology.languages, this.tell).complete(
        type.name,
        type.allProperties,
        item.place,
      );
      return end === undefined ? undefined : { end, key: undefined, properties, evidence: [], place: item.place };
    }
    const { ends, said } = this.#readMap(type, { to: target }, item, item.kind === 'map' ? item.place : place);
    return ends.to === undefined ? undefined : { end: ends.to, ...said };
  }

  /** Its ends by their names, each with the type that it must be of, and all else that a relationship has of its own. */
  #readMap(
    type: RelationshipType,
    targets: Readonly<Record<string, string>>,
    map: Located,
    place: Place,
  ): { ends: Readonly<Record<string, string | undefined>>; said: Said } {
    const ends: Record<string, string | undefined> = {};
    let key: string | undefined;
    const evidence: { id: string; place: Place }[] = [];
    const properties = new PropertyReader(this.ontology.languages, this.tell);
    for (const entry of entriesOf(map, 'Write a key, or a map with `to`', place, this.tell)) {
      const property = own(type.allProperties, entry.name);
      const target = own(targets, entry.name);
      if (target !== undefined) ends[entry.name] = this.#targetId(target, textOf(entry.value), entry.place);
      else if (entry.name === 'key') key = readKey(entry, this.tell);
      else if (entry.name === 'evidence' && this.#hasEvidence(type)) evidence.push(...this.#readEvidence(entry));
      else if (property) properties.read(property, entry);
      else {
        const names = [
          ...Object.keys(targets),
          'key',
          ...(type.isSubjectMatter ? ['evidence'] : []),
          ...Object.keys(type.allProperties),
        ];
        this.tell(namePlaceOf(entry), `${type.name} has no property ${entry.name}`, `It has ${names.join(', ')}`);
      }
    }
    for (const [name, target] of Object.entries(targets)) {
      if (!(name in ends)) this.tell(place, `The ${type.name} relationship has no \`${name}\``, `Write the key of the ${target}`);
    }
    return { ends, said: { key, properties: properties.complete(type.name, type.allProperties, place), evidence, place } };
  }

  #hasEvidence({ isSubjectMatter }: RelationshipType): boolean {
    return isSubjectMatter && this.ontology.definition.relationshipEvidence !== undefined;
  }

  #readEvidence({ value, place }: Entry): { id: string; place: Place }[] {
    const type = this.ontology.definition.relationshipEvidence?.type as string; // asked only where there is one
    const items = itemsOf(value);
    if (!items) this.tell(place, 'evidence is a list', 'Write the keys of the evidence in [ ]');
    return (items ?? []).flatMap((item) => {
      const id = this.#targetId(type, textOf(item), item.place);
      return id === undefined ? [] : [{ id, place: item.place }];
    });
  }

  /** A node type's reference is a key; an interface's names the type too, as `Type:key`. */
  #targetId(target: string, text: string, place: Place): string | undefined {
    const type = this.ontology.types[target];
    const isNode = type?.kind === 'node';
    const [typeName, key, ...rest] = text.split(':');
    if (isNode && text !== '' && key === undefined) return nodeId(target, text);
    if (key && rest.length === 0 && type?.members.includes(typeName as string)) return text;
    const members = type?.members ?? [];
    const types = members.length > 8 ? `a type that is a ${target}` : `one of ${members.join(', ')}`;
    const form = isNode ? `the key of a ${target}` : `Type:key, with ${types}`;
    this.tell(place, `${text === '' ? 'This' : `"${text}"`} is no reference to a ${target}`, `Write ${form}`);
    return undefined;
  }
}
