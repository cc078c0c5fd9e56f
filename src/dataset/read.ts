import { closest } from 'fastest-levenshtein';
import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';
import type { Properties, Property } from '../ontology/define.js';
import { type EntityType, nodeId, type Ontology, type Relation, type RelationshipType } from '../ontology/ontology.js';
import type { PropertyValues, Scalar } from './dataset.js';
import type { Draft, DraftRelationship } from './draft.js';
import type { Fault, Place } from './fault.js';
import { wrongValue } from './property-value.js';
import { decodeText, type SourceFile } from './text.js';

const KEY = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

/**
 * Reads authored files: type → key → entity, where an entity has its properties and its outgoing relations.
 * Follows only the shape that the ontology gives, so that aliases are never multiplied out.
 */
export function readFiles(ontology: Ontology, files: readonly SourceFile[]): { draft: Draft; faults: Fault[] } {
  const draft: Draft = { nodes: new Map(), relationships: [] };
  const faults: Fault[] = [];
  for (const file of files) {
    const decoded = decodeText(file);
    if ('fault' in decoded) faults.push(decoded.fault);
    else new FileReader(ontology, file.name, decoded.text, draft, faults).read();
  }
  return { draft, faults };
}

class FileReader {
  readonly #lines = new LineCounter();
  readonly #document;

  constructor(
    private readonly ontology: Ontology,
    private readonly file: string,
    text: string,
    private readonly draft: Draft,
    private readonly faults: Fault[],
  ) {
    this.#document = parseDocument(text, { lineCounter: this.#lines, schema: 'core', prettyErrors: false });
  }

