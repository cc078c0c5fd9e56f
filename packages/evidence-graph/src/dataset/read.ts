import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';
import type { Properties, Property } from '../ontology/define.js';
import { storedIn } from '../ontology/language.js';
import { type EntityType, nodeId, type Ontology, type Relation, type RelationshipType } from '../ontology/ontology.js';
import { didYouMean } from '../text/similar.js';
import type { PropertyValues, Scalar } from './dataset.js';
import type { Draft, DraftRelationship } from './draft.js';
import type { Fault, Place } from './fault.js';
import { KEY_PATTERN } from './key.js';
import { placesIn } from './lines.js';
import { plainYamlFaults } from './plain-yaml.js';
import { wrongValue } from './property-value.js';
import { syntaxFaults } from './syntax.js';
import { decodeText, type SeedFile } from './text.js';

const KEY = new RegExp(KEY_PATTERN);

/**
 * Reads authored files: type → key → entity, where an entity has its properties and its outgoing relations.
 * The draft is whole where each file could be parsed; of one that is not, nothing can be said of what is missing.
 */
export function readFiles(
  ontology: Ontology,
  files: readonly SeedFile[],
  draft: Draft = { nodes: new Map(), relationships: [] },
): { draft: Draft; faults: Fault[]; whole: boolean } {
  const faults: Fault[] = [];
  let whole = true;
  for (const file of files) {
    if ('wrong' in file) {
      faults.push({ file: file.name, line: 1, column: 1, wrong: file.wrong, right: file.right });
      whole = whole && !file.isSeed;
      continue;
    }
    const { text, faults: hidden } = decodeText(file);
    faults.push(...hidden);
    const isRead = text !== undefined && new FileReader(ontology, file.name, text, draft, faults).read();
    whole = whole && isRead;
  }
  return { draft, faults, whole };
}

class FileReader {
  readonly #placeOf: (offset: number) => Place;

  constructor(
    private readonly ontology: Ontology,
    file: string,
    private readonly text: string,
    private readonly draft: Draft,
    private readonly faults: Fault[],
  ) {
    this.#placeOf = placesIn(file, text);
  }

  /** False where the text could not be parsed. */
  read(): boolean {
    const contents = this.#parse();
    if (contents === undefined) return false;
    if (contents !== null) this.#readTypes(contents);
    return true;
  }

