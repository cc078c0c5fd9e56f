import { isNonNullType } from 'graphql';
import type { Row } from '../plan/shape.js';
import { isWire, itemTypeOf, NeedsGraphqlJs, serializer } from './complete.js';
import { jsonBytes, type StoredTexts } from './json-bytes.js';
import type { ExecutionContext, FieldPlan, LeafPlan, ObjectLayout, ObjectPlan } from './object-plan.js';

/** Writes what stands at a place of the response, as {@link jsonBytes}. */
type Write<T> = (value: T, run: ExecutionContext) => string;

/** Compiles an object's plan to a function that writes its part of the response from its row: the JSON of what `compileObject` gives. */
export function compileWriter(plan: ObjectPlan, texts: StoredTexts): Write<Row> {
  const layouts = plan.layouts.map((layout) => writeLayout(layout, texts));
  const [only] = layouts;
  const write: Write<Row> =
    only && layouts.length === 1 ? only : (row, run) => (layouts[plan.layoutOf(row)] as Write<Row>)(row, run);
  return standsInRow(plan) ? once(write) : write;
}

/** Whether the row alone says what is written. */
const standsInRow = ({ layouts }: ObjectPlan): boolean =>
  layouts.every(({ fields }) =>
    [...fields.values()].every((field) => field.isStored && (field.kind === 'leaf' || standsInRow(field.object))),
  );

/** A plan holds no longer text than this, as it lives for as long as it is asked for. */
const MAX_REPEATED = 2_000;

/** Writes a row once that is met several times in turn, as what many items have in common is; a long one each time. */
function once(write: Write<Row>): Write<Row> {
  let last: Row | undefined;
  let written = '';
  return (row, run) => {
    if (row === last) return written;
    const text = write(row, run);
    const isShort = text.length <= MAX_REPEATED;
    last = isShort ? row : undefined;
    written = isShort ? text : '';
    return text;
  };
}

function writeLayout({ fields }: ObjectLayout, texts: StoredTexts): Write<Row> {
  const heads = [...fields.keys()].map((key, index) => `${index === 0 ? '{' : ','}"${key}":`);
  const writers = [...fields.values()].map((field) => writeField(field, texts));
  const { length } = heads;
  if (length === 0) return () => '{}';
  return (row, run) => {
    let text = '';
    for (let index = 0; index < length; index += 1) text += (heads[index] as string) + (writers[index] as Write<Row>)(row, run);
    return `${text}}`;
  };
}

function writeField(field: FieldPlan, texts: StoredTexts): Write<Row> {
  const isRequired = isNonNullType(field.type);
  const write = writeValue(field, texts);
  return (row, run) => {
    const value = field.source(row, run);
    if (value !== null && value !== undefined) return write(value, run);
    if (isRequired) throw new NeedsGraphqlJs();
    return 'null';
  };
}

function writeValue(field: FieldPlan, texts: StoredTexts): Write<unknown> {
  if (field.kind === 'leaf') return writeLeaf(field, texts);
  const writeObject = compileWriter(field.object, texts);
  if (field.kind === 'object') return (row, run) => writeObject(row as Row, run);
  const itemsRequired = isNonNullType(itemTypeOf(field.type));
  return (rows, run) => {
    let text = '';
    for (const row of rows as readonly (Row | null)[]) {
      if (!row && itemsRequired) throw new NeedsGraphqlJs();
      text += (text === '' ? '[' : ',') + (row ? writeObject(row, run) : 'null');
    }
    return text === '' ? '[]' : `${text}]`;
  };
}

function writeLeaf({ type, serialize, isStored }: LeafPlan, texts: StoredTexts): Write<unknown> {
  if (!serialize) return isStored ? (value) => writeStored(value, texts) : writeWire;
  const serialized = serializer(type);
  return (value) => json(serialized(value));
}

/** A value as it is stored, or a list of such. */
function writeStored(value: unknown, texts: StoredTexts): string {
  if (typeof value === 'string') return texts.json(value);
  if (!Array.isArray(value)) return writeWire(value);
  return `[${value.map((each) => (each === null ? 'null' : writeStored(each, texts))).join(',')}]`;
}

/** A value that is in the form of the response already. */
function writeWire(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : 'null';
  return json(isWire(value));
}

function json(value: unknown): string {
  const text = jsonBytes(value);
  if (text === undefined) throw new NeedsGraphqlJs();
  return text;
}
