import { type EntityType, nodeId, type Ontology } from '../../ontology/ontology.js';
import { didYouMean } from '../../text/similar.js';
import type { Draft } from '../draft.js';
import type { Place } from '../fault.js';
import { type Contents, type Entry, type Located, type LocatedMap, textOf } from '../formats/located.js';
import { withTexts } from './cell-value.js';
import { checkKey, entriesOf, namePlaceOf, own, readKey, type Tell } from './entries.js';
import { PropertyReader } from './properties.js';
import { RelationshipReader } from './relationships.js';

/** The lists of records, by what they hold. */
const LISTS = { nodes: 'node', relationships: 'relationship' } as const;
type RecordKind = (typeof LISTS)[keyof typeof LISTS];

/** Reads what a file holds, of any format, into the draft. */
export class ContentsReader {
  readonly #relationships: RelationshipReader;

  constructor(
    private readonly ontology: Ontology,
    private readonly draft: Draft,
    private readonly tell: Tell,
  ) {
    this.#relationships = new RelationshipReader(ontology, tell);
  }

  read({ root, records = [] }: Contents): void {
    if (root) this.#readRoot(root);
    for (const record of records) this.#readRecord(record);
  }

  #readRoot(root: Located): void {
    for (const entry of entriesOf(root, 'Write type names, each with its entities', root.place, this.tell)) {
      const kind = own(this.ontology.types, entry.name) ? undefined : own<RecordKind>(LISTS, entry.name);
      if (kind) this.#readList(kind, entry);
      else this.#readType(entry);
    }
  }

  /** Entities by their keys. */
  #readType({ name, value, place }: Entry): void {
    const type = own(this.ontology.types, name);
    if (type?.kind !== 'node') {
      this.#tellType('node', name, place);
      return;
    }
    for (const entity of entriesOf(value, `Write the keys of the ${name} entities`, place, this.tell)) {
      checkKey(entity.name, entity.place, this.tell);
      this.#readEntity(type, entity.name, entity.value, entity.place);
    }
  }

  #readList(kind: RecordKind, { name, value, place }: Entry): void {
    if (value.kind !== 'list') this.tell(place, `${name} is a list`, 'Write its records in [ ]');
    else for (const record of value.items) this.#readRecord(record, kind);
  }

  /** A node or a relationship that tells its own type; which of both, in a table, that type says. */
  #readRecord(record: Located, kind?: RecordKind): void {
    const entries = entriesOf(record, 'Write a record with its `type`', record.place, this.tell);
    const type = entries.find(({ name }) => name === 'type');
    if (!type) {
      if (record.kind === 'map') this.tell(record.place, 'The record has no `type`', 'Write the name of its type');
      return;
    }
    const name = textOf(type.value);
    const rest: LocatedMap = { kind: 'map', entries: entries.filter((entry) => entry !== type), place: record.place };
    const node = own(this.ontology.types, name);
    const relationship = own(this.ontology.relationships, name);
    if (kind !== 'relationship' && node?.kind === 'node') this.#readNode(node, rest);
    else if (kind !== 'node' && relationship) {
      const read = this.#relationships.readRecord(relationship, rest);
      if (read) this.draft.relationships.push(read);
    } else {
      const meant = kind ?? (entries.some((entry) => entry.name === 'from') ? 'relationship' : 'node');
      this.#tellType(meant, name, type.place);
    }
  }

  #readNode(type: EntityType, record: LocatedMap): void {
    const key = record.entries.find(({ name }) => name === 'key');
    if (!key) {
      this.tell(record.place, `The ${type.name} has no \`key\``, 'Write a key of its own');
      return;
    }
    const entity = { ...record, entries: record.entries.filter((entry) => entry !== key) };
    this.#readEntity(type, readKey(key, this.tell), withTexts(entity, type.properties), key.place);
  }

  #readEntity(type: EntityType, key: string, entity: Located, place: Place): void {
    const id = nodeId(type.name, key);
    const other = this.draft.nodes.get(id);
    if (other) {
      this.tell(place, `${id} is written twice`, `It stands at ${other.place.file}:${other.place.line} already`);
      return;
    }
    const properties = new PropertyReader(this.ontology.languages, this.tell);
    for (const entry of entriesOf(entity, `Write the properties and relations of ${id}`, place, this.tell)) {
      const property = own(type.properties, entry.name);
      const relation = own(type.relations, entry.name);
      if (property) properties.read(property, entry);
      else if (relation) this.draft.relationships.push(...this.#relationships.readRelation(id, relation, entry));
      else {
        const names = [...Object.keys(type.properties), ...Object.keys(type.relations)];
        const wrong = `${type.name} has no property or relation ${entry.name}`;
        this.tell(namePlaceOf(entry), wrong, nearest(entry.name, names));
      }
    }
    this.draft.nodes.set(id, { id, type: type.name, key, properties: properties.complete(id, type.properties, place), place });
  }

  #tellType(kind: RecordKind, name: string, place: Place): void {
    const names = kind === 'node' ? this.ontology.nodeTypes.map((type) => type.name) : Object.keys(this.ontology.relationships);
    const said = kind === 'node' ? 'entity' : 'relationship';
    this.tell(place, `There is no ${said} type ${name}`, nearest(name, names));
  }
}

/** The name that is meant, or all there are. */
const nearest = (name: string, names: readonly string[]): string =>
  didYouMean(name, names).trimStart() || `There is ${[...names].sort().join(', ')}`;
