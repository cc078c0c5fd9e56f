import type { PromiseOrValue, Read, Readable } from '../plan/read.js';
import { type PageRoot, type PageRows, RELATIONSHIP, type Rows, type Shape, type Slot, stored } from '../plan/shape.js';
import { similarNames } from '../text/similar.js';
import { andThen, isPromiseLike } from './promise.js';
import { MAX_WARNINGS, type Warning } from './warnings.js';

/** A root field that looks items up by what the client names. */
export interface LookUp {
  readonly root: number;
  readonly ids: Slot;
  readonly responseKey: string;
  readonly isList: boolean;
  /** What the client names. A key is of the one type. */
  readonly by: 'key' | 'id';
  readonly nodeTypes: readonly string[];
  readonly relationshipTypes: readonly string[];
}

export interface Missing {
  readonly id: string;
  readonly path: readonly (string | number)[];
  readonly lookUp: LookUp;
}

/** As many ids are compared at most: what is near is a hint, not an answer. */
export const MAX_CANDIDATES = 5000;
const MAX_LENGTH = 100;
const NEAREST = 3;

/** Tells of each key or id that there is none of which are the nearest. Only then is the store asked again. */
export class LookUps {
  readonly #reads = new Map<string, Read>();

  constructor(private readonly store: Readable) {}

  /** What was looked up in vain; undefined where all was found. */
  missing(lookUps: readonly LookUp[], values: readonly unknown[], rows: Rows): readonly Missing[] | undefined {
    let missing: Missing[] | undefined;
    for (const lookUp of lookUps) {
      for (const [index, row] of (rows[lookUp.root] as readonly unknown[]).entries()) {
        if (row !== null) continue;
        const id = String((values[lookUp.ids] as readonly unknown[])[index]);
        missing ??= [];
        if (missing.length < MAX_WARNINGS)
          missing.push({ id, path: [lookUp.responseKey, ...(lookUp.isList ? [index] : [])], lookUp });
      }
    }
    return missing;
  }

  warningsOf(missing: readonly Missing[]): PromiseOrValue<readonly Warning[]> {
    const warnings = missing.map((each) =>
      andThen(this.#candidates(typesNamedBy(each.id, each.lookUp)), (ids) => warningOf(each, nearestIds(each.id, ids))),
    );
    return warnings.some(isPromiseLike) ? Promise.all(warnings) : (warnings as Warning[]); // none is a promise
  }

  #candidates({ of, types }: Named): PromiseOrValue<readonly string[]> {
    const name = `${of} ${types.join()}`;
    let read = this.#reads.get(name);
    if (!read) {
      read = this.store.prepare(idsOf(of, types));
      this.#reads.set(name, read);
    }
    return andThen(read([MAX_CANDIDATES]), candidateIds);
  }
}

export const candidateIds = ([page]: Rows): string[] => (page as PageRows)[0].map(([id]) => String(id));

function warningOf({ id, path, lookUp }: Missing, nearest: readonly string[]): Warning {
  const [name, names] = lookUp.by === 'key' ? [keyOf(id), nearest.map(keyOf)] : [id, nearest];
  const what = lookUp.by === 'key' ? `${lookUp.nodeTypes.join()} with the key` : 'entity or relationship with the id';
  const hint =
    names.length > 0 ? `Did you mean ${names.map(quoted).join(' or ')}?` : `None is like it: lists give each \`${lookUp.by}\`.`;
  return { code: 'KEY_NOT_FOUND', message: `There is no ${what} ${quoted(name.slice(0, MAX_LENGTH))}. ${hint}`, path };
}

interface Named {
  readonly of: 'node' | 'relationship';
  readonly types: readonly string[];
}

/** The types that an id may be of, `Type:key` of a node or `TYPE(from,to)` of a relationship: the one that it names, or all. */
function typesNamedBy(id: string, { nodeTypes, relationshipTypes }: LookUp): Named {
  const [type, sign] = [id.slice(0, id.search(SIGN)), SIGN.exec(id)?.[0]];
  const isRelationship = sign === '(' && relationshipTypes.length > 0;
  const all = isRelationship ? relationshipTypes : nodeTypes;
  return { of: isRelationship ? 'relationship' : 'node', types: all.includes(type) ? [type] : all };
}

const SIGN = /[:(]|$/;

/** What may be near: its values are the most candidates. */
export function idsOf(of: Named['of'], types: readonly string[]): Shape {
  const page = {
    where: undefined,
    distinct: false,
    order: [],
    direction: 'forward',
    limit: 0,
    after: undefined,
    before: undefined,
    rows: true,
    more: false,
    total: false,
    groupings: [],
  } as const;
  const layout = { types: of === 'node' ? types : [RELATIONSHIP], columns: [stored(of, 'id')], entries: [] };
  const root: PageRoot = { kind: 'page', of, field: 'nearest', types, page, selection: { layouts: [layout] } };
  return { roots: [root], slots: ['int'] };
}

/** The ids most like a given one: of nodes by their keys, whatever their types; of relationships as a whole. */
export function nearestIds(id: string, candidates: readonly string[]): string[] {
  return similarNames(id, candidates, NEAREST, id.includes('(') ? undefined : keyOf);
}

const keyOf = (id: string): string => id.slice(id.indexOf(':') + 1);
const quoted = (text: string): string => JSON.stringify(text);
