import { type Label, storedIn, textIn } from '../ontology/language.js';
import { isLeapSecond } from '../ontology/time.js';
import type { ExportedGraph, ExportedItem, ExportedNode, ExportedRelationship, Value } from './model.js';
import { titled } from './titled.js';
import type { Vocabulary } from './vocabulary.js';

/** The graph as statements of Cypher, each on its own: run again, they change nothing. Text properties end in their language, as `nameEn`. */
export async function* cypher(graph: ExportedGraph): AsyncGenerator<string> {
  const { vocabulary } = graph;
  yield `// ${await titled(graph, vocabulary.languages[0] ?? 'en')}\n`;
  for (const { name } of vocabulary.types)
    yield `CREATE CONSTRAINT IF NOT EXISTS FOR (n:${quotedName(name)}) REQUIRE n.id IS UNIQUE;\n`;
  const rows = new Rows(vocabulary);
  for await (const batch of batches(graph.nodes(), ({ type }) => type)) {
    const [{ type }] = batch;
    yield `UNWIND [\n${batch.map((node) => rows.ofNode(node)).join(',\n')}\n] AS row
MERGE (n:${quotedName(type)} {id: row.id}) SET n = row;\n`;
  }
  for await (const batch of batches(graph.relationships(), ({ type, from, to }) => [type, from.type, to.type].join())) {
    const [{ type, from, to }] = batch;
    yield `UNWIND [\n${batch.map((each) => rows.ofRelationship(each)).join(',\n')}\n] AS row
MATCH (from:${quotedName(from.type)} {id: row.from}), (to:${quotedName(to.type)} {id: row.to})
MERGE (from)-[r:${quotedName(type)} {id: row.values.id}]->(to) SET r = row.values;\n`;
  }
}

/** So many records at most stand in one statement. */
const BATCH = 200;

/** Records that follow one another and are of one kind. */
async function* batches<T>(items: AsyncIterable<T> | Iterable<T>, kindOf: (item: T) => string): AsyncGenerator<[T, ...T[]]> {
  let batch: [T, ...T[]] | undefined;
  for await (const item of items) {
    if (batch && batch.length < BATCH && kindOf(batch[0]) === kindOf(item)) batch.push(item);
    else {
      if (batch) yield batch;
      batch = [item];
    }
  }
  if (batch) yield batch;
}

/** Nodes and relationships as maps. */
class Rows {
  readonly #language: string;
  /** The types of values, by the names of types and properties. */
  readonly #valueTypes: ReadonlyMap<string, ReadonlyMap<string, string>>;

  constructor({ languages, types, relationshipTypes }: Vocabulary) {
    this.#language = languages[0] ?? 'en';
    this.#valueTypes = new Map(
      [...types, ...relationshipTypes].map(({ name, properties }) => [
        name,
        new Map(properties.map(({ name: property, valueType }) => [property, valueType])),
      ]),
    );
  }

  ofNode(node: ExportedNode): string {
    return map([...this.#own(node), ...this.#texts('name', node.name)]);
  }

  ofRelationship(relationship: ExportedRelationship): string {
    const { from, to } = relationship;
    return map([
      ['from', quotedText(from.id)],
      ['to', quotedText(to.id)],
      ['values', map(this.#own(relationship))],
    ]);
  }

  #own({ id, type, properties, evidence }: ExportedItem): Entry[] {
    const values = Object.entries(properties).flatMap(([name, value]) =>
      this.#property(name, value, this.#valueTypes.get(type)?.get(name)),
    );
    if (evidence.length === 0) return [['id', quotedText(id)], ...values];
    return [
      ['id', quotedText(id)],
      ...values,
      ['evidence', list(evidence.map((each) => quotedText(each.id)))],
      ['evidenceSections', list(evidence.map(({ section }) => quotedText(section.id)))],
      ['evidencePlaces', list(evidence.map(({ section }) => quotedText(textIn(section.name, this.#language))))],
      ['evidenceStarts', list(evidence.map(({ start }) => String(start)))],
      ['evidenceEnds', list(evidence.map(({ end }) => String(end)))],
      ['evidenceTerms', list(evidence.map(({ exact }) => quotedText(exact)))],
      ['evidenceQuotes', list(evidence.map(({ passage, exact }) => quotedText(passage ?? exact)))],
    ];
  }

  #property(name: string, value: Value, valueType: string | undefined): Entry[] {
    if (Array.isArray(value)) return [[name, list(literals(value, valueType))]];
    return typeof value === 'object' ? this.#texts(name, value as Label) : [[name, literals([value], valueType).join('')]];
  }

  #texts(name: string, texts: Label): Entry[] {
    return Object.entries(texts).map(([language, text]) => [storedIn(name, language), quotedText(text)]);
  }
}

type Entry = readonly [name: string, literal: string];

const map = (entries: readonly Entry[]): string =>
  `{${entries.map(([name, value]) => `${quotedName(name)}: ${value}`).join(', ')}}`;
const list = (literals: readonly string[]): string => `[${literals.join(', ')}]`;

/** All of one type: where one of several instants is none for Neo4j, they are texts. */
function literals(values: readonly unknown[], valueType: string | undefined): string[] {
  const isInstant = valueType === 'DateTime' && !values.some((value) => isLeapSecond(String(value)));
  return values.map((value) => {
    if (typeof value === 'string') return isInstant ? `datetime(${quotedText(value)})` : quotedText(value);
    return valueType === 'Float' && Number.isInteger(value) ? `${value}.0` : String(value);
  });
}

/** Whatever is not plain to every reader of a script. */
const ESCAPED = /[\\'\p{Cc}\u2028\u2029]/gu;

/** A text; a backslash is never followed by a `u` that could be taken for a code. */
const quotedText = (text: string): string => `'${text.replace(ESCAPED, escaped).replace(/\\\\(?=[u\\])/g, "\\\\' + '")}'`;

function escaped(character: string): string {
  if (character === '\\' || character === "'") return `\\${character}`;
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** A name in backquotes, unless it needs none. */
const quotedName = (name: string): string => (/^[A-Za-z]\w*$/.test(name) ? name : `\`${name.replaceAll('`', '``')}\``);
