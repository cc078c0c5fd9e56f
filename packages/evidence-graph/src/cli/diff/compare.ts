import { canonical } from '../../dataset/canonical.js';
import type { ExportedEvidence, ExportedItem, ExportedNode, ExportedRelationship } from '../../export/index.js';

/** What a graph tells, by the IDs of what it tells of. */
export type Told = ReadonlyMap<string, ExportedNode | ExportedRelationship>;

/** What a graph tells, and the version that its authors give it. */
export interface ReadGraph {
  readonly told: Told;
  readonly version: string | null;
}

/** How one graph differs from another; each list is in the order of the IDs. */
export interface GraphDifference {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly Change[];
  /** What is told as before, and stands elsewhere in the source. */
  readonly moved: readonly Change[];
}

export interface Change {
  readonly id: string;
  readonly values: readonly ChangedValue[];
}

/** A value by its name; undefined where there is none. */
export interface ChangedValue {
  readonly name: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What was added, removed, changed and moved between two graphs. Words that the ontology gives to types and values count as no change. */
export function compare(before: Told, after: Told): GraphDifference {
  const changes = [...before].flatMap(([id, item]): Change[] => {
    const other = after.get(id);
    const values = other ? changedValues(valuesOf(item), valuesOf(other)) : [];
    return values.length > 0 ? [{ id, values }] : [];
  });
  const isMoved = ({ values }: Change): boolean => values.every(({ name }) => name === PLACES);
  return {
    added: [...after.keys()].filter((id) => !before.has(id)).sort(),
    removed: [...before.keys()].filter((id) => !after.has(id)).sort(),
    changed: changes.filter((change) => !isMoved(change)).sort(byId),
    moved: changes.filter(isMoved).sort(byId),
  };
}

export const isEmpty = ({ added, removed, changed, moved }: GraphDifference): boolean =>
  [added, removed, changed, moved].every(({ length }) => length === 0);

/** Where the source says it. */
const PLACES = 'places';

/** All that is told of something, by name: what it rests on apart from where that stands. */
export function valuesOf(item: ExportedNode | ExportedRelationship): ReadonlyMap<string, unknown> {
  return new Map<string, unknown>([
    ['type', item.type],
    ...('name' in item ? [['name', item.name] as const] : [['from', item.from.id] as const, ['to', item.to.id] as const]),
    ...Object.entries(item.properties).map(([name, value]) => [`properties.${name}`, value] as const),
    ['evidence', sorted(item, ({ id, exact }) => ({ id, exact }))],
    [PLACES, sorted(item, ({ id, start, end, section }) => ({ id, section: section.id, start, end }))],
  ]);
}

const sorted = ({ evidence }: ExportedItem, told: (of: ExportedEvidence) => { readonly id: string }) =>
  evidence.map(told).sort(byId);

function changedValues(before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>): ChangedValue[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].flatMap((name): ChangedValue[] => {
    const [one, other] = [before.get(name), after.get(name)];
    return canonical(one) === canonical(other) ? [] : [{ name, before: one, after: other }];
  });
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