  /** The root; null where the text holds nothing, undefined where it could not be parsed. */
  #parse(): Node | null | undefined {
    const { faults, isDeep } = plainYamlFaults(this.text);
    // Repeated keys are found by #entries: the parser would compare each key of a map with each other one.
    const document = parseDocument(isDeep ? '' : this.text, {
      schema: 'core',
      resolveKnownTags: false,
      uniqueKeys: false,
      prettyErrors: false,
    });
    const wrong = [...faults, ...syntaxFaults(document, this.text, faults.length > 0)];
    for (const { offset, ...words } of wrong) this.#fault(this.#placeOf(offset), words.wrong, words.right);
    if (wrong.length > 0) return undefined;
    const { contents } = document;
    return isScalar(contents) && contents.source === '' ? null : contents;
  }

  #readTypes(root: Node): void {
    for (const [typeName, entities, place] of this.#entries(
      root,
      'Write type names, each with its entities',
      this.#place(root),
    )) {
      const type = own(this.ontology.types, typeName);
      if (type?.kind !== 'node') {
        const names = this.ontology.nodeTypes.map(({ name }) => name);
        this.#fault(place, `There is no entity type ${typeName}`, nearest(typeName, names));
        continue;
      }
      for (const [key, entity, keyPlace] of this.#entries(entities, `Write the keys of the ${typeName} entities`, place)) {
        this.#readEntity(type, key, entity, keyPlace);
      }
    }
  }

  #readEntity(type: EntityType, key: string, entity: Node | null, place: Place): void {
    this.#checkKey(key, place);
    const id = nodeId(type.name, key);
    const other = this.draft.nodes.get(id);
    if (other) {
      this.#fault(place, `${id} is written twice`, `It stands at ${other.place.file}:${other.place.line} already`);
      return;
    }
    const properties = new PropertyCollector();
    for (const [name, value, valuePlace] of this.#entries(entity, `Write the properties and relations of ${id}`, place)) {
      const property = own(type.properties, name);
      const relation = own(type.relations, name);
      if (property) this.#readProperty(name, property, value, valuePlace, properties);
      else if (relation) this.#readRelation(id, relation, value, valuePlace);
      else {
        const names = [...Object.keys(type.properties), ...Object.keys(type.relations)];
        this.#fault(valuePlace, `${type.name} has no property or relation ${name}`, nearest(name, names));
      }
    }
    this.draft.nodes.set(id, {
      id,
      type: type.name,
      key,
      properties: this.#complete(id, type.properties, properties, place),
      place,
    });
  }

  /** A relationship is written at either of its ends. */
  #readRelation(id: string, relation: Relation, value: Node | null, place: Place): void {
    const type = this.ontology.relationships[relation.relationship] as RelationshipType; // linked by defineOntology
    if (relation.many !== isSeq(value)) {
      this.#fault(
        place,
        `${relation.name} is ${relation.many ? 'a list' : 'a single one'}`,
        relation.many ? 'Write - before each item' : 'Write one item, without -',
      );
      return;
    }
    const items = isSeq(value) ? (value.items as Node[]) : [value];
    for (const [index, item] of items.entries()) {
      const reference = this.#readReference(relation, type, item, place);
      if (!reference) continue;
      const { end, ...read } = reference;
      const ends = relation.direction === 'OUT' ? { from: id, to: end } : { from: end, to: id };
      const order = relation.ordered && read.properties.order === undefined ? { order: index + 1 } : {};
      this.draft.relationships.push({ type, ...ends, ...read, properties: { ...read.properties, ...order } });
    }
  }

  /** A reference is the other end's key, or a map with the key as `to` and what the relationship has of its own. */
  #readReference(
    { target }: Relation,
    type: RelationshipType,
    item: Node | null,
    itemsPlace: Place,
  ): (Omit<DraftRelationship, 'type' | 'from' | 'to'> & { readonly end: string }) | undefined {
    const place = this.#place(item, itemsPlace);
    if (isScalar(item)) {
      const end = this.#targetId(target, this.#text(item), place);
      const properties = this.#complete(type.name, type.allProperties, new PropertyCollector(), place);
      return end === undefined ? undefined : { end, key: undefined, properties, evidence: [], place };
    }
    let end: string | undefined;
    let key: string | undefined;
    let hasTo = false;
    const evidence: { id: string; place: Place }[] = [];
    const properties = new PropertyCollector();
    for (const [name, value, valuePlace] of this.#entries(item, 'Write a key, or a map with `to`', place)) {
      const property = own(type.allProperties, name);
      if (name === 'to') {
        hasTo = true;
        end = this.#targetId(target, this.#text(value), valuePlace);
      } else if (name === 'key') {
        key = this.#text(value);
        this.#checkKey(key, valuePlace);
      } else if (name === 'evidence' && type.domain && this.ontology.definition.relationshipEvidence) {
        evidence.push(...this.#readEvidence(value, valuePlace));
      } else if (property) {
        this.#readProperty(name, property, value, valuePlace, properties);
      } else {
        const names = ['to', 'key', ...(type.domain ? ['evidence'] : []), ...Object.keys(type.allProperties)];
        this.#fault(valuePlace, `${type.name} has no property ${name}`, `It has ${names.join(', ')}`);
      }
    }
    if (!hasTo) this.#fault(place, `The ${type.name} relationship has no \`to\``, `Write the key of the ${target}`);
    return end === undefined
      ? undefined
      : { end, key, properties: this.#complete(type.name, type.allProperties, properties, place), evidence, place };
  }

  #readEvidence(value: Node | null, place: Place): { id: string; place: Place }[] {
    const type = this.ontology.definition.relationshipEvidence?.type as string; // asked only where there is one
    if (!isSeq(value)) {
      this.#fault(place, 'evidence is a list', 'Write the keys of the evidence in [ ]');
      return [];
    }
    return (value.items as Node[]).flatMap((item) => {
      const id = this.#targetId(type, this.#text(item), this.#place(item));
      return id === undefined ? [] : [{ id, place: this.#place(item) }];
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
    this.#fault(place, `${text === '' ? 'This' : `"${text}"`} is no reference to a ${target}`, `Write ${form}`);
    return undefined;
  }

  #readProperty(name: string, property: Property, value: Node | null, place: Place, into: PropertyCollector): void {
    into.seen.add(name);
    if (property.kind === 'localized') {
      this.#readTexts(name, property, value, place, into);
      return;
    }
    if (!property.list) {
      const scalar = this.#scalar(value);
      if (this.#check(property, scalar, place)) into.set(name, scalar as Scalar);
    } else if (isSeq(value)) {
      const items = value.items as Node[];
      const values = items.map((item) => this.#scalar(item));
      const right = items.map((item, index) => this.#check(property, values[index], this.#place(item)));
      if (right.every(Boolean)) into.set(name, values as Scalar[]);
    } else this.#fault(place, `${name} is a list`, 'Write its items in [ ]');
  }

  /** A text in each language; where there is one language, it may stand for itself. */
  #readTexts(name: string, property: Property, value: Node | null, place: Place, into: PropertyCollector): void {
    const { languages } = this.ontology;
    const [only] = languages;
    if (languages.length === 1 && only !== undefined && !isMap(value)) {
      const text = this.#scalar(value);
      if (this.#check(property, text, place)) into.set(storedIn(name, only), text as Scalar);
      return;
    }
    const known = languages.join(' and ');
    const form = `{ ${languages.map((language) => `${language}: …`).join(', ')} }`;
    const found = new Map<string, unknown>();
    for (const [language, text, textPlace] of this.#entries(value, `Write it as ${form}`, place)) {
      if (!languages.includes(language)) this.#fault(textPlace, `${name} has no language ${language}`, `Write ${known}`);
      else if (this.#check(property, this.#scalar(text), textPlace)) found.set(language, this.#scalar(text));
    }
    for (const language of languages) {
      const text = found.get(language);
      if (typeof text === 'string') into.set(storedIn(name, language), text);
      else if (isMap(value) && !value.has(language)) this.#fault(place, `${name} lacks ${language}`, `Write ${known}`);
    }
  }

  #complete(owner: string, properties: Properties, { seen, values }: PropertyCollector, place: Place): PropertyValues {
    for (const [name, property] of Object.entries(properties)) {
      if (seen.has(name)) continue;
      if (property.default !== undefined) values[name] = property.default;
      else if (property.list) values[name] = [];
      else if (property.required) this.#fault(place, `${owner} has no ${name}`, `It is required: ${property.description}`);
    }
    return values;
  }

  #checkKey(key: string, place: Place): void {
    if (!KEY.test(key)) this.#fault(place, `"${key}" is no key`, 'Use letters, digits, dot, hyphen and underscore');
  }

  #check(property: Property, value: unknown, place: Place): boolean {
    const fault = wrongValue(property, value);
    if (fault) this.#fault(place, fault.wrong, fault.right);
    return fault === undefined;
  }

  /** The entries of a map, each with its place; a fault where it is none, or where a key is written twice. */
  #entries(map: Node | null, right: string, place: Place): [string, Node | null, Place][] {
    if (!isMap(map)) {
      this.#fault(place, 'A map is expected here', right);
      return [];
    }
    const seen = new Map<string, Place>();
    return (map as YAMLMap).items.flatMap((pair: Pair) => {
      const key = this.#text(pair.key as Node);
      const keyPlace = this.#place(pair.key as Node, place);
      const other = seen.get(key);
      if (other) {
        this.#fault(keyPlace, `${key} is written twice`, `It stands at ${other.file}:${other.line} already`);
        return [];
      }
      seen.set(key, keyPlace);
      return [[key, pair.value as Node | null, keyPlace]];
    });
  }

  #scalar(value: Node | null): unknown {
    return isScalar(value) ? value.value : undefined;
  }

  /** A key as it is written: `1.10` is not `1.1`. */
  #text(value: Node | null): string {
    return isScalar(value) ? (value.source ?? '') : '';
  }

  #place(value: Node | null, otherwise?: Place): Place {
    return otherwise && !value?.range ? otherwise : this.#placeOf(value?.range?.[0] ?? 0);
  }

  #fault(place: Place, wrong: string, right: string): void {
    this.faults.push({ ...place, wrong, right });
  }
}

class PropertyCollector {
  readonly values: Record<string, Scalar | Scalar[]> = {};
  readonly seen = new Set<string>();

  set(name: string, value: Scalar | Scalar[]): void {
    this.values[name] = value;
    this.seen.add(name);
  }
}

/** The name that is meant, or all there are. */
const nearest = (name: string, names: readonly string[]): string =>
  didYouMean(name, names).trimStart() || `There is ${[...names].sort().join(', ')}`;

/** What the ontology declares by that name; `constructor` and `__proto__` are names like others. */
const own = <Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;
