import { type AnswerQuote, quotesIn } from './quotes.js';

/** An object of an answer. */
export type Item = Readonly<Record<string, unknown>>;
export type Scalar = string | number | boolean | null;
/** A value, several, or a thing with an ID. */
export type Value = Scalar | readonly Scalar[] | Item;

/** A fact of an answer. */
export interface Row {
  /** The names under which the answer has it, such as `categories` and `observations`. */
  readonly path: readonly string[];
  /** What it belongs to; null at the top. */
  readonly of: Item | null;
  /** What it is about. */
  readonly self: Item;
  /** The ID of the relationship that leads there. */
  relationship: string | null;
  /** Its values by their paths, such as `value` or `measure`. */
  readonly cells: Map<string, Value>;
  readonly quotes: AnswerQuote[];
}

/** The facts of an answer, in its order: one for each thing that stands in a list, has evidence or has others below it. */
export function rowsOf(data: unknown): Row[] {
  if (!isItem(data)) return [];
  const scalars = Object.fromEntries(Object.entries(data).filter(([, value]) => isScalar(value)));
  const own = Object.keys(scalars).length > 0 ? rowsOfItem(scalars, [], null) : [];
  return [...own, ...Object.entries(data).flatMap(([field, value]) => rowsAt(value, [field], null))];
}

function rowsAt(value: unknown, path: readonly string[], of: Item | null): Row[] {
  if (Array.isArray(value)) return value.flatMap((item) => rowsAt(item, path, of));
  if (!isItem(value)) return [];
  const list = listOf(value);
  if (!list) return rowsOfItem(value, path, of);
  const { nodes: _, edges: __, pageInfo: ___, totalCount: ____, ...beside } = value;
  return [...rowsAt(list, path, of), ...(Object.keys(beside).length > 0 ? rowsOfItem(beside, path, of) : [])];
}

function rowsOfItem(item: Item, path: readonly string[], of: Item | null): Row[] {
  const self = selfOf(item);
  const row: Row = { path, of, self, relationship: null, cells: new Map(), quotes: isPlace(item) ? quotesIn(item) : [] };
  const below: [string, unknown][] = [];
  if (!isPlace(item)) gather(item, '', row, below);
  const isFact = row.cells.size > 0 || row.quotes.length > 0 || typeof self.id === 'string';
  return [...(isFact ? [row] : []), ...below.flatMap(([name, value]) => rowsAt(value, [...path, name], isFact ? self : of))];
}

/** Puts the values of an item into its row; what are facts of their own go below. */
function gather(item: Item, prefix: string, row: Row, below: [string, unknown][]): void {
  const { id } = item;
  const isRelationship = typeof id === 'string' && isRelationshipId(id);
  if (isRelationship) row.relationship = id;
  for (const [name, value] of Object.entries(item)) {
    const path = `${prefix}${name}`;
    if (name === 'id' && (isRelationship || item === row.self)) continue;
    if (name === 'key' && typeof id === 'string' && id.endsWith(`:${value}`)) continue;
    if (isScalar(value)) row.cells.set(path, value);
    else if (isPlaces(value)) row.quotes.push(...quotesIn(value));
    else if (Array.isArray(value)) gatherList(value, path, row, () => below.push([name, value]));
    else if (isItem(value)) gatherItem(value, { name, path, prefix, hasIdentity: typeof id === 'string' }, row, below);
  }
}

function gatherList(list: readonly unknown[], path: string, row: Row, tellBelow: () => void): void {
  const hasIdentity = typeof row.self.id === 'string' || typeof row.self.name === 'string';
  if (list.length === 0) return;
  if (list.every(isScalar)) row.cells.set(path, list);
  else if (hasIdentity || !list.every((each) => isItem(each) && isFlat(each)) || list.some(hasId)) tellBelow();
  else
    row.cells.set(
      path,
      list.flatMap((each) => wordsOf(each as Readonly<Record<string, Scalar>>)),
    );
}

/** What a part without an ID says; of a pair of a name and a value, the value. */
function wordsOf({ name, value, ...others }: Readonly<Record<string, Scalar>>): Scalar[] {
  const own = value === undefined ? [name] : [value];
  return [...own, ...Object.values(others)].filter((each) => each !== undefined);
}

interface Place {
  readonly name: string;
  readonly path: string;
  readonly prefix: string;
  /** Whether what it belongs to has an ID. */
  readonly hasIdentity: boolean;
}

function gatherItem(value: Item, { name, path, prefix, hasIdentity }: Place, row: Row, below: [string, unknown][]): void {
  if (transparent.has(name) && !hasIdentity) gather(value, prefix, row, below);
  else if (listOf(value)) below.push([name, value]);
  else if (isFlat(value) && hasId(value)) row.cells.set(path, value);
  else if (isFlat(value) || !hasIdentity) gather(value, `${path}.`, row, below);
  else below.push([name, value]);
}

/** An edge is about its node, and is no thing of its own. */
const transparent = new Set(['node', 'relationship']);

function selfOf(item: Item): Item {
  const { node } = item;
  return typeof item.id !== 'string' && isItem(node) ? node : item;
}

function listOf(value: Item): readonly unknown[] | undefined {
  const { edges, nodes } = value;
  return [edges, nodes].find((list): list is unknown[] => Array.isArray(list));
}

const isScalar = (value: unknown): value is Scalar => value === null || ['string', 'number', 'boolean'].includes(typeof value);
export const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null && !Array.isArray(value);
const hasId = (value: unknown): boolean => isItem(value) && typeof value.id === 'string';
const isFlat = (item: Item): boolean => Object.values(item).every(isScalar);
export const isRelationshipId = (id: string): boolean => /^\w+\(/.test(id);
/** The type of a node or a relationship, by its ID. */
export const typeOf = (id: string): string => id.split(/[:(]/, 1)[0] as string;
const isPlace = (item: Item): boolean => typeof item.exact === 'string' && isItem(item.section);
const isPlaces = (value: unknown): boolean =>
  (Array.isArray(value) && value.length > 0 && value.every((each) => isItem(each) && isPlace(each))) ||
  (isItem(value) && isPlace(value));