  read(): void {
    for (const error of this.#document.errors) {
      const { line, col } = this.#lines.linePos(error.pos[0]);
      this.faults.push({ file: this.file, line, column: col, wrong: error.message, right: 'Mend the YAML' });
    }
    const root = this.#document.contents;
    if (this.#document.errors.length > 0 || root === null) return;
    for (const [typeName, entities, place] of this.#entries(root, 'Write type names, each with its entities')) {
      const type = this.ontology.types[typeName];
      if (type?.kind !== 'node') {
        const names = this.ontology.nodeTypes.map(({ name }) => name);
        this.#fault(place, `There is no entity type ${typeName}`, `Did you mean ${closest(typeName, names)}?`);
        continue;
      }
      for (const [key, entity, keyPlace] of this.#entries(entities, `Write the keys of the ${typeName} entities`)) {
        this.#readEntity(type, key, entity, keyPlace);
      }
    }
  }

  #readEntity(type: EntityType, key: string, entity: Node | null, place: Place): void {
    if (!KEY.test(key)) this.#fault(place, `"${key}" is no key`, 'Use letters, digits, dot, hyphen and underscore');
    const id = nodeId(type.name, key);
    const other = this.draft.nodes.get(id);
    if (other) {
      this.#fault(place, `${id} is written twice`, `It stands at ${other.place.file}:${other.place.line} already`);
      return;
    }
    const properties = new PropertyCollector();
    for (const [name, value, valuePlace] of this.#entries(entity, `Write the properties and relations of ${id}`)) {
      const property = type.properties[name];
      const relation = type.relations[name];
      if (property) this.#readProperty(name, property, value, valuePlace, properties);
      else if (relation?.direction === 'OUT') this.#readRelation(id, relation, value, valuePlace);
      else if (relation) {
        this.#fault(valuePlace, `${type.name}.${name} is read from the other end`, `Write it at ${this.#forward(relation)}`);
      } else {
        const outgoing = Object.values(type.relations).filter(({ direction }) => direction === 'OUT');
        const names = [...Object.keys(type.properties), ...outgoing.map((each) => each.name)];
        this.#fault(valuePlace, `${type.name} has no property or relation ${name}`, `Did you mean ${closest(name, names)}?`);
      }
    }
    this.draft.nodes.set(id, { id, type: type.name, key, properties: this.#complete(id, type.properties, properties, place), place });
  }

  #readRelation(from: string, relation: Relation, value: Node | null, place: Place): void {
    const type = this.ontology.relationships[relation.relationship] as RelationshipType; // linked by defineOntology
    const resolved = this.#resolve(value);
    if (relation.many !== isSeq(resolved)) {
      this.#fault(place, `${relation.name} is ${relation.many ? 'a list' : 'a single one'}`, relation.many ? 'Write - before each item' : 'Write one item, without -');
      return;
    }
    const items = isSeq(resolved) ? (resolved.items as Node[]) : [resolved as Node];
    for (const [index, item] of items.entries()) {
      const read = this.#readReference(type, item);
      if (!read) continue;
      const order = type.ordered && read.properties.order === undefined ? { order: index + 1 } : {};
      this.draft.relationships.push({ type, from, ...read, properties: { ...read.properties, ...order } });
    }
  }

  /** A reference is the other end's key, or a map with the key as `to` and what the relationship has of its own. */
  #readReference(type: RelationshipType, item: Node | null): Omit<DraftRelationship, 'type' | 'from'> | undefined {
    const resolved = this.#resolve(item);
    const place = this.#place(item);
    if (isScalar(resolved)) {
      const to = this.#targetId(type.to, resolved.value, place);
      const properties = this.#complete(type.name, type.allProperties, new PropertyCollector(), place);
      return to === undefined ? undefined : { to, key: undefined, properties, evidence: [], place };
    }
    let to: string | undefined;
    let key: string | undefined;
    let hasTo = false;
    const evidence: { id: string; place: Place }[] = [];
    const properties = new PropertyCollector();
    for (const [name, value, valuePlace] of this.#entries(resolved, 'Write a key, or a map with `to`')) {
      const property = type.allProperties[name];
      if (name === 'to') {
        hasTo = true;
        to = this.#targetId(type.to, this.#scalar(value), valuePlace);
      } else if (name === 'key') {
        key = String(this.#scalar(value));
        if (!KEY.test(key)) this.#fault(valuePlace, `"${key}" is no key`, 'Use letters, digits, dot, hyphen and underscore');
      } else if (name === 'evidence' && type.domain && this.ontology.definition.relationshipEvidence) {
        evidence.push(...this.#readEvidence(value, valuePlace));
      } else if (property) {
        this.#readProperty(name, property, value, valuePlace, properties);
      } else {
        const names = ['to', 'key', ...(type.domain ? ['evidence'] : []), ...Object.keys(type.allProperties)];
        this.#fault(valuePlace, `${type.name} has no property ${name}`, `It has ${names.join(', ')}`);
      }
    }
    if (!hasTo) this.#fault(place, `The ${type.name} relationship has no \`to\``, `Write the key of the ${type.to}`);
    return to === undefined ? undefined : { to, key, properties: this.#complete(type.name, type.allProperties, properties, place), evidence, place };
  }

  #readEvidence(value: Node | null, place: Place): { id: string; place: Place }[] {
    const type = this.ontology.definition.relationshipEvidence?.type as string; // asked only where there is one
    const list = this.#resolve(value);
    if (!isSeq(list)) {
      this.#fault(place, 'evidence is a list', 'Write the keys of the evidence in [ ]');
      return [];
    }
    return (list.items as Node[]).flatMap((item) => {
      const id = this.#targetId(type, this.#scalar(item), this.#place(item));
      return id === undefined ? [] : [{ id, place: this.#place(item) }];
    });
  }

  /** A node type's reference is a key; an interface's names the type too, as `Type:key`. */
  #targetId(target: string, value: unknown, place: Place): string | undefined {
    const type = this.ontology.types[target];
    const isNode = type?.kind === 'node';
    const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    const [typeName, key, ...rest] = text.split(':');
    if (isNode && text !== '' && key === undefined) return nodeId(target, text);
    if (key && rest.length === 0 && type?.members.includes(typeName as string)) return text;
    const form = isNode ? `the key of a ${target}` : `Type:key, with one of ${type?.members.join(', ')}`;
    this.#fault(place, `${text === '' ? 'This' : `"${text}"`} is no reference to a ${target}`, `Write ${form}`);
    return undefined;
  }

  #readProperty(name: string, property: Property, value: Node | null, place: Place, into: PropertyCollector): void {
    const resolved = this.#resolve(value);
    if (property.kind === 'localized') {
      const found = new Map<string, unknown>();
      for (const [language, text, textPlace] of this.#entries(resolved, 'Write it as { zh: …, en: … }', place)) {
        if (language !== 'zh' && language !== 'en') this.#fault(textPlace, `${name} has no language ${language}`, 'Write zh and en');
        else if (this.#check(property, this.#scalar(text), textPlace)) found.set(language, this.#scalar(text));
      }
      for (const language of ['zh', 'en'] as const) {
        const text = found.get(language);
        if (typeof text === 'string') into.set(`${name}${language === 'zh' ? 'Zh' : 'En'}`, text);
        else if (isMap(resolved) && !resolved.has(language)) this.#fault(place, `${name} lacks ${language}`, 'Write both zh and en');
      }
      into.seen.add(name);
      return;
    }
    into.seen.add(name);
    if (!property.list) {
      const scalar = this.#scalar(resolved);
      if (this.#check(property, scalar, place)) into.set(name, scalar as Scalar);
    } else if (isSeq(resolved)) {
      const items = resolved.items as Node[];
      const values = items.map((item) => this.#scalar(item));
      if (items.every((item, index) => this.#check(property, values[index], this.#place(item)))) into.set(name, values as Scalar[]);
    } else this.#fault(place, `${name} is a list`, 'Write its items in [ ]');
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

  #check(property: Property, value: unknown, place: Place): boolean {
    const fault = wrongValue(property, value);
    if (fault) this.#fault(place, fault.wrong, fault.right);
    return fault === undefined;
  }

  /** The entries of a map, each with its place; a fault where it is none. */
  #entries(value: Node | null, right: string, place?: Place): [string, Node | null, Place][] {
    const map = this.#resolve(value);
    if (!isMap(map)) {
      this.#fault(place ?? this.#place(value), 'A map is expected here', right);
      return [];
    }
    return (map as YAMLMap).items.map((pair: Pair) => {
      const key = pair.key as Node;
      return [String(this.#scalar(key)), pair.value as Node | null, this.#place(key)];
    });
  }

  #resolve(value: Node | null | undefined): Node | null {
    if (value && 'resolve' in value && typeof value.resolve === 'function') return value.resolve(this.#document) ?? null;
    return value ?? null;
  }

  #scalar(value: Node | null): unknown {
    const resolved = this.#resolve(value);
    return isScalar(resolved) ? resolved.value : undefined;
  }

  #place(value: Node | null | undefined): Place {
    const { line, col } = this.#lines.linePos(value?.range?.[0] ?? 0);
    return { file: this.file, line: Math.max(1, line), column: Math.max(1, col) };
  }

  #forward({ relationship, target }: Relation): string {
    return `${target}.${this.ontology.relationships[relationship]?.forward.name}`;
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
