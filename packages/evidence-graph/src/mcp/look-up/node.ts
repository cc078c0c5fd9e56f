import { citationData, evidenceFields, type PlaceAnswer, placeOf } from '../citations.js';
import { fieldOf, type Model, type NodeAnswer, toldOf } from '../model.js';
import type { ToolAnswer } from '../result.js';
import { notStated, notStatedLines, type Silence, silenceFields } from '../silences.js';
import type { ToolContext } from '../tool.js';
import { compact, plain } from '../words.js';
import { qualifierFields, qualifiersOf } from './qualifiers.js';
import { readNode } from './read-node.js';

interface Wanted {
  readonly id: string;
  readonly type: string;
  /** Relationships at most. */
  readonly first: number;
  /** Their types; all unless given. */
  readonly along?: readonly string[] | undefined;
}

interface RelationshipAnswer extends Readonly<Record<string, unknown>> {
  readonly type: string;
  readonly from: NodeAnswer;
  readonly to: NodeAnswer;
}

interface Answer extends NodeAnswer {
  readonly relationships?: { readonly totalCount: number; readonly nodes: readonly RelationshipAnswer[] };
  readonly evidence?: readonly PlaceAnswer[];
  readonly question?: string;
  readonly reason?: string | null;
  readonly silences?: { readonly nodes: readonly Silence[] };
}

/** What is said of a node: its properties, its first relationships, its places, and what is left open about it. */
export async function lookUpNode(wanted: Wanted, context: ToolContext): Promise<ToolAnswer> {
  const { model, language } = context;
  const { id, type, first, along } = wanted;
  // a silence names what it is about; of all else, silences are told with their questions
  const variables = { first, along: along ?? (type === 'Silence' ? undefined : model.relating) };
  const types = { first: 'Int', along: '[RelationshipType!]' };
  const node = await readNode<Answer>({ name: 'LookUp', id, fields: fieldsOf(type, model), types, variables }, context);
  const name = plain(model.nameOf(node));
  const properties = propertiesOf(node, model);
  const relationships = (node.relationships?.nodes ?? []).map((each) => relationOf(each, { id, model, language }));
  const places = (node.evidence ?? []).map(placeOf);
  const silences = isSilence(node) ? [node] : (node.silences?.nodes ?? []);
  const total = node.relationships?.totalCount ?? 0;
  return {
    data: {
      id,
      type,
      name,
      ...compact({
        ground: node.ground,
        properties,
        relationships,
        relationshipCount: total > first ? total : null,
        ...citationData(places),
        notStated: notStated(silences),
      }),
    },
    text: [
      `${name} [${type}]${typeof node.ground === 'string' ? `, ${model.valueLabel('Assertion', node.ground, language)}` : ''}`,
      ...Object.entries(properties).map(
        ([property, value]) => `${property}: ${typeof value === 'string' ? value : JSON.stringify(value)}`,
      ),
      ...notStatedLines(silences),
    ],
    places,
  };
}

const isSilence = (node: Answer): node is Answer & Silence => typeof node.question === 'string' && node.type === 'Silence';

function fieldsOf(type: string, model: Model): string {
  const facts = model.nodeType(type);
  if (!facts) return model.nodeFields;
  const properties = facts.properties.map((property, index) => `p${index}: ${fieldOf(property)}`);
  const ends = `{ ${model.nodeFields} }`;
  const relationships = `relationships(first: $first, types: $along) { totalCount nodes { type from ${ends} to ${ends} ${qualifierFields(model)} } }`;
  const cited = `${evidenceFields} silences(first: 4) { nodes { ${silenceFields} } } ${type === 'Silence' ? 'question(lang: $lang) reason(lang: $lang)' : ''}`;
  const own = [...properties, model.connected.has(type) ? relationships : '', model.isCited(type) ? cited : ''].join(' ').trim();
  return `${model.nodeFields} ${own === '' ? '' : `... on ${type} { ${own} }`}`;
}

/** What a node says of itself, but for its name and ground, which are told beside. */
function propertiesOf(node: Answer, model: Model): Record<string, unknown> {
  const { properties = [], nameProperty } = model.nodeType(node.type) ?? {};
  const told = [nameProperty?.name, 'assertion', ...(node.type === 'Silence' ? ['question', 'reason'] : [])];
  const values = Object.entries(toldOf(properties, (index) => plainValue(node[`p${index}`])));
  return Object.fromEntries(values.filter(([name]) => !told.includes(name)));
}

function plainValue(value: unknown): unknown {
  if (typeof value === 'string') return plain(value);
  return Array.isArray(value) ? value.map(plainValue) : value;
}

/** A relationship, read from the node that is looked up. */
function relationOf(each: RelationshipAnswer, { id, model, language }: { id: string; model: Model; language: string }) {
  const isOut = each.from.id === id;
  const other = isOut ? each.to : each.from;
  const type = model.relationship(each.type, language);
  return {
    says: (isOut ? type?.label : type?.inverseLabel) ?? each.type,
    type: each.type,
    id: other.id,
    name: plain(model.nameOf(other), 80),
    ...qualifiersOf(each),
  };
}
